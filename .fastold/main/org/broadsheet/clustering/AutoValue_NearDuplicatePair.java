package org.broadsheet.clustering;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_NearDuplicatePair extends NearDuplicatePair {

  private final String articleIdA;

  private final String articleIdB;

  private final double jaccard;

  private final double containmentAInB;

  private final double containmentBInA;

  private final NearDuplicatePair.Estimate estimate;

  private final NearDuplicatePair.Decision decision;

  AutoValue_NearDuplicatePair(
      String articleIdA,
      String articleIdB,
      double jaccard,
      double containmentAInB,
      double containmentBInA,
      NearDuplicatePair.Estimate estimate,
      NearDuplicatePair.Decision decision) {
    if (articleIdA == null) {
      throw new NullPointerException("Null articleIdA");
    }
    this.articleIdA = articleIdA;
    if (articleIdB == null) {
      throw new NullPointerException("Null articleIdB");
    }
    this.articleIdB = articleIdB;
    this.jaccard = jaccard;
    this.containmentAInB = containmentAInB;
    this.containmentBInA = containmentBInA;
    if (estimate == null) {
      throw new NullPointerException("Null estimate");
    }
    this.estimate = estimate;
    if (decision == null) {
      throw new NullPointerException("Null decision");
    }
    this.decision = decision;
  }

  @Override
  public String articleIdA() {
    return articleIdA;
  }

  @Override
  public String articleIdB() {
    return articleIdB;
  }

  @Override
  public double jaccard() {
    return jaccard;
  }

  @Override
  public double containmentAInB() {
    return containmentAInB;
  }

  @Override
  public double containmentBInA() {
    return containmentBInA;
  }

  @Override
  public NearDuplicatePair.Estimate estimate() {
    return estimate;
  }

  @Override
  public NearDuplicatePair.Decision decision() {
    return decision;
  }

  @Override
  public String toString() {
    return "NearDuplicatePair{"
        + "articleIdA=" + articleIdA + ", "
        + "articleIdB=" + articleIdB + ", "
        + "jaccard=" + jaccard + ", "
        + "containmentAInB=" + containmentAInB + ", "
        + "containmentBInA=" + containmentBInA + ", "
        + "estimate=" + estimate + ", "
        + "decision=" + decision
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof NearDuplicatePair) {
      NearDuplicatePair that = (NearDuplicatePair) o;
      return this.articleIdA.equals(that.articleIdA())
          && this.articleIdB.equals(that.articleIdB())
          && Double.doubleToLongBits(this.jaccard) == Double.doubleToLongBits(that.jaccard())
          && Double.doubleToLongBits(this.containmentAInB) == Double.doubleToLongBits(that.containmentAInB())
          && Double.doubleToLongBits(this.containmentBInA) == Double.doubleToLongBits(that.containmentBInA())
          && this.estimate.equals(that.estimate())
          && this.decision.equals(that.decision());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= articleIdA.hashCode();
    h$ *= 1000003;
    h$ ^= articleIdB.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(jaccard) >>> 32) ^ Double.doubleToLongBits(jaccard));
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(containmentAInB) >>> 32) ^ Double.doubleToLongBits(containmentAInB));
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(containmentBInA) >>> 32) ^ Double.doubleToLongBits(containmentBInA));
    h$ *= 1000003;
    h$ ^= estimate.hashCode();
    h$ *= 1000003;
    h$ ^= decision.hashCode();
    return h$;
  }

}
