package org.broadsheet.reading.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * UTF-16 and UTF-32, by their byte order mark or by where their zero bytes are.
 *
 * <p>Without a mark, text is wide only if it has zero bytes: even Chinese has line ends and digits.
 * Nothing else tells UTF-16 from other bytes, nearly all of which are Chinese in it.
 */
public final class WideText {

  /** More do not change what is found. */
  private static final int LOOKED_AT_BYTES = 1 << 14;

  /** So few characters of real text are controls or none at all. */
  private static final int CHARACTERS_PER_FAULT = 100;

  private static final int MIN_BYTES = 8;

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private WideText() {}

  /** The charset of wide text, by its beginning; null if it is not wide. */
  public static @Nullable Charset charset(byte[] bytes) {
    Charset marked = byMark(bytes);
    return marked == null ? byZeros(bytes) : marked;
  }

  /** How long the byte order mark is. */
  static int markLength(byte[] bytes, Charset wide) {
    return byMark(bytes) == null ? 0 : wide.name().startsWith("UTF-32") ? 4 : 2;
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (begins(bytes, 0xff, 0xfe, 0, 0)) {
      return UTF_32LE;
    }
    if (begins(bytes, 0, 0, 0xfe, 0xff)) {
      return UTF_32BE;
    }
    if (begins(bytes, 0xff, 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean begins(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset byZeros(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT_BYTES) & ~3;
    int[] zeros = new int[4];
    for (int i = 0; i < looked; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    int all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
    if (all == 0 || looked < MIN_BYTES) {
      return null;
    }
    if (isNarrow(bytes, looked, all)) {
      return null;
    }
    byte[] some = Arrays.copyOf(bytes, looked);
    if (isFull(zeros[2], looked) && isFull(zeros[3], looked)) {
      return isText(new String(some, UTF_32LE)) ? UTF_32LE : null;
    }
    if (isFull(zeros[0], looked) && isFull(zeros[1], looked)) {
      return isText(new String(some, UTF_32BE)) ? UTF_32BE : null;
    }
    boolean isBigEndian = zeros[0] + zeros[2] > zeros[1] + zeros[3];
    int against = isBigEndian ? zeros[1] + zeros[3] : zeros[0] + zeros[2];
    Charset wide = isBigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    boolean isOneSided = against * CHARACTERS_PER_FAULT <= all;
    boolean isFrequent = all * 4 * CHARACTERS_PER_FAULT >= looked;
    return isOneSided && isFrequent && isText(new String(some, wide)) ? wide : null;
  }

  /** Whether nearly all bytes are characters of ASCII: then a few zeros are stray ones. */
  private static boolean isNarrow(byte[] bytes, int looked, int zeros) {
    int printable = 0;
    for (int i = 0; i < looked; i++) {
      byte b = bytes[i];
      printable += (b >= ' ' && b < 127) || b == '\n' || b == '\r' || b == '\t' ? 1 : 0;
    }
    return zeros * 20L < looked && printable * 20L > looked * 17L;
  }

  /** Whether nearly every fourth byte is zero: UTF-32 has two such, UTF-16 never neighbours. */
  private static boolean isFull(int zeros, int looked) {
    return zeros * 400L >= looked * 95L;
  }

  private static boolean isText(String text) {
    long faults =
        text.codePoints()
            .filter(
                c ->
                    c == 0xFFFD
                        || !Character.isDefined(c)
                        || Character.getType(c) == Character.PRIVATE_USE
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'))
            .count();
    return faults * CHARACTERS_PER_FAULT <= text.length();
  }
}
