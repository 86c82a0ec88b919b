package org.broadsheet.clustering;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.broadsheet.text.Hash128;

/** Two labels that turned out to name one component. */
record LabelEdge(Hash128 one, Hash128 other) {

  static final class Coder extends CompactCoder<LabelEdge> {
    static final Coder INSTANCE = new Coder();

    @Override
    void write(LabelEdge edge, DataOutputStream out) throws IOException {
      writeHash(edge.one, out);
      writeHash(edge.other, out);
    }

    @Override
    LabelEdge read(DataInputStream in) throws IOException {
      return new LabelEdge(readHash(in), readHash(in));
    }
  }
}
