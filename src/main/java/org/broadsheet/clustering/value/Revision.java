package org.broadsheet.clustering.value;

import java.io.IOException;
import java.util.Optional;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * An article of an earlier run whose cluster is another than it was, or that is taken down: what it
 * counted for before and counts for now.
 *
 * @param epochDay the day as printed; {@link Long#MIN_VALUE} if unknown
 * @param before its cluster as the last run left it
 * @param after its cluster now; empty if it is taken down
 */
@DefaultCoder(Revision.Coder.class)
public record Revision(
    @Nullable String outletDomain,
    String language,
    long epochDay,
    Standing before,
    Optional<Standing> after) {

  /** How an article stands in a cluster. */
  public record Standing(Hash128 clusterId, int clusterSize, boolean isRepresentative) {
    private static final class Coder extends ValueCoder<Standing> {
      private static final Coder INSTANCE = new Coder();

      @Override
      protected void write(Standing standing, FieldOutput out) throws IOException {
        out.hash(standing.clusterId).number(standing.clusterSize).flag(standing.isRepresentative);
      }

      @Override
      protected Standing read(FieldInput in) throws IOException {
        return new Standing(in.hash(), in.count(), in.flag());
      }
    }
  }

  /** Codes a revision. */
  public static final class Coder extends ValueCoder<Revision> {
    public static final Coder INSTANCE = new Coder();

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Revision.class), new Coder());
    }

    @Override
    protected void write(Revision revision, FieldOutput out) throws IOException {
      out.optionalString(revision.outletDomain).string(revision.language);
      out.int64(revision.epochDay).value(revision.before, Standing.Coder.INSTANCE);
      out.optional(revision.after, Standing.Coder.INSTANCE);
    }

    @Override
    protected Revision read(FieldInput in) throws IOException {
      return new Revision(
          in.optionalString(),
          in.string(),
          in.int64(),
          in.value(Standing.Coder.INSTANCE),
          in.optional(Standing.Coder.INSTANCE));
    }
  }
}
