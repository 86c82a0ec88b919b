package org.broadsheet.repetition;

import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link RepeatedBlock} field by field. */
public final class RepeatedBlockCoder extends ValueCoder<RepeatedBlock> {

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
  protected void write(RepeatedBlock block, FieldOutput out) throws IOException {
    out.optionalString(block.outletDomain())
        .string(block.blockHash())
        .string(block.text())
        .number(block.familyCount())
        .real(block.share())
        .constant(block.zone());
  }

  @Override
  protected RepeatedBlock read(FieldInput in) throws IOException {
    return new RepeatedBlock(
        in.optionalString(), in.string(), in.string(), in.count(), in.real(), in.constant(ZONES));
  }
}
