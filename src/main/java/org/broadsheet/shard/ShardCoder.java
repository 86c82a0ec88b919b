package org.broadsheet.shard;

import java.io.IOException;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes the number of a shard. Every grouping key of the program is encoded by this coder. */
public final class ShardCoder extends ValueCoder<Integer> {

  private static final ShardCoder INSTANCE = new ShardCoder();

  private ShardCoder() {}

  public static ShardCoder of() {
    return INSTANCE;
  }

  @Override
  protected void write(Integer shard, FieldOutput out) throws IOException {
    out.number(shard);
  }

  @Override
  protected Integer read(FieldInput in) throws IOException {
    return in.count();
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }
}
