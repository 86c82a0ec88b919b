package org.broadsheet.language.model;

import java.io.IOException;
import java.util.Arrays;

/** Which sequences of bytes a {@link ByteGramModel} knows, and where they end in a text. */
final class ByteGrams {

  static final int MAX_BYTES = 6;
  static final int MIN_BYTES = 2;

  private static final int BITS_PER_BYTE = 8;
  private static final int LENGTH_BITS = 3;
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Sequences by hash, open addressing; 0, which is no key, is free. */
  private final long[] keys;

  /** Number and length of each sequence. */
  private final int[] numbers;

  private final int shift;

  /** By a hash of the last bytes of a sequence, which lengths there are: bit n for n bytes. */
  private final byte[] lengthsByEnd = new byte[1 << 16];

  private ByteGrams(int size) {
    int bits = 64 - Long.numberOfLeadingZeros(Math.max(8, size) * 2L);
    keys = new long[1 << bits];
    numbers = new int[1 << bits];
    shift = 64 - bits;
  }

  /** Reads sequences that are sorted and give only what differs from the one before. */
  static ByteGrams read(ModelInput in, int size) throws IOException {
    ByteGrams grams = new ByteGrams(size);
    byte[] gram = new byte[MAX_BYTES];
    for (int number = 0; number < size; number++) {
      int shared = in.readByte();
      int rest = in.readByte();
      if (shared < 0 || rest <= 0 || shared + rest < MIN_BYTES || shared + rest > MAX_BYTES) {
        throw new IOException("it has a sequence of an impossible length");
      }
      System.arraycopy(in.readBytes(rest), 0, gram, shared, rest);
      long key = 0;
      for (int i = 0; i < shared + rest; i++) {
        key = (key << BITS_PER_BYTE) | (gram[i] & 0xFF);
      }
      grams.put(key(key, shared + rest), (number << LENGTH_BITS) | (shared + rest));
      grams.lengthsByEnd[end(key, shared + rest)] |= (byte) (1 << (shared + rest));
    }
    return grams;
  }

  private void put(long key, int number) {
    int slot = slot(key);
    keys[slot] = key;
    numbers[slot] = number;
  }

  /** The bytes with their number in front, so that a zero byte counts, too. */
  private static long key(long bytes, int length) {
    return bytes | ((long) length << (BITS_PER_BYTE * MAX_BYTES));
  }

  /** The slot of a key, or the free one where it would be. */
  private int slot(long key) {
    int slot = (int) ((key * MULTIPLIER) >>> shift);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** How many bytes a sequence found has. */
  static int length(int found) {
    return found & ((1 << LENGTH_BITS) - 1);
  }

  /** The number of a sequence found. */
  static int number(int found) {
    return found >>> LENGTH_BITS;
  }

  /**
   * The sequences in a text by number, each with its length: of all that end at a place, the
   * longest one.
   */
  int[] in(byte[] text, int length) {
    int[] found = new int[length];
    int size = 0;
    long window = 0;
    for (int end = 1; end <= length; end++) {
      window = (window << BITS_PER_BYTE) | (text[end - 1] & 0xFF);
      int number = longest(window, Math.min(end, MAX_BYTES));
      if (number >= 0) {
        found[size++] = number;
      }
    }
    int[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  private int longest(long window, int atMost) {
    int byThree = lengthsByEnd[end(window, MAX_BYTES)];
    int byTwo = lengthsByEnd[end(window, MIN_BYTES)];
    for (int n = atMost; n >= MIN_BYTES; n--) {
      if (((n == MIN_BYTES ? byTwo : byThree) & (1 << n)) != 0) {
        long bytes = window & ((1L << (BITS_PER_BYTE * n)) - 1);
        int slot = slot(key(bytes, n));
        if (keys[slot] != 0) {
          return numbers[slot];
        }
      }
    }
    return -1;
  }

  /** Of a sequence of two bytes both count, of a longer one the last three. */
  private static int end(long bytes, int length) {
    long last = bytes & (length == MIN_BYTES ? 0xFFFF : 0xFFFFFF);
    return (int) ((last * MULTIPLIER) >>> 48);
  }
}
