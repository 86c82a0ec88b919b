package org.broadsheet.reading.charset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the records of one stream, which are in one charset.
 *
 * <p>A short record alone often fits several charsets, so the beginning of the stream decides for
 * all: in a stream of UTF-8, a record that is not UTF-8 is damaged.
 */
public final class StreamCharset {

  private final byte[] head;
  private final @Nullable String given;
  private @Nullable String named;
  private boolean isLookedAt;
  private boolean isUtf8;

  /**
   * Records of a stream that begins with these bytes.
   *
   * @param given the charset that the user names, if any
   */
  public StreamCharset(byte[] head, @Nullable String given) {
    this.head = head.clone();
    this.given = given;
  }

  /** The text of a record, or null if it is none in the charset of the stream. */
  public @Nullable Decoded decode(byte[] record) {
    Decoded utf8 = CharsetDecoding.utf8(record);
    if (utf8 != null || CharsetDecoding.looksBinary(record)) {
      return utf8;
    }
    if (given != null) {
      return CharsetDecoding.decodeAs(record, given);
    }
    lookAtHead();
    return isUtf8 ? null : CharsetDecoding.decode(record, named);
  }

  private void lookAtHead() {
    if (isLookedAt) {
      return;
    }
    isLookedAt = true;
    byte[] lines = Arrays.copyOf(head, lastLineEnd());
    isUtf8 = isMostlyUtf8(lines);
    Decoded decoded = isUtf8 ? null : CharsetDecoding.decode(lines, null);
    boolean isAscii = decoded != null && decoded.text().chars().allMatch(c -> c < 128);
    named = decoded == null || isAscii ? null : decoded.charset();
  }

  /** Whether as many lines are UTF-8 beyond ASCII as are not UTF-8. */
  private static boolean isMostlyUtf8(byte[] lines) {
    int valid = 0;
    int invalid = 0;
    for (int start = 0; start < lines.length; ) {
      int end = start;
      boolean isAscii = true;
      while (end < lines.length && lines[end] != '\n') {
        isAscii &= lines[end++] >= 0;
      }
      if (!isAscii) {
        boolean isUtf8 = CharsetDecoding.utf8(Arrays.copyOfRange(lines, start, end)) != null;
        valid += isUtf8 ? 1 : 0;
        invalid += isUtf8 ? 0 : 1;
      }
      start = end + 1;
    }
    return valid > 0 && valid >= invalid;
  }

  /** A multi-byte character may be cut at the end of the head, but not at the end of a line. */
  private int lastLineEnd() {
    for (int i = head.length; i > 0; i--) {
      if (head[i - 1] == '\n') {
        return i;
      }
    }
    return head.length;
  }
}
