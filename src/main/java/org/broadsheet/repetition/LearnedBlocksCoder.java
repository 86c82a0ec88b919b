package org.broadsheet.repetition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a list of {@link LearnedBlock}, some 60 bytes each. */
final class LearnedBlocksCoder extends ValueCoder<List<LearnedBlock>> {

  private static final Zone[] ZONES = Zone.values();
  private static final Strength[] STRENGTHS = Strength.values();

  @Override
  protected void write(List<LearnedBlock> blocks, FieldOutput out) throws IOException {
    out.number(blocks.size());
    for (LearnedBlock block : blocks) {
      out.hash(block.block())
          .string(block.outletDomain())
          .number(block.witness())
          .number(block.families())
          .real(block.share())
          .constant(block.zone())
          .constant(block.strength())
          .number(block.words());
    }
  }

  @Override
  protected List<LearnedBlock> read(FieldInput in) throws IOException {
    int size = in.count();
    List<LearnedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      blocks.add(readBlock(in));
    }
    return blocks;
  }

  private static LearnedBlock readBlock(FieldInput in) throws IOException {
    return new LearnedBlock(
        in.hash(),
        in.string(),
        in.number(),
        in.count(),
        in.real(),
        in.constant(ZONES),
        in.constant(STRENGTHS),
        in.count());
  }
}
