package org.broadsheet.reading.container;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes in arrays, eight at a time, which is several times faster than one by one: finding
 * the ends of lines was a sixth of the cost of reading JSON Lines. Where nothing is found for long,
 * a decision for each 32 bytes instead of 8 halves the time again.
 */
public final class ByteSearch {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** How many bytes are looked at for one decision. */
  private static final int STRIDE = 32;

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private ByteSearch() {}

  /** The first place of a byte from {@code from} on, or {@code to} if there is none before it. */
  public static int indexOf(byte[] bytes, int wanted, int from, int to) {
    long pattern = ONES * (wanted & 0xff);
    int i = from;
    for (int last = to - STRIDE; i <= last; i += STRIDE) {
      long zeros =
          zeroBytes(word(bytes, i) ^ pattern)
              | zeroBytes(word(bytes, i + 8) ^ pattern)
              | zeroBytes(word(bytes, i + 16) ^ pattern)
              | zeroBytes(word(bytes, i + 24) ^ pattern);
      if (zeros != 0) {
        break;
      }
    }
    for (; i <= to - 8; i += 8) {
      long zeros = zeroBytes(word(bytes, i) ^ pattern);
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
    return new JsonSpecials().next(bytes, from, to);
  }

  /**
   * Finds quotes, backslashes and control characters of ASCII, and notes on the way whether it
   * passed anything but ASCII, so that nobody has to look a second time.
   */
  public static final class JsonSpecials {
    private long seen;

    /** Forgets what was passed so far. */
    public void reset() {
      seen = 0;
    }

    /** Whether all that was passed is surely ASCII; what follows it may make this false. */
    public boolean isAscii() {
      return (seen & HIGH_BITS) == 0;
    }

    /** The first place of one, or {@code to} if there is none before it. */
    public int next(byte[] bytes, int from, int to) {
      long all = 0;
      int i = from;
      for (int last = to - STRIDE; i <= last; i += STRIDE) {
        long a = word(bytes, i);
        long b = word(bytes, i + 8);
        long c = word(bytes, i + 16);
        long d = word(bytes, i + 24);
        if ((jsonSpecials(a) | jsonSpecials(b) | jsonSpecials(c) | jsonSpecials(d)) != 0) {
          break;
        }
        all |= a | b | c | d;
      }
      for (; i <= to - 8; i += 8) {
        long word = word(bytes, i);
        all |= word;
        long found = jsonSpecials(word);
        if (found != 0) {
          seen |= all;
          return i + (Long.numberOfTrailingZeros(found) >>> 3);
        }
      }
      while (i < to && !isJsonSpecial(bytes[i])) {
        all |= bytes[i];
        i++;
      }
      seen |= all;
      return i;
    }
  }

  /** Whether all bytes of a range are ASCII. */
  public static boolean isAscii(byte[] bytes, int from, int to) {
    return asciiEnd(bytes, from, to) == to;
  }

  /** The first byte above 127, or {@code to} if there is none. */
  public static int asciiEnd(byte[] bytes, int from, int to) {
    int i = from;
    for (int last = to - STRIDE; i <= last; i += STRIDE) {
      long all = word(bytes, i) | word(bytes, i + 8) | word(bytes, i + 16) | word(bytes, i + 24);
      if ((all & HIGH_BITS) != 0) {
        break;
      }
    }
    for (; i <= to - 8; i += 8) {
      long found = word(bytes, i) & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (i < to && bytes[i] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * The high bit of each byte that is special. Turning over the second bit puts the quote next to
   * the control characters, so that one subtraction finds both.
   */
  private static long jsonSpecials(long word) {
    long below = ((word ^ ONES * 2) - ONES * ('"' - 1)) | ((word ^ ONES * '\\') - ONES);
    return below & ~word & HIGH_BITS;
  }

  private static long word(byte[] bytes, int at) {
    return (long) WORDS.get(bytes, at);
  }

  private static boolean isJsonSpecial(byte b) {
    return b == '"' || b == '\\' || (b >= 0 && b < ' ');
  }

  /** The high bit of each byte that is zero; above the lowest of them, others may be set. */
  private static long zeroBytes(long word) {
    return (word - ONES) & ~word & HIGH_BITS;
  }
}
