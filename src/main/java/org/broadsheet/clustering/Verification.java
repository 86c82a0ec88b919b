package org.broadsheet.clustering;

import java.io.Serializable;
import org.broadsheet.clustering.NearDuplicatePair.Decision;
import org.broadsheet.clustering.NearDuplicatePair.Estimate;

/** Decides from two profiles whether the texts are versions of one. */
final class Verification implements Serializable {

  private final Thresholds thresholds;

  Verification(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Judges two texts by their sketches. */
  Verdict judge(Profile one, Profile other) {
    double jaccard = one.sketch().jaccard(other.sketch());
    return judge(
        one, other, jaccard, one.sketch().shared(other.sketch(), jaccard), Estimate.SKETCH);
  }

  private Verdict judge(
      Profile one, Profile other, double jaccard, double shared, Estimate estimate) {
    double inOther = Math.min(1, shared / Math.max(1, one.sketch().shingles()));
    double ofOther = Math.min(1, shared / Math.max(1, other.sketch().shingles()));
    Decision decision = Decision.JOINED;
    if (!isAlike(jaccard, Math.max(inOther, ofOther), shared)) {
      decision = Decision.BELOW_THRESHOLD;
    } else if (!one.isVersionOf(other)
        && one.sketch().numbersDiffer(other.sketch(), thresholds.numberShare())) {
      decision = Decision.NUMBERS_DIFFER;
    }
    return new Verdict(jaccard, inOther, ofOther, estimate, decision);
  }

  private boolean isAlike(double jaccard, double containment, double shared) {
    return jaccard >= thresholds.jaccard()
        || (containment >= thresholds.containment() && shared >= thresholds.sharedShingles());
  }

  /** Whether a member may stay in the cluster of a representative. */
  boolean isAboveFloor(Verdict verdict) {
    return Math.max(
            verdict.jaccard(), Math.max(verdict.containmentInOther(), verdict.containmentOfOther()))
        >= thresholds.floor();
  }
}
