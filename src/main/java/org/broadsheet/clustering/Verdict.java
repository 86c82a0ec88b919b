package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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

  void write(DataOutputStream out) throws IOException {
    out.writeFloat((float) jaccard);
    out.writeFloat((float) containmentInOther);
    out.writeFloat((float) containmentOfOther);
    CompactCoder.writeEnum(estimate, out);
    CompactCoder.writeEnum(decision, out);
  }

  static Verdict read(DataInputStream in) throws IOException {
    return new Verdict(
        in.readFloat(),
        in.readFloat(),
        in.readFloat(),
        CompactCoder.readEnum(NearDuplicatePair.Estimate.class, in),
        CompactCoder.readEnum(NearDuplicatePair.Decision.class, in));
  }
}
