package org.broadsheet.shard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.VarIntCoder;

/** Encodes the number of a shard. Every grouping key of the program is encoded by this coder. */
public final class ShardCoder extends AtomicCoder<Integer> {

  private static final ShardCoder INSTANCE = new ShardCoder();

  private ShardCoder() {}

  public static ShardCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Integer shard, OutputStream out) throws IOException {
    VarIntCoder.of().encode(shard, out);
  }

  @Override
  public Integer decode(InputStream in) throws IOException {
    return VarIntCoder.of().decode(in);
  }

  @Override
  public void verifyDeterministic() {}

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
