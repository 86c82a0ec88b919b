package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.broadsheet.clustering.NearDuplicatePair.Decision;
import org.broadsheet.text.Hash128;

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

  static final class Coder extends CompactCoder<Doubt> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(Doubt doubt, DataOutputStream out) throws IOException {
      writeHash(doubt.smaller, out);
      writeHash(doubt.larger, out);
      doubt.bySketch.write(out);
      writeEnum(doubt.ifAlike, out);
    }

    @Override
    Doubt read(DataInputStream in) throws IOException {
      return new Doubt(readHash(in), readHash(in), Verdict.read(in), readEnum(Decision.class, in));
    }
  }
}
