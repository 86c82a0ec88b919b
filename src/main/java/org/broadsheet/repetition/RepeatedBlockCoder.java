package org.broadsheet.repetition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.FieldInput;
import org.broadsheet.article.FieldOutput;

/** Encodes a {@link RepeatedBlock} field by field. */
public final class RepeatedBlockCoder extends AtomicCoder<RepeatedBlock> {

  private static final RepeatedBlockCoder INSTANCE = new RepeatedBlockCoder();
  private static final Zone[] ZONES = Zone.values();

  private RepeatedBlockCoder() {}

  public static RepeatedBlockCoder of() {
    return INSTANCE;
  }

  /** Makes this the coder of every collection of repeated blocks. */
  public static CoderProvider getCoderProvider() {
    return CoderProviders.forCoder(TypeDescriptor.of(RepeatedBlock.class), INSTANCE);
  }

  @Override
  public void encode(RepeatedBlock block, OutputStream stream) throws IOException {
    new FieldOutput(stream)
        .string(block.outletDomain())
        .string(block.blockHash())
        .string(block.text())
        .number(block.familyCount())
        .real(block.share())
        .constant(block.zone());
  }

  @Override
  public RepeatedBlock decode(InputStream stream) throws IOException {
    FieldInput in = new FieldInput(stream);
    return RepeatedBlock.of(
        in.string(), in.string(), in.string(), (int) in.number(), in.real(), in.constant(ZONES));
  }

  @Override
  public void verifyDeterministic() {}
}
