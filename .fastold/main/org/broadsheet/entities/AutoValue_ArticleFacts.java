package org.broadsheet.entities;

import javax.annotation.processing.Generated;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_ArticleFacts extends ArticleFacts {

  private final @Nullable String outletDomain;

  private final String language;

  private final @Nullable Long epochDay;

  private final Hash128 clusterId;

  private final int clusterSize;

  private final boolean isRepresentative;

  AutoValue_ArticleFacts(
      @Nullable String outletDomain,
      String language,
      @Nullable Long epochDay,
      Hash128 clusterId,
      int clusterSize,
      boolean isRepresentative) {
    this.outletDomain = outletDomain;
    if (language == null) {
      throw new NullPointerException("Null language");
    }
    this.language = language;
    this.epochDay = epochDay;
    if (clusterId == null) {
      throw new NullPointerException("Null clusterId");
    }
    this.clusterId = clusterId;
    this.clusterSize = clusterSize;
    this.isRepresentative = isRepresentative;
  }

  @Override
  public @Nullable String outletDomain() {
    return outletDomain;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public @Nullable Long epochDay() {
    return epochDay;
  }

  @Override
  public Hash128 clusterId() {
    return clusterId;
  }

  @Override
  public int clusterSize() {
    return clusterSize;
  }

  @Override
  public boolean isRepresentative() {
    return isRepresentative;
  }

  @Override
  public String toString() {
    return "ArticleFacts{"
        + "outletDomain=" + outletDomain + ", "
        + "language=" + language + ", "
        + "epochDay=" + epochDay + ", "
        + "clusterId=" + clusterId + ", "
        + "clusterSize=" + clusterSize + ", "
        + "isRepresentative=" + isRepresentative
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof ArticleFacts) {
      ArticleFacts that = (ArticleFacts) o;
      return (this.outletDomain == null ? that.outletDomain() == null : this.outletDomain.equals(that.outletDomain()))
          && this.language.equals(that.language())
          && (this.epochDay == null ? that.epochDay() == null : this.epochDay.equals(that.epochDay()))
          && this.clusterId.equals(that.clusterId())
          && this.clusterSize == that.clusterSize()
          && this.isRepresentative == that.isRepresentative();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= (outletDomain == null) ? 0 : outletDomain.hashCode();
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= (epochDay == null) ? 0 : epochDay.hashCode();
    h$ *= 1000003;
    h$ ^= clusterId.hashCode();
    h$ *= 1000003;
    h$ ^= clusterSize;
    h$ *= 1000003;
    h$ ^= isRepresentative ? 1231 : 1237;
    return h$;
  }

}
