package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/**
 * How alike two texts are and what follows.
 *
 * @param containmentInOther share of the first text's shingles that the second has
 * @param containmentOfOther share of the second text's shingles that the first has
 */
public record Verdict(
    double jaccard,
    double containmentInOther,
    double containmentOfOther,
    NearDuplicatePair.Estimate estimate,
    NearDuplicatePair.Decision decision) {

  /**
   * A text of this many times the length of another may hold it among others. At 1.3 a brief before
   * a long article was joined with it by a text that holds the two.
   */
  static final double LONGER = 1.1;

  /** Of a text with itself. */
  public static final Verdict SAME =
      new Verdict(1, 1, 1, NearDuplicatePair.Estimate.EXACT, NearDuplicatePair.Decision.JOINED);

  public boolean isJoined() {
    return decision == NearDuplicatePair.Decision.JOINED;
  }

  /** Whether the two belong together: versions of one text, or one among others in the other. */
  public boolean isLinked() {
    return isJoined() || decision == NearDuplicatePair.Decision.CONTAINS;
  }

  /** Whether the pair is kept for the table of pairs. */
  public boolean isReported() {
    return isLinked() || jaccard >= Thresholds.REPORTED;
  }

  /**
   * Whether a later run must know of the pair: two short texts of one template may be alike without
   * being reported, and count where the next one is judged.
   */
  boolean isNoteworthy() {
    return isReported() || decision != NearDuplicatePair.Decision.BELOW_THRESHOLD;
  }

  /** Whether one of the texts is much longer, so that the other is only a part of it. */
  boolean isPartOfLonger() {
    double more = Math.max(containmentInOther, containmentOfOther);
    return more >= LONGER * Math.min(containmentInOther, containmentOfOther);
  }

  /** Whether the second text is the longer one: the first has the larger share in it. */
  boolean isOtherLonger() {
    return containmentInOther > containmentOfOther;
  }

  Verdict decided(NearDuplicatePair.Decision other) {
    return new Verdict(jaccard, containmentInOther, containmentOfOther, estimate, other);
  }

  /** The verdict with the two texts in the other order. */
  public Verdict turned() {
    return new Verdict(jaccard, containmentOfOther, containmentInOther, estimate, decision);
  }

  public void write(FieldOutput out) throws IOException {
    out.share(jaccard);
    out.share(containmentInOther);
    out.share(containmentOfOther);
    out.constant(estimate);
    out.constant(decision);
  }

  public static Verdict read(FieldInput in) throws IOException {
    return new Verdict(
        in.share(),
        in.share(),
        in.share(),
        in.constant(NearDuplicatePair.Estimate.values()),
        in.constant(NearDuplicatePair.Decision.values()));
  }
}
