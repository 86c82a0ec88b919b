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
 */
record Doubt(Hash128 smaller, Hash128 larger, Verdict bySketch, Decision ifAlike) {

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
    }

    @Override
    protected Doubt read(FieldInput in) throws IOException {
      return new Doubt(in.hash(), in.hash(), Verdict.read(in), in.constant(Decision.values()));
    }
  }
}
