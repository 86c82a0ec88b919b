package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * A node that was compared with another one, which is the key.
 *
 * @param inLonger where the shorter text stands in the longer one, as far as their words were
 *     compared; else the whole of it
 */
public record ComparedPair(Hash128 other, Verdict verdict, Span inLonger) {

  public ComparedPair(Hash128 other, Verdict verdict) {
    this(other, verdict, Span.WHOLE);
  }

  /** The same pair with another decision. */
  ComparedPair decided(NearDuplicatePair.Decision decision) {
    return new ComparedPair(other, verdict.decided(decision), inLonger);
  }

  public static final class Coder extends ValueCoder<ComparedPair> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(ComparedPair pair, FieldOutput out) throws IOException {
      out.hash(pair.other);
      pair.verdict.write(out);
      pair.inLonger.write(out);
    }

    @Override
    protected ComparedPair read(FieldInput in) throws IOException {
      return new ComparedPair(in.hash(), Verdict.read(in), Span.read(in));
    }
  }
}
