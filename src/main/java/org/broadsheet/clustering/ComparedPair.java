package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.broadsheet.text.Hash128;

/** A node that was compared with another one, which is the key. */
record ComparedPair(Hash128 other, Verdict verdict) {

  static final class Coder extends CompactCoder<ComparedPair> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(ComparedPair pair, DataOutputStream out) throws IOException {
      writeHash(pair.other, out);
      pair.verdict.write(out);
    }

    @Override
    ComparedPair read(DataInputStream in) throws IOException {
      return new ComparedPair(readHash(in), Verdict.read(in));
    }
  }
}
