package org.broadsheet.clustering.compare;

import java.io.Serializable;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.sketch.Signature;
import org.broadsheet.clustering.sketch.Sketch;
import org.broadsheet.clustering.sketch.WordSequence;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.NearDuplicatePair.Estimate;
import org.broadsheet.clustering.value.Thresholds;

/** Decides whether two texts are versions of one. */
public final class Verification implements Serializable {

  /**
   * Standard errors of the sketch within which a decision is in doubt: 4.6 % of the pairs beyond
   * would be decided otherwise if the truth lay on the threshold itself.
   */
  private static final double ERRORS_OF_DOUBT = 2;

  /** Two texts whose sketches share less are no longer looked at. */
  private static final double MIN_IN_DOUBT = .08;

  /** Up to this share of a text, sketches of {@link Signature#COMPONENTS} say next to nothing. */
  private static final double MAX_TEASER_SHARE = .15;

  /** What two texts have in common must run through this much of one of them. */
  private static final double MIN_SPAN = .75;

  /**
   * Texts of fewer shingles are teasers and notes: what they share with a longer text may be no
   * more than the phrases of a template.
   */
  private static final int SHORT = 60;

  /** Least containment of such a text: a word that an editor changes costs three shingles. */
  private static final double MIN_CONTAINMENT_OF_SHORT = .75;

  /** Two texts that share more of the smaller set of numbers are surely not by one template. */
  private static final double SURELY_SAME_NUMBERS = .85;

  /** Two texts that share less of it surely are: misread copies share more than half. */
  private static final double SURELY_OTHER_NUMBERS = .2;

  private final Thresholds thresholds;

