package org.broadsheet.shard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.apache.beam.sdk.coders.Coder;
import org.broadsheet.text.Hash128;

/**
 * The entries of one shard, sorted by hash without being decoded: 28 bytes of index per entry
 * beside the packed bytes themselves.
 *
 * <p>Entries of one hash come in the order of their bytes, so that a group never depends on the
 * order in which packs arrived. A shard holds at most 2^31 - 1 entries.
 */
final class Shard {

  private static final int HEADER_BYTES = 2 * Long.BYTES + Integer.BYTES;

  private final List<byte[]> packs = new ArrayList<>();
  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private int[] pack = new int[1024];
  private int[] offset = new int[1024];
  private int size;
  private int[] order = new int[0];

  /** Reads packs once, as runners demand, and sorts their entries. */
  static Shard of(Iterable<byte[]> packs) {
    Shard shard = new Shard();
    packs.forEach(shard::add);
    shard.sort();
    return shard;
  }

  private void add(byte[] bytes) {
    packs.add(bytes);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = 0;
    while (at < bytes.length) {
      if (size == high.length) {
        grow();
      }
      high[size] = buffer.getLong(at);
      low[size] = buffer.getLong(at + Long.BYTES);
      pack[size] = packs.size() - 1;
      offset[size] = at + HEADER_BYTES;
      size++;
      at += HEADER_BYTES + buffer.getInt(at + 2 * Long.BYTES);
    }
  }

  private void grow() {
    int capacity = size + (size >> 1);
    high = Arrays.copyOf(high, capacity);
    low = Arrays.copyOf(low, capacity);
    pack = Arrays.copyOf(pack, capacity);
    offset = Arrays.copyOf(offset, capacity);
  }

  private void sort() {
    order = IndexSort.sorted(size, this::compare);
  }

  private int compare(int a, int b) {
    int byHigh = Long.compareUnsigned(high[a], high[b]);
    if (byHigh != 0) {
      return byHigh;
    }
    int byLow = Long.compareUnsigned(low[a], low[b]);
    return byLow != 0 ? byLow : compareValues(a, b);
  }

  private int compareValues(int a, int b) {
    return Arrays.compareUnsigned(
        packs.get(pack[a]),
        offset[a],
        offset[a] + length(a),
        packs.get(pack[b]),
        offset[b],
        offset[b] + length(b));
  }

  private int length(int entry) {
    return ByteBuffer.wrap(packs.get(pack[entry])).getInt(offset[entry] - Integer.BYTES);
  }

  /** Number of entries. */
  int size() {
    return size;
  }

  /** The hash of the entry at a place in the sorted order. */
  Hash128 hash(int place) {
    return new Hash128(high[order[place]], low[order[place]]);
  }

  /** The first place after {@code place} whose entry has another hash. */
  int endOfGroup(int place) {
    int first = order[place];
    int end = place + 1;
    while (end < size && high[order[end]] == high[first] && low[order[end]] == low[first]) {
      end++;
    }
    return end;
  }

  /** The values from one place to another, decoded when asked for. */
  <V> List<V> values(int from, int to, Coder<V> coder) {
    return new Values<>(from, to, coder);
  }

  private final class Values<V> extends AbstractList<V> implements RandomAccess {
    private final int from;
    private final int to;
    private final Coder<V> coder;

    Values(int from, int to, Coder<V> coder) {
      this.from = from;
      this.to = to;
      this.coder = coder;
    }

    @Override
    public V get(int index) {
      int entry = order[from + index];
      try {
        return coder.decode(
            new ByteArrayInputStream(packs.get(pack[entry]), offset[entry], length(entry)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int size() {
      return to - from;
    }
  }
}
