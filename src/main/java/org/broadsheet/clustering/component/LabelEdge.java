package org.broadsheet.clustering.component;

import java.io.IOException;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Two labels that turned out to name one component. */
record LabelEdge(Hash128 one, Hash128 other) {

  static final class Coder extends ValueCoder<LabelEdge> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(LabelEdge edge, FieldOutput out) throws IOException {
      out.hash(edge.one);
      out.hash(edge.other);
    }

    @Override
    protected LabelEdge read(FieldInput in) throws IOException {
      return new LabelEdge(in.hash(), in.hash());
    }
  }
}
