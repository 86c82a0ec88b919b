package org.broadsheet.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.NullableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.jspecify.annotations.Nullable;

/** Encodes a {@link Tally}. */
final class TallyCoder extends AtomicCoder<Tally> {

  private static final TallyCoder INSTANCE = new TallyCoder();

  private static final Coder<List<@Nullable String>> KEY =
      ListCoder.of(NullableCoder.of(StringUtf8Coder.of()));

  private TallyCoder() {}

  static TallyCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Tally tally, OutputStream out) throws IOException {
    KEY.encode(tally.key(), out);
    VarLongCoder.of().encode(tally.first(), out);
    VarLongCoder.of().encode(tally.second(), out);
    VarLongCoder.of().encode(tally.third(), out);
  }

  @Override
  public Tally decode(InputStream in) throws IOException {
    return new Tally(
        KEY.decode(in),
        VarLongCoder.of().decode(in),
        VarLongCoder.of().decode(in),
        VarLongCoder.of().decode(in));
  }

  @Override
  public void verifyDeterministic() {}
}
