package org.broadsheet.reading.charset;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.broadsheet.reading.container.ByteSearch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the records of one stream, which are in one charset.
 *
 * <p>A short record alone often fits several charsets, so the beginning of the stream decides for
 * all: in a stream of UTF-8, a record that is not UTF-8 is damaged UTF-8, unless none of it is.
 */
public final class StreamCharset {

  /** So many bad sequences in a record of a stream of UTF-8 are damage; more, another charset. */
  private static final int MAX_BAD_SEQUENCES = 2;

  private final byte[] head;
  private final @Nullable String given;
  private final Supplier<byte[]> more;
  private @Nullable String named;
  private boolean isLookedAt;
  private boolean isUtf8;
  private boolean isUtf8Beyond;

  /**
   * Records of a stream that begins with these bytes.
   *
   * @param given the charset that the user names, if any
   * @param more gives lines of the same stream that are not ASCII, asked for if the beginning is
   */
  public StreamCharset(byte[] head, @Nullable String given, Supplier<byte[]> more) {
    this.head = head.clone();
    this.given = given;
    this.more = more;
  }

  /** The text of a record, or null if it is none in the charset of the stream. */
  public @Nullable Decoded decode(byte[] record) {
    boolean looksBinary = CharsetDecoding.looksBinary(record);
    Decoded utf8 = looksBinary ? null : CharsetDecoding.utf8(record);
    if (utf8 != null) {
      return utf8;
    }
    if (looksBinary) {
      return CharsetDecoding.decode(record, "UTF-8");
    }
    if (given != null) {
      return CharsetDecoding.decodeAs(record, given);
    }
    lookAtHead();
    Decoded damaged = isUtf8Beyond ? damaged(record) : null;
    return damaged != null ? damaged : CharsetDecoding.decode(record, isUtf8 ? "UTF-8" : named);
  }

  /** A record of few bad bytes as damaged UTF-8, else null: one byte fits many other charsets. */
  private static @Nullable Decoded damaged(byte[] record) {
    String text = new String(record, StandardCharsets.UTF_8);
    int bad = 0;
    boolean isInRun = false;
    for (int i = 0; i < text.length(); i++) {
      boolean isBad = text.charAt(i) == '\uFFFD';
      bad += isBad && !isInRun ? 1 : 0;
      isInRun = isBad;
    }
    return bad <= MAX_BAD_SEQUENCES ? new Decoded(text, StandardCharsets.UTF_8.name()) : null;
  }

  private void lookAtHead() {
    if (isLookedAt) {
      return;
    }
    isLookedAt = true;
    byte[] lines = tellingLines();
    int more = validBeyondInvalid(lines);
    isUtf8 = more >= 0;
    isUtf8Beyond = more > 0;
    Decoded decoded = isUtf8 ? null : CharsetDecoding.decode(lines, null);
    boolean isAscii = decoded != null && decoded.text().chars().allMatch(c -> c < 128);
    named = decoded == null || isAscii ? null : decoded.charset();
  }

  private byte[] tellingLines() {
    byte[] lines = Arrays.copyOf(head, lastLineEnd());
    if (!ByteSearch.isAscii(lines, 0, lines.length)) {
      return lines;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(lines);
    all.writeBytes(more.get());
    return all.toByteArray();
  }

  /** How many more lines are UTF-8 beyond ASCII than are not UTF-8; negative if none is. */
  private static int validBeyondInvalid(byte[] lines) {
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
    return valid > 0 ? valid - invalid : -1;
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