  public Verification(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * What the sketches say.
   *
   * @param isDoubtful whether the words should be looked at
   * @param areFiguresDoubtful whether the words around the figures should
   * @param areOfOneTime whether the two appeared together
   * @param areVersions whether address or title say that they are versions of one article
   * @param ifAlike what is decided if the words prove the two alike
   */
  public record BySketch(
      Verdict verdict,
      boolean isDoubtful,
      boolean areFiguresDoubtful,
      boolean areOfOneTime,
      boolean areVersions,
      Decision ifAlike) {}

  /** Judges two texts by their sketches. */
  public BySketch judge(Profile one, Profile other) {
    return judge(one, other, one.sharesUrl(other) || one.sharesTitle(other));
  }

  /** Judges two texts by their sketches, their being two versions of one article given. */
  BySketch judge(Profile one, Profile other, boolean areVersions) {
    double jaccard = one.sketch().jaccard(other.sketch());
    double error = ERRORS_OF_DOUBT * Sketch.standardError(jaccard);
    double numbers = areVersions ? 1 : one.sketch().sharedNumbers(other.sketch());
    Decision ifAlike = ifAlike(one, other, numbers);
    boolean surelyAlike = isAlike(one.sketch(), other.sketch(), jaccard - error);
    boolean isDoubtful =
        surelyAlike
            ? areOfOtherLength(one.sketch(), other.sketch())
            : largestShare(one.sketch(), other.sketch(), jaccard + error) >= MIN_IN_DOUBT
                || isTooShortToTell(one.sketch(), other.sketch());
    boolean areFiguresDoubtful =
        (surelyAlike || isDoubtful)
            && thresholds.numberShare() > 0
            && ifAlike != Decision.OUTSIDE_WINDOW
            && numbers < SURELY_SAME_NUMBERS
            && numbers >= SURELY_OTHER_NUMBERS;
    boolean areFewFiguresAsked =
        isDoubtful
            && thresholds.numberShare() > 0
            && ifAlike == Decision.JOINED
            && !areVersions
            && one.sketch().hasFewNumbers(other.sketch());
    return new BySketch(
        verdict(one.sketch(), other.sketch(), jaccard, ifAlike),
        isDoubtful,
        areFiguresDoubtful || areFewFiguresAsked,
        one.isOfOneTime(other),
        areVersions,
        ifAlike);
  }

  /** Which part of the longer text the shorter one is, only their words can tell. */
  private static boolean areOfOtherLength(Sketch one, Sketch other) {
    int fewer = Math.min(one.shingles(), other.shingles());
    return Math.max(one.shingles(), other.shingles()) >= Verdict.LONGER * fewer;
  }

  /** All of a teaser is so little of its article that the sketches may show none of it. */
  public boolean isTooShortToTell(Sketch one, Sketch other) {
    int fewer = Math.min(one.shingles(), other.shingles());
    int more = Math.max(one.shingles(), other.shingles());
    return fewer >= minTeaser() && fewer <= maxTeaser(more);
  }

  /** The fewest shingles of a teaser. */
  public int minTeaser() {
    return thresholds.sharedShingles();
  }

  /** The most shingles that a teaser has of a text of this number of shingles. */
  public int maxTeaser(int shingles) {
    return (int) (MAX_TEASER_SHARE * shingles);
  }

  /** The fewest shingles of a text whose teaser has this number of them. */
  public int minWithTeaser(int shingles) {
    int more = (int) (shingles / MAX_TEASER_SHARE);
    while (maxTeaser(more) < shingles) {
      more++;
    }
    return more;
  }

  private Decision ifAlike(Profile one, Profile other, double numbers) {
    if (thresholds.windowDays() > 0 && one.isFurtherApart(other, thresholds.windowDays())) {
      return Decision.OUTSIDE_WINDOW;
    }
    return numbers < thresholds.numberShare() ? Decision.NUMBERS_DIFFER : Decision.JOINED;
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
  ComparedPair resolve(Doubt doubt, WordSequence smaller, WordSequence larger) {
    HashPlaces ofSmaller = HashPlaces.of(smaller.shingles());
    HashPlaces ofLarger = HashPlaces.of(larger.shingles());
    int one = ofSmaller.distinct();
    int other = ofLarger.distinct();
    int shared = ofSmaller.shared(ofLarger);
    double jaccard = (double) shared / Math.max(1, one + other - shared);
    double inOther = (double) shared / Math.max(1, one);
    double ofOther = (double) shared / Math.max(1, other);
    int fewer = Math.min(one, other);
    Alignment alignment = Alignment.of(smaller, larger);
    boolean isAlike =
        ((isAlike(jaccard, Math.max(inOther, ofOther), shared)
                    && (doubt.areVersions()
                        || isMoreThanPhrases(jaccard, Math.max(inOther, ofOther), fewer)))
                || (isAligned(alignment, smaller, larger)
                    && (jaccard >= Thresholds.REPORTED
                        || Figures.of(smaller, larger).areMisread(doubt.areOfOneTime()))))
            && (jaccard >= thresholds.jaccard() || runsThrough(alignment));
    Estimate estimate = smaller.isCut() || larger.isCut() ? Estimate.SKETCH : Estimate.EXACT;
    Verdict verdict =
        new Verdict(
            jaccard,
            inOther,
            ofOther,
            estimate,
            isAlike ? ifAlike(doubt, smaller, larger) : Decision.BELOW_THRESHOLD);
    return new ComparedPair(
        doubt.larger(),
        verdict,
        verdict.isOtherLonger() ? alignment.spanInSecond() : alignment.spanInFirst());
  }

  /** Of a short text that is held in a longer one more must be there than of a long one. */
  private boolean isMoreThanPhrases(double jaccard, double containment, int fewer) {
    return jaccard >= thresholds.jaccard()
        || fewer >= SHORT
        || containment >= MIN_CONTAINMENT_OF_SHORT;
  }

  private Decision ifAlike(Doubt doubt, WordSequence smaller, WordSequence larger) {
    if (!doubt.areFiguresAsked()) {
      return doubt.ifAlike();
    }
    Figures figures = Figures.of(smaller, larger);
    if (figures.differ(thresholds.numberShare())) {
      return Decision.NUMBERS_DIFFER;
    }
    return figures.areEnough() ? Decision.JOINED : doubt.ifAlike();
  }

  private boolean isAligned(Alignment alignment, WordSequence one, WordSequence other) {
    boolean isEnough =
        Math.min(alignment.inFirst(), alignment.inSecond()) >= Thresholds.ALIGNED_WORDS;
    double share =
        Math.max(
            (double) alignment.inFirst() / Math.max(1, one.size()),
            (double) alignment.inSecond() / Math.max(1, other.size()));
    return isEnough && share >= thresholds.aligned();
  }

  /** A block that two texts share, however long, stands in one place of each. */
  private static boolean runsThrough(Alignment alignment) {
    return Math.max(alignment.spanInFirst().length(), alignment.spanInSecond().length())
        >= MIN_SPAN;
  }

  /** Whether a member may stay in the cluster of a representative. */
  public boolean isAboveFloor(Verdict verdict) {
    return Math.max(
            verdict.jaccard(), Math.max(verdict.containmentInOther(), verdict.containmentOfOther()))
        >= thresholds.floor();
  }
}
