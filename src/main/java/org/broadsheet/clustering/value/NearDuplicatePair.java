package org.broadsheet.clustering.value;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Two articles that were compared: how alike their texts are, and what was decided.
 *
 * @param articleIdA 32 hex digits, smaller than {@link #articleIdB()}
 * @param jaccard share of common shingles in all shingles of the two, 0 to 1
 * @param containmentAInB share of A's shingles that B has, 0 to 1
 * @param containmentBInA share of B's shingles that A has, 0 to 1
 */
@DefaultCoder(NearDuplicatePair.Coder.class)
public record NearDuplicatePair(
    String articleIdA,
    String articleIdB,
    double jaccard,
    double containmentAInB,
    double containmentBInA,
    Estimate estimate,
    Decision decision) {

  /** How the similarity was found. */
  public enum Estimate {
    /** From all shingles of both texts. */
    EXACT,
    /** From sketches: the standard error of {@link #jaccard()} is at most .044. */
    SKETCH
  }

  /** What was decided. */
  public enum Decision {
    JOINED,
    BELOW_THRESHOLD,
    /** The longer text holds the shorter one among others: a round-up and one of its pieces. */
    CONTAINS,
    /** Alike, but the numbers are others: two reports by one template. */
    NUMBERS_DIFFER,
    /** Alike, but published further apart than the run's window. */
    OUTSIDE_WINDOW,
    /** Alike, but each is closer to another representative. */
    SPLIT
  }

  /** Encodes a pair. */
  public static final class Coder extends ValueCoder<NearDuplicatePair> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(NearDuplicatePair.class), INSTANCE);
    }

    @Override
    protected void write(NearDuplicatePair value, FieldOutput out) throws IOException {
      out.string(value.articleIdA());
      out.string(value.articleIdB());
      out.real(value.jaccard());
      out.real(value.containmentAInB());
      out.real(value.containmentBInA());
      out.constant(value.estimate());
      out.constant(value.decision());
    }

    @Override
    protected NearDuplicatePair read(FieldInput in) throws IOException {
      return new NearDuplicatePair(
          in.string(),
          in.string(),
          in.real(),
          in.real(),
          in.real(),
          in.constant(Estimate.values()),
          in.constant(Decision.values()));
    }
  }
}
