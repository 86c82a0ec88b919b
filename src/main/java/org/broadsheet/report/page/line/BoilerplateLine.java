package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;

/** A block that an outlet repeats; the most frequent come first. */
public record BoilerplateLine(String hash, String text, long families, double share, String zone)
    implements Comparable<BoilerplateLine>, Serializable {

  private static final Comparator<BoilerplateLine> ORDER =
      Comparator.comparingLong(BoilerplateLine::families)
          .reversed()
          .thenComparing(BoilerplateLine::hash);

  public static BoilerplateLine of(TableRow row) {
    return new BoilerplateLine(
        row.textOrEmpty("block_hash"),
        Excerpt.of(row.text("text"), 240),
        row.number("family_count"),
        row.fraction("share"),
        row.textOrEmpty("zone"));
  }

  @Override
  public int compareTo(BoilerplateLine other) {
    return ORDER.compare(this, other);
  }
}
