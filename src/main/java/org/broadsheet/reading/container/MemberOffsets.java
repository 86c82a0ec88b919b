package org.broadsheet.reading.container;

/**
 * Where in its file each gzip member began that was unpacked into a stream: the addresses under
 * which indexes of web archives name records. Members that are behind what was asked for last are
 * forgotten.
 */
final class MemberOffsets {

  private long[] unpacked = new long[16];
  private long[] stored = new long[16];
  private int first;
  private int end;

  /** A member begins: its place in the unpacked stream and in the file. */
  void begin(long unpackedOffset, long storedOffset) {
    if (end == unpacked.length) {
      makeRoom();
    }
    unpacked[end] = unpackedOffset;
    stored[end] = storedOffset;
    end++;
  }

  /** The place of the member that began last, or {@code before} if none has. */
  long last(long before) {
    return end == 0 ? before : stored[end - 1];
  }

  private void makeRoom() {
    int count = end - first;
    int size = Math.max(16, 2 * count);
    long[] newUnpacked = new long[size];
    long[] newStored = new long[size];
    System.arraycopy(unpacked, first, newUnpacked, 0, count);
    System.arraycopy(stored, first, newStored, 0, count);
    unpacked = newUnpacked;
    stored = newStored;
    first = 0;
    end = count;
  }

  /** The place of the member in its file, plus the offset inside the member. */
  long address(long unpackedOffset) {
    while (first + 1 < end && unpacked[first + 1] <= unpackedOffset) {
      first++;
    }
    return first == end ? unpackedOffset : stored[first] + unpackedOffset - unpacked[first];
  }
}
