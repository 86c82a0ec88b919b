package org.broadsheet.repetition;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.broadsheet.shard.Hash128Coder;

/** Encodes a list of {@link LearnedBlock}, some 60 bytes each. */
final class LearnedBlocksCoder extends AtomicCoder<List<LearnedBlock>> {

  @Override
  public void encode(List<LearnedBlock> blocks, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(blocks.size());
    for (LearnedBlock block : blocks) {
      Hash128Coder.of().encode(block.block(), data);
      data.writeUTF(block.outletDomain());
      data.writeLong(block.witness());
      data.writeInt(block.families());
      data.writeDouble(block.share());
      data.writeUTF(block.zone().name());
      data.writeUTF(block.strength().name());
      data.writeInt(block.words());
    }
  }

  @Override
  public List<LearnedBlock> decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    int size = data.readInt();
    List<LearnedBlock> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      blocks.add(
          new LearnedBlock(
              Hash128Coder.of().decode(data),
              data.readUTF(),
              data.readLong(),
              data.readInt(),
              data.readDouble(),
              Zone.valueOf(data.readUTF()),
              LearnedBlock.Strength.valueOf(data.readUTF()),
              data.readInt()));
    }
    return blocks;
  }

  @Override
  public void verifyDeterministic() {}
}
