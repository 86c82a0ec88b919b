package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;

/** An example of a record that was left out. */
public record SkippedLine(String source, long position, String reason)
    implements Comparable<SkippedLine>, Serializable {

  private static final Comparator<SkippedLine> ORDER =
      Comparator.comparing(SkippedLine::source).thenComparingLong(SkippedLine::position);

  public static SkippedLine of(TableRow row) {
    return new SkippedLine(
        Excerpt.of(row.text("source_uri"), 200),
        row.number("source_position"),
        Excerpt.of(row.text("reason"), 240));
  }

  @Override
  public int compareTo(SkippedLine other) {
    return ORDER.compare(this, other);
  }
}
