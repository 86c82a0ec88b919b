package org.broadsheet.shard;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.broadsheet.text.Hash128;

/** Encodes a {@link Hash128} as its 16 bytes, the most significant first. */
public final class Hash128Coder extends AtomicCoder<Hash128> {

  private static final Hash128Coder INSTANCE = new Hash128Coder();

  private Hash128Coder() {}

  public static Hash128Coder of() {
    return INSTANCE;
  }

  @Override
  public void encode(Hash128 hash, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeLong(hash.high());
    data.writeLong(hash.low());
  }

  @Override
  public Hash128 decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    return new Hash128(data.readLong(), data.readLong());
  }

  @Override
  public void verifyDeterministic() {}

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
