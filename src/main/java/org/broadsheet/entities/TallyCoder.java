package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.util.VarInt;

/** Encodes a {@link Tally}. */
final class TallyCoder extends AtomicCoder<Tally> {

  private static final TallyCoder INSTANCE = new TallyCoder();

  private TallyCoder() {}

  static TallyCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Tally tally, OutputStream out) throws IOException {
    ByteArrayCoder.of().encode(tally.key(), out);
    VarInt.encode(tally.first(), out);
    VarInt.encode(tally.second(), out);
    VarInt.encode(tally.third(), out);
  }

  @Override
  public Tally decode(InputStream in) throws IOException {
    return new Tally(
        ByteArrayCoder.of().decode(in),
        VarInt.decodeLong(in),
        VarInt.decodeLong(in),
        VarInt.decodeLong(in));
  }

  @Override
  public void verifyDeterministic() {}
}
