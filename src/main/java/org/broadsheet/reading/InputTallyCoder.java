package org.broadsheet.reading;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Writes an {@link InputTally} as its three parts. */
public final class InputTallyCoder extends ValueCoder<InputTally> {

  private static final InputTallyCoder INSTANCE = new InputTallyCoder();

  private InputTallyCoder() {}

  /** Lets Beam find the coder of a collection. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(InputTally.class), INSTANCE);
  }

  public static InputTallyCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(InputTally tally, FieldOutput out) throws IOException {
    out.string(tally.input()).number(tally.bytes()).number(tally.records());
  }

  @Override
  protected InputTally read(FieldInput in) throws IOException {
    return new InputTally(in.string(), in.number(), in.number());
  }
}
