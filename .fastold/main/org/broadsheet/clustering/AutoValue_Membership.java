package org.broadsheet.clustering;

import javax.annotation.processing.Generated;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Membership extends Membership {

  private final Hash128 clusterId;

  private final int clusterSize;

  private final boolean isRepresentative;

  private final double similarityToRepresentative;

  private final double containmentInRepresentative;

  private final Hash128 representativeId;

  AutoValue_Membership(
      Hash128 clusterId,
      int clusterSize,
      boolean isRepresentative,
      double similarityToRepresentative,
      double containmentInRepresentative,
      Hash128 representativeId) {
    if (clusterId == null) {
      throw new NullPointerException("Null clusterId");
    }
    this.clusterId = clusterId;
    this.clusterSize = clusterSize;
    this.isRepresentative = isRepresentative;
    this.similarityToRepresentative = similarityToRepresentative;
    this.containmentInRepresentative = containmentInRepresentative;
    if (representativeId == null) {
      throw new NullPointerException("Null representativeId");
    }
    this.representativeId = representativeId;
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
  public double similarityToRepresentative() {
    return similarityToRepresentative;
  }

  @Override
  public double containmentInRepresentative() {
    return containmentInRepresentative;
  }

  @Override
  public Hash128 representativeId() {
    return representativeId;
  }

  @Override
  public String toString() {
    return "Membership{"
        + "clusterId=" + clusterId + ", "
        + "clusterSize=" + clusterSize + ", "
        + "isRepresentative=" + isRepresentative + ", "
        + "similarityToRepresentative=" + similarityToRepresentative + ", "
        + "containmentInRepresentative=" + containmentInRepresentative + ", "
        + "representativeId=" + representativeId
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Membership) {
      Membership that = (Membership) o;
      return this.clusterId.equals(that.clusterId())
          && this.clusterSize == that.clusterSize()
          && this.isRepresentative == that.isRepresentative()
          && Double.doubleToLongBits(this.similarityToRepresentative) == Double.doubleToLongBits(that.similarityToRepresentative())
          && Double.doubleToLongBits(this.containmentInRepresentative) == Double.doubleToLongBits(that.containmentInRepresentative())
          && this.representativeId.equals(that.representativeId());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= clusterId.hashCode();
    h$ *= 1000003;
    h$ ^= clusterSize;
    h$ *= 1000003;
    h$ ^= isRepresentative ? 1231 : 1237;
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(similarityToRepresentative) >>> 32) ^ Double.doubleToLongBits(similarityToRepresentative));
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(containmentInRepresentative) >>> 32) ^ Double.doubleToLongBits(containmentInRepresentative));
    h$ *= 1000003;
    h$ ^= representativeId.hashCode();
    return h$;
  }

}
