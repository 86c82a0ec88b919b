package org.broadsheet.reading.charset;

import java.util.Arrays;

/** Counts of pairs of bytes that follow each other; a blank stands around each word. */
final class BytePairs {

  private final int[] counts = new int[1 << 16];
  private int[] seen = new int[256];
  private int size;

  void add(byte[] bytes, int start, int end) {
    int before = ' ';
    for (int i = start; i < end; i++) {
      int next = bytes[i] & 0xff;
      increment(before << 8 | next);
      before = next;
    }
    increment(before << 8 | ' ');
  }

  private void increment(int pair) {
    if (counts[pair]++ == 0) {
      if (size == seen.length) {
        seen = Arrays.copyOf(seen, 2 * size);
      }
      seen[size++] = pair;
    }
  }

  /** How many different pairs there are. */
  int size() {
    return size;
  }

  int before(int i) {
    return seen[i] >> 8;
  }

  int after(int i) {
    return seen[i] & 0xff;
  }

  int count(int i) {
    return counts[seen[i]];
  }

  /** How much a pair weighs, in {@link DampedCounts}. */
  int weight(int i) {
    return DampedCounts.weight(count(i));
  }
}
