package org.broadsheet.tables.row;

import org.jspecify.annotations.Nullable;

/** How many articles, clusters and dated articles an outlet has, as far as they were counted. */
public record OutletTally(
    String domain, @Nullable String name, long articleCount, long clusterCount, long datedCount) {

  /** The sum of two tallies of one outlet; of two names the smaller, so that order is free. */
  public OutletTally plus(OutletTally other) {
    return new OutletTally(
        domain(),
        smaller(name(), other.name()),
        articleCount() + other.articleCount(),
        clusterCount() + other.clusterCount(),
        datedCount() + other.datedCount());
  }

  private static @Nullable String smaller(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) <= 0 ? a : b;
  }
}
