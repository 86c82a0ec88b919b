package org.broadsheet.tables.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.broadsheet.shard.IndexSort;

/**
 * The rows of several packs in the order of their sort keys, and of their own bytes where these are
 * equal: whatever order the packs come in, a file is the same.
 */
final class SortedRows implements Iterable<SortedRows.Encoded> {

  /** As a {@link java.io.DataOutputStream} writes it. */
  private static final VarHandle LENGTH =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private final List<byte[]> packs = new ArrayList<>();
  private int[] pack = new int[1024];
  private int[] offset = new int[1024];
  private int size;
  private int[] order = new int[0];

  /** A row in Avro's binary form, inside a pack. */
  static final class Encoded {
    private final byte[] bytes;
    private final int offset;
    private final int length;

    private Encoded(byte[] bytes, int offset, int length) {
      this.bytes = bytes;
      this.offset = offset;
      this.length = length;
    }

    byte[] bytes() {
      return bytes;
    }

    int offset() {
      return offset;
    }

    int length() {
      return length;
    }
  }

  private SortedRows() {}

  /** Sorts the rows of packs as {@link RowPacker} makes them. */
  static SortedRows of(List<byte[]> packs) {
    SortedRows rows = new SortedRows();
    packs.forEach(pack -> rows.add(RowPacker.expand(pack)));
    rows.order = IndexSort.sorted(rows.size, rows::compare);
    return rows;
  }

  private void add(byte[] entries) {
    packs.add(entries);
    for (int at = 0; at < entries.length; at = end(entries, end(entries, at))) {
      if (size == pack.length) {
        pack = Arrays.copyOf(pack, size + (size >> 1));
        offset = Arrays.copyOf(offset, size + (size >> 1));
      }
      pack[size] = packs.size() - 1;
      offset[size++] = at;
    }
  }

  /** Where the field that begins with its length ends. */
  private static int end(byte[] entries, int at) {
    return at + Integer.BYTES + (int) LENGTH.get(entries, at);
  }

  private int compare(int a, int b) {
    byte[] packA = packs.get(pack[a]);
    byte[] packB = packs.get(pack[b]);
    int keyA = offset[a];
    int keyB = offset[b];
    int byKey = compare(packA, keyA, packB, keyB);
    return byKey != 0 ? byKey : compare(packA, end(packA, keyA), packB, end(packB, keyB));
  }

  private static int compare(byte[] a, int atA, byte[] b, int atB) {
    return Arrays.compareUnsigned(
        a, atA + Integer.BYTES, end(a, atA), b, atB + Integer.BYTES, end(b, atB));
  }

  @Override
  public Iterator<Encoded> iterator() {
    return Arrays.stream(order).mapToObj(this::row).iterator();
  }

  private Encoded row(int entry) {
    byte[] bytes = packs.get(pack[entry]);
    int row = end(bytes, offset[entry]);
    return new Encoded(bytes, row + Integer.BYTES, end(bytes, row) - row - Integer.BYTES);
  }
}
