package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;

/** An article whose text may be wrong; the most doubtful come first. */
public record DoubtfulLine(String id, String title, String outlet, String source, double score)
    implements Comparable<DoubtfulLine>, Serializable {

  private static final Comparator<DoubtfulLine> ORDER =
      Comparator.comparingDouble(DoubtfulLine::score).thenComparing(DoubtfulLine::id);

  public static DoubtfulLine of(TableRow row) {
    String name = row.text("outlet_name");
    return new DoubtfulLine(
        row.textOrEmpty("article_id"),
        Excerpt.of(row.text("title"), 160),
        Excerpt.of(name == null ? row.text("outlet_domain") : name, 80),
        Excerpt.of(row.text("source_uri"), 160),
        row.fraction("text_confidence"));
  }

  /** {@code 0.61}. */
  public String confidence() {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  @Override
  public int compareTo(DoubtfulLine other) {
    return ORDER.compare(this, other);
  }
}
