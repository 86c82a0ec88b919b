package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A cluster of near-duplicates; the largest come first.
 *
 * @param languages separated by commas
 */
public record ClusterLine(String id, String title, long size, long outlets, String languages)
    implements Comparable<ClusterLine>, Serializable {

  private static final Comparator<ClusterLine> ORDER =
      Comparator.comparingLong(ClusterLine::size)
          .thenComparingLong(ClusterLine::outlets)
          .reversed()
          .thenComparing(ClusterLine::id);

  public static ClusterLine of(TableRow row) {
    return new ClusterLine(
        row.textOrEmpty("cluster_id"),
        Excerpt.of(row.text("title"), 200),
        row.number("size"),
        row.number("outlet_count"),
        String.join(", ", row.texts("languages")));
  }

  @Override
  public int compareTo(ClusterLine other) {
    return ORDER.compare(this, other);
  }
}
