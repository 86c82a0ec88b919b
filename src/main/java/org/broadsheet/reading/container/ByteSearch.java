package org.broadsheet.reading.container;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes in arrays, eight at a time, which is several times faster than one by one: finding
 * the ends of lines was a sixth of the cost of reading JSON Lines.
 */
public final class ByteSearch {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ByteSearch() {}

  /** The first place of a byte from {@code from} on, or {@code to} if there is none before it. */
  public static int indexOf(byte[] bytes, int wanted, int from, int to) {
    long pattern = ONES * (wanted & 0xff);
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long zeros = zeroBytes((long) WORDS.get(bytes, i) ^ pattern);
      if (zeros != 0) {
        return i + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (i < to && bytes[i] != (byte) wanted) {
      i++;
    }
    return i;
  }

  /** The first quote, backslash or control character of ASCII, or {@code to} if there is none. */
  public static int indexOfJsonSpecial(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + 8 <= to; i += 8) {
      long word = (long) WORDS.get(bytes, i);
      long below =
          ((word ^ ONES * '"') - ONES) | ((word ^ ONES * '\\') - ONES) | (word - ONES * ' ');
      long found = below & ~word & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < to && !isJsonSpecial(bytes[i])) {
      i++;
    }
    return i;
  }

  /** Whether all bytes of a range are ASCII. */
  public static boolean isAscii(byte[] bytes, int from, int to) {
    int i = from;
    for (; i + 8 <= to; i += 8) {
      if (((long) WORDS.get(bytes, i) & HIGH_BITS) != 0) {
        return false;
      }
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i == to;
  }

  private static boolean isJsonSpecial(byte b) {
    return b == '"' || b == '\\' || (b >= 0 && b < ' ');
  }

  /** The high bit of each byte that is zero; above the lowest of them, others may be set. */
  private static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }
}
