package org.broadsheet.entities;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link Tally}. */
final class TallyCoder extends ValueCoder<Tally> {

  private static final TallyCoder INSTANCE = new TallyCoder();

  private TallyCoder() {}

  static TallyCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(Tally tally, FieldOutput out) throws IOException {
    out.bytes(tally.key()).number(tally.first()).number(tally.second()).number(tally.third());
  }

  @Override
  protected Tally read(FieldInput in) throws IOException {
    return new Tally(in.bytes(), in.number(), in.number(), in.number());
  }
}
