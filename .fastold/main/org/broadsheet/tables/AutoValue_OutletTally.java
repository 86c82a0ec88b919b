package org.broadsheet.tables;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_OutletTally extends OutletTally {

  private final String domain;

  private final @Nullable String name;

  private final long articleCount;

  private final long clusterCount;

  private final long datedCount;

  AutoValue_OutletTally(
      String domain,
      @Nullable String name,
      long articleCount,
      long clusterCount,
      long datedCount) {
    if (domain == null) {
      throw new NullPointerException("Null domain");
    }
    this.domain = domain;
    this.name = name;
    this.articleCount = articleCount;
    this.clusterCount = clusterCount;
    this.datedCount = datedCount;
  }

  @Override
  public String domain() {
    return domain;
  }

  @Override
  public @Nullable String name() {
    return name;
  }

  @Override
  public long articleCount() {
    return articleCount;
  }

  @Override
  public long clusterCount() {
    return clusterCount;
  }

  @Override
  public long datedCount() {
    return datedCount;
  }

  @Override
  public String toString() {
    return "OutletTally{"
        + "domain=" + domain + ", "
        + "name=" + name + ", "
        + "articleCount=" + articleCount + ", "
        + "clusterCount=" + clusterCount + ", "
        + "datedCount=" + datedCount
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof OutletTally) {
      OutletTally that = (OutletTally) o;
      return this.domain.equals(that.domain())
          && (this.name == null ? that.name() == null : this.name.equals(that.name()))
          && this.articleCount == that.articleCount()
          && this.clusterCount == that.clusterCount()
          && this.datedCount == that.datedCount();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= domain.hashCode();
    h$ *= 1000003;
    h$ ^= (name == null) ? 0 : name.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((articleCount >>> 32) ^ articleCount);
    h$ *= 1000003;
    h$ ^= (int) ((clusterCount >>> 32) ^ clusterCount);
    h$ *= 1000003;
    h$ ^= (int) ((datedCount >>> 32) ^ datedCount);
    return h$;
  }

}
