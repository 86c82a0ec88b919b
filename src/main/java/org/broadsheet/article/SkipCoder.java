package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link Skip} field by field. */
public final class SkipCoder extends ValueCoder<Skip> {

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
  protected void write(Skip skip, FieldOutput out) throws IOException {
    out.string(skip.uri()).number(skip.position()).string(skip.kind()).string(skip.reason());
  }

  @Override
  protected Skip read(FieldInput in) throws IOException {
    return new Skip(in.string(), in.number(), in.string(), in.string());
  }
}
