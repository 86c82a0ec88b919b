package org.broadsheet.clustering;

import java.io.Serializable;
import org.broadsheet.clustering.NearDuplicatePair.Decision;
import org.broadsheet.clustering.NearDuplicatePair.Estimate;

/** Decides whether two texts are versions of one. */
final class Verification implements Serializable {

  /**
   * Standard errors of the sketch within which a decision is in doubt: 4.6 % of the pairs beyond
   * would be decided otherwise if the truth lay on the threshold itself.
   */
  private static final double ERRORS_OF_DOUBT = 2;

  /** Two texts whose sketches share less are no longer looked at. */
  private static final double LEAST_IN_DOUBT = .08;

  private final Thresholds thresholds;

  Verification(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * What the sketches say.
   *
   * @param isDoubtful whether the words should be looked at
   * @param ifAlike what is decided if the words prove the two alike
   */
  record BySketch(Verdict verdict, boolean isDoubtful, Decision ifAlike) {}

  /** Judges two texts by their sketches. */
  BySketch judge(Profile one, Profile other) {
    return judge(one, other, one.sharesUrl(other) || one.sharesTitle(other));
  }

  /** Judges two texts by their sketches, their being two versions of one article given. */
  BySketch judge(Profile one, Profile other, boolean areVersions) {
    double jaccard = one.sketch().jaccard(other.sketch());
    double error = ERRORS_OF_DOUBT * Sketch.standardError(jaccard);
    Decision ifAlike = ifAlike(one, other, areVersions);
    boolean surelyAlike = isAlike(one.sketch(), other.sketch(), jaccard - error);
    boolean isDoubtful =
        !surelyAlike
            && largestShare(one.sketch(), other.sketch(), jaccard + error) >= LEAST_IN_DOUBT;
    return new BySketch(
        verdict(one.sketch(), other.sketch(), jaccard, ifAlike), isDoubtful, ifAlike);
  }

  private Decision ifAlike(Profile one, Profile other, boolean areVersions) {
    if (thresholds.windowDays() > 0 && one.isFurtherApart(other, thresholds.windowDays())) {
      return Decision.OUTSIDE_WINDOW;
    }
    boolean numbersDiffer =
        !areVersions && one.sketch().numbersDiffer(other.sketch(), thresholds.numberShare());
    return numbersDiffer ? Decision.NUMBERS_DIFFER : Decision.JOINED;
  }

  private Verdict verdict(Sketch one, Sketch other, double jaccard, Decision ifAlike) {
    double shared = one.shared(other, jaccard);
    return new Verdict(
        jaccard,
        Math.min(1, shared / Math.max(1, one.shingles())),
        Math.min(1, shared / Math.max(1, other.shingles())),
        Estimate.SKETCH,
        isAlike(one, other, jaccard) ? ifAlike : Decision.BELOW_THRESHOLD);
  }

  private boolean isAlike(Sketch one, Sketch other, double jaccard) {
    return isAlike(jaccard, largestShare(one, other, jaccard), one.shared(other, jaccard));
  }

  /** The larger of the two containments that a similarity means. */
  private static double largestShare(Sketch one, Sketch other, double jaccard) {
    int fewer = Math.max(1, Math.min(one.shingles(), other.shingles()));
    return Math.min(1, one.shared(other, jaccard) / fewer);
  }

  private boolean isAlike(double jaccard, double containment, double shared) {
    return jaccard >= thresholds.jaccard()
        || (containment >= thresholds.containment() && shared >= thresholds.sharedShingles());
  }

  /** Judges a pair in doubt by the words of both texts. */
  Verdict resolve(Doubt doubt, WordSequence smaller, WordSequence larger) {
    long[] one = smaller.shingles();
    long[] other = larger.shingles();
    int shared = countShared(one, other);
    double jaccard = (double) shared / Math.max(1, one.length + other.length - shared);
    double inOther = (double) shared / Math.max(1, one.length);
    double ofOther = (double) shared / Math.max(1, other.length);
    boolean isAlike =
        isAlike(jaccard, Math.max(inOther, ofOther), shared) || isAligned(smaller, larger);
    Estimate estimate = smaller.isCut() || larger.isCut() ? Estimate.SKETCH : Estimate.EXACT;
    return new Verdict(
        jaccard, inOther, ofOther, estimate, isAlike ? doubt.ifAlike() : Decision.BELOW_THRESHOLD);
  }

  private boolean isAligned(WordSequence one, WordSequence other) {
    Alignment alignment = Alignment.of(one, other);
    boolean isEnough =
        Math.min(alignment.inFirst(), alignment.inSecond()) >= Thresholds.ALIGNED_WORDS;
    double share =
        Math.max(
            (double) alignment.inFirst() / Math.max(1, one.size()),
            (double) alignment.inSecond() / Math.max(1, other.size()));
    return isEnough && share >= thresholds.aligned();
  }

  private static int countShared(long[] one, long[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether a member may stay in the cluster of a representative. */
  boolean isAboveFloor(Verdict verdict) {
    return Math.max(
            verdict.jaccard(), Math.max(verdict.containmentInOther(), verdict.containmentOfOther()))
        >= thresholds.floor();
  }
}
