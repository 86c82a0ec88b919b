package org.broadsheet.report.page.line;

import java.io.Serializable;
import java.util.Comparator;

/**
 * An entity of the corpus. Those in most clusters come first: a report that forty outlets print
 * counts once.
 */
public record EntityLine(String name, String type, long clusters, long articles, long mentions)
    implements Comparable<EntityLine>, Serializable {

  private static final Comparator<EntityLine> ORDER =
      Comparator.comparingLong(EntityLine::clusters)
          .thenComparingLong(EntityLine::articles)
          .thenComparingLong(EntityLine::mentions)
          .reversed()
          .thenComparing(EntityLine::name)
          .thenComparing(EntityLine::type);

  public static EntityLine of(TableRow row) {
    return new EntityLine(
        row.textOrEmpty("entity"),
        row.textOrEmpty("type"),
        row.number("cluster_count"),
        row.number("article_count"),
        row.number("mention_count"));
  }

  @Override
  public int compareTo(EntityLine other) {
    return ORDER.compare(this, other);
  }
}
