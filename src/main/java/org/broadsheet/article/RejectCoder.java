package org.broadsheet.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Encodes a {@link Reject} field by field. */
public final class RejectCoder extends AtomicCoder<Reject> {

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
  public void encode(Reject reject, OutputStream stream) throws IOException {
    new FieldOutput(stream)
        .string(reject.id())
        .string(reject.uri())
        .number(reject.position())
        .string(reject.stage())
        .constant(reject.reason())
        .string(reject.message())
        .string(reject.excerpt());
  }

  @Override
  public Reject decode(InputStream stream) throws IOException {
    FieldInput in = new FieldInput(stream);
    return Reject.of(
        in.string(),
        in.string(),
        in.number(),
        in.string(),
        in.constant(REASONS),
        in.string(),
        in.string());
  }

  @Override
  public void verifyDeterministic() {}
}
