package org.broadsheet.repetition;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.broadsheet.article.FieldInput;
import org.broadsheet.article.FieldOutput;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.text.Hash128;

/** Encodes a list of {@link LearnedBlock}, some 60 bytes each. */
final class LearnedBlocksCoder extends AtomicCoder<List<LearnedBlock>> {

  private static final Zone[] ZONES = Zone.values();
  private static final Strength[] STRENGTHS = Strength.values();

  @Override
  public void encode(List<LearnedBlock> blocks, OutputStream stream) throws IOException {
    FieldOutput out = new FieldOutput(stream).number(blocks.size());
    for (LearnedBlock block : blocks) {
      Hash128Coder.of().encode(block.block(), stream);
      out.string(block.outletDomain())
          .number(block.witness())
          .number(block.families())
          .real(block.share())
          .constant(block.zone())
          .constant(block.strength())
          .number(block.words());
    }
  }

  @Override
  public List<LearnedBlock> decode(InputStream stream) throws IOException {
    FieldInput in = new FieldInput(stream);
    int size = (int) in.number();
    List<LearnedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      blocks.add(decode(Hash128Coder.of().decode(stream), in));
    }
    return blocks;
  }

  private static LearnedBlock decode(Hash128 block, FieldInput in) throws IOException {
    return new LearnedBlock(
        block,
        in.string(),
        in.number(),
        (int) in.number(),
        in.real(),
        in.constant(ZONES),
        in.constant(STRENGTHS),
        (int) in.number());
  }

  @Override
  public void verifyDeterministic() {}
}
