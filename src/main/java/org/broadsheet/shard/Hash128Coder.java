package org.broadsheet.shard;

import java.io.IOException;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** Encodes a {@link Hash128} as its 16 bytes, the most significant first. */
public final class Hash128Coder extends ValueCoder<Hash128> {

  private static final Hash128Coder INSTANCE = new Hash128Coder();

  private Hash128Coder() {}

  public static Hash128Coder of() {
    return INSTANCE;
  }

  @Override
  protected void write(Hash128 hash, FieldOutput out) throws IOException {
    out.hash(hash);
  }

  @Override
  protected Hash128 read(FieldInput in) throws IOException {
    return in.hash();
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public boolean isRegisterByteSizeObserverCheap(Hash128 hash) {
    return true;
  }

  @Override
  protected long getEncodedElementByteSize(Hash128 hash) {
    return 2L * Long.BYTES;
  }
}
