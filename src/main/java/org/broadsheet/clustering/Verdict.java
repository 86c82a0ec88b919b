package org.broadsheet.clustering;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/**
 * How alike two texts are and what follows.
 *
 * @param containmentInOther share of the first text's shingles that the second has
 * @param containmentOfOther share of the second text's shingles that the first has
 */
record Verdict(
    double jaccard,
    double containmentInOther,
    double containmentOfOther,
    NearDuplicatePair.Estimate estimate,
    NearDuplicatePair.Decision decision) {

  /** Of a text with itself. */
  static final Verdict SAME =
      new Verdict(1, 1, 1, NearDuplicatePair.Estimate.EXACT, NearDuplicatePair.Decision.JOINED);

  boolean isJoined() {
    return decision == NearDuplicatePair.Decision.JOINED;
  }

  /** Whether the pair is kept for the table of pairs. */
  boolean isReported() {
    return isJoined() || jaccard >= Thresholds.REPORTED;
  }

  /** The verdict with the two texts in the other order. */
  Verdict turned() {
    return new Verdict(jaccard, containmentOfOther, containmentInOther, estimate, decision);
  }

  void write(FieldOutput out) throws IOException {
    out.share(jaccard);
    out.share(containmentInOther);
    out.share(containmentOfOther);
    out.constant(estimate);
    out.constant(decision);
  }

  static Verdict read(FieldInput in) throws IOException {
    return new Verdict(
        in.share(),
        in.share(),
        in.share(),
        in.constant(NearDuplicatePair.Estimate.values()),
        in.constant(NearDuplicatePair.Decision.values()));
  }
}
