package org.broadsheet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;

/** Writes an {@link InputTally} as its three parts. */
public final class InputTallyCoder extends AtomicCoder<InputTally> {

  private static final InputTallyCoder INSTANCE = new InputTallyCoder();

  private InputTallyCoder() {}

  public static InputTallyCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(InputTally tally, OutputStream out) throws IOException {
    StringUtf8Coder.of().encode(tally.input(), out);
    VarLongCoder.of().encode(tally.bytes(), out);
    VarLongCoder.of().encode(tally.records(), out);
  }

  @Override
  public InputTally decode(InputStream in) throws IOException {
    return InputTally.of(
        StringUtf8Coder.of().decode(in),
        VarLongCoder.of().decode(in),
        VarLongCoder.of().decode(in));
  }
}
