package org.broadsheet.tables.row;

import com.google.auto.value.AutoValue;
import org.jspecify.annotations.Nullable;

/** How many articles, clusters and dated articles an outlet has, as far as they were counted. */
@AutoValue
public abstract class OutletTally {

  public abstract String domain();

  public abstract @Nullable String name();

  public abstract long articleCount();

  public abstract long clusterCount();

  public abstract long datedCount();

  public static OutletTally of(
      String domain, @Nullable String name, long articles, long clusters, long dated) {
    return new AutoValue_OutletTally(domain, name, articles, clusters, dated);
  }

  /** The sum of two tallies of one outlet; of two names the smaller, so that order is free. */
  public OutletTally plus(OutletTally other) {
    return of(
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
