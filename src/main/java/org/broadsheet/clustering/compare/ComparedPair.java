package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * A node that was compared with another one, which is the key.
 *
 * @param inLonger where the shorter text stands in the longer one, as far as their words were
 *     compared; else the whole of it
 * @param isRecalled whether an earlier run compared them
 * @param told the decision that an earlier run wrote into its table; null if it wrote none
 */
public record ComparedPair(
    Hash128 other,
    Verdict verdict,
    Span inLonger,
    boolean isRecalled,
    NearDuplicatePair.@Nullable Decision told) {

  /** A pair that this run compared. */
  public ComparedPair(Hash128 other, Verdict verdict, Span inLonger) {
    this(other, verdict, inLonger, false, null);
  }

  public ComparedPair(Hash128 other, Verdict verdict) {
    this(other, verdict, Span.WHOLE);
  }

  /** The same pair keyed by its other end. */
  public ComparedPair turned(Hash128 node) {
    return new ComparedPair(node, verdict.turned(), inLonger, isRecalled, told);
  }

  /**
   * The memo of a pair: what was compared, before round-ups were split off, and what was decided.
   */
  public static Memo memo(
      Hash128 smaller, ComparedPair pair, NearDuplicatePair.@Nullable Decision told) {
    Verdict compared =
        pair.verdict.isLinked()
            ? pair.verdict.decided(NearDuplicatePair.Decision.JOINED)
            : pair.verdict;
    return Memo.of(
        Memo.Kind.PAIR,
        smaller,
        new ComparedPair(pair.other, compared, pair.inLonger, true, told),
        Coder.INSTANCE);
  }

  /** The same pair with another decision. */
  ComparedPair decided(NearDuplicatePair.Decision decision) {
    return new ComparedPair(other, verdict.decided(decision), inLonger, isRecalled, told);
  }

  public static final class Coder extends ValueCoder<ComparedPair> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(ComparedPair pair, FieldOutput out) throws IOException {
      out.hash(pair.other);
      pair.verdict.write(out);
      pair.inLonger.write(out);
      out.flag(pair.isRecalled).optionalConstant(pair.told);
    }

    @Override
    protected ComparedPair read(FieldInput in) throws IOException {
      return new ComparedPair(
          in.hash(),
          Verdict.read(in),
          Span.read(in),
          in.flag(),
          in.optionalConstant(NearDuplicatePair.Decision.values()));
    }
  }
}
