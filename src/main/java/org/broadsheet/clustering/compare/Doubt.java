package org.broadsheet.clustering.compare;

import java.io.IOException;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * A pair about which the sketches leave doubt.
 *
 * @param smaller the smaller node
 * @param larger the larger node
 * @param bySketch the verdict if nothing better is to be had
 * @param ifAlike what is decided if the two prove alike
 * @param areFiguresAsked whether their figures may prove them reports by one template
 * @param areOfOneTime whether the two are known to have appeared together
 * @param areVersions whether address or title say that they are versions of one article
 */
record Doubt(
    Hash128 smaller,
    Hash128 larger,
    Verdict bySketch,
    Decision ifAlike,
    boolean areFiguresAsked,
    boolean areOfOneTime,
    boolean areVersions) {

  /** What the sketches leave open of a pair. */
  static Doubt of(Hash128 smaller, Hash128 larger, Verification.BySketch judged) {
    return new Doubt(
        smaller,
        larger,
        judged.verdict(),
        judged.ifAlike(),
        judged.areFiguresDoubtful(),
        judged.areOfOneTime(),
        judged.areVersions());
  }

  /** The key under which the halves of the pair meet. */
  Hash128 pair() {
    return smaller.with(larger);
  }

  static final class Coder extends ValueCoder<Doubt> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Doubt doubt, FieldOutput out) throws IOException {
      out.hash(doubt.smaller);
      out.hash(doubt.larger);
      doubt.bySketch.write(out);
      out.constant(doubt.ifAlike);
      out.flag(doubt.areFiguresAsked);
      out.flag(doubt.areOfOneTime);
      out.flag(doubt.areVersions);
    }

    @Override
    protected Doubt read(FieldInput in) throws IOException {
      return new Doubt(
          in.hash(),
          in.hash(),
          Verdict.read(in),
          in.constant(Decision.values()),
          in.flag(),
          in.flag(),
          in.flag());
    }
  }
}
