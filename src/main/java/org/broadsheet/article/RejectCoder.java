package org.broadsheet.article;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link Reject} field by field. */
public final class RejectCoder extends ValueCoder<Reject> {

  private static final RejectCoder INSTANCE = new RejectCoder();
  private static final RejectReason[] REASONS = RejectReason.values();

  private RejectCoder() {}

  public static RejectCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of rejects. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(Reject.class), INSTANCE);
  }

  @Override
  protected void write(Reject reject, FieldOutput out) throws IOException {
    out.string(reject.id())
        .string(reject.uri())
        .number(reject.position())
        .string(reject.stage())
        .constant(reject.reason())
        .string(reject.message())
        .string(reject.excerpt());
  }

  @Override
  protected Reject read(FieldInput in) throws IOException {
    return new Reject(
        in.string(),
        in.string(),
        in.number(),
        in.string(),
        in.constant(REASONS),
        in.string(),
        in.string());
  }
}
