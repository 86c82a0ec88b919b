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
 * How the connected components came out.
 *
 * @param rounds rounds of large-star and small-star that were run
 * @param residualEdges edges that the rounds left open and one worker solved; 0 for almost every
 *     corpus
 * @param converged whether every component is whole; a run in which it is not fails
 */
@DefaultCoder(Convergence.Coder.class)
public record Convergence(int rounds, long residualEdges, boolean converged) {

  /** Encodes a convergence. */
  public static final class Coder extends ValueCoder<Convergence> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Convergence.class), INSTANCE);
    }

    @Override
    protected void write(Convergence value, FieldOutput out) throws IOException {
      out.number(value.rounds());
      out.int64(value.residualEdges());
      out.flag(value.converged());
    }

    @Override
    protected Convergence read(FieldInput in) throws IOException {
      return new Convergence(in.count(), in.int64(), in.flag());
    }
  }
}
