package org.broadsheet.language.model;

import java.io.IOException;
import java.util.Arrays;

/**
 * Which row of the input matrix belongs to a bucket of hashes.
 *
 * <p>A compressed model keeps only some buckets. They are in a table of open addressing, because an
 * array over all two million buckets would not fit into a processor's cache.
 */
final class BucketRows {

  /** fastText writes this instead of a number when all buckets are kept. */
  private static final long ALL_KEPT = -1;

  private final int firstRow;
  private final int buckets;
  private final boolean all;
  private final int[] keys;
  private final int[] values;
  private final int largest;

  private BucketRows(
      int firstRow, int buckets, boolean all, int[] keys, int[] values, int largest) {
    this.firstRow = firstRow;
    this.buckets = buckets;
    this.all = all;
    this.keys = keys;
    this.values = values;
    this.largest = largest;
  }

  static BucketRows read(ModelInput in, long kept, int firstRow, int buckets) throws IOException {
    if (kept == ALL_KEPT) {
      return new BucketRows(firstRow, buckets, true, new int[0], new int[0], buckets - 1);
    }
    if (kept < 0 || kept > buckets) {
      throw new IOException("it says that it keeps " + kept + " of " + buckets + " buckets");
    }
    int[] keys = new int[Integer.highestOneBit(Math.max(8, (int) kept)) * 4];
    int[] values = new int[keys.length];
    Arrays.fill(keys, -1);
    int largest = -1;
    for (long i = 0; i < kept; i++) {
      int slot = freeSlot(keys, in.readInt());
      values[slot] = ModelInput.checkSize(in.readInt(), "a bucket");
      largest = Math.max(largest, values[slot]);
    }
    return new BucketRows(firstRow, buckets, false, keys, values, largest);
  }

  private static int freeSlot(int[] keys, int key) throws IOException {
    if (key < 0) {
      throw new IOException("it keeps a bucket of the impossible number " + key);
    }
    int slot = slotOf(keys, key);
    keys[slot] = key;
    return slot;
  }

  /** The slot of a key, or the free one where it would be. */
  private static int slotOf(int[] keys, int key) {
    int mask = keys.length - 1;
    int slot = ((key * 0x9E3779B9) >>> 8) & mask;
    while (keys[slot] >= 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  boolean isEmpty() {
    return buckets == 0 || largest < 0;
  }

  /** The largest row that any bucket has; below the first if there is none. */
  long largestRow() {
    return (long) firstRow + largest;
  }

  /** The row of a bucket; -1 if the model does not keep it. */
  int rowOf(int bucket) {
    if (all) {
      return firstRow + bucket;
    }
    int slot = slotOf(keys, bucket);
    return keys[slot] < 0 ? -1 : firstRow + values[slot];
  }
}
