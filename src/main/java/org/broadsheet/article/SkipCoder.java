package org.broadsheet.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/** Encodes a {@link Skip} field by field. */
public final class SkipCoder extends AtomicCoder<Skip> {

  private static final SkipCoder INSTANCE = new SkipCoder();

  private SkipCoder() {}

  public static SkipCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of skips. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(Skip.class), INSTANCE);
  }

  @Override
  public void encode(Skip skip, OutputStream stream) throws IOException {
    new FieldOutput(stream)
        .string(skip.uri())
        .number(skip.position())
        .string(skip.kind())
        .string(skip.reason());
  }

  @Override
  public Skip decode(InputStream stream) throws IOException {
    FieldInput in = new FieldInput(stream);
    return Skip.of(in.string(), in.number(), in.string(), in.string());
  }

  @Override
  public void verifyDeterministic() {}
}
