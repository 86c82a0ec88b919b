package org.broadsheet.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.reading.container.ByteSearch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly, and runs of ASCII in it many bytes at a time: one typographic quote makes
 * Java's own decoder go byte by byte, which was a third of the cost of reading JSON Lines.
 *
 * <p>Long runs become pieces that are joined at the end, since the processor copies these many
 * bytes at once; all else goes through a buffer. That is kept from call to call, so a decoding
 * serves one thread.
 */
public final class Utf8Decoding {

  /** After this number of ASCII bytes in a row, more are likely to follow. */
  private static final int RUN = 16;

  /** So long a part begins with a run, as a rule; a shorter one is not worth a piece. */
  private static final int LONG = 64;

  /** A larger buffer is not kept: few records need it. */
  private static final int MAX_KEPT_CHARS = 1 << 18;

  private static final int MALFORMED = -1;

  private final List<String> pieces = new ArrayList<>();
  private char[] chars = new char[1 << 12];
  private int size;
  private int mojibakeSigns;

  /** Text of the whole array, or null if it is not UTF-8. */
  public @Nullable String decode(byte[] utf8) {
    return decode(utf8, 0, utf8.length);
  }

  /** Text of the bytes from {@code start} to {@code end}, or null if they are not UTF-8. */
  public @Nullable String decode(byte[] utf8, int start, int end) {
    if (ByteSearch.isAscii(utf8, start, end)) {
      return new String(utf8, start, end - start, StandardCharsets.ISO_8859_1);
    }
    clear();
    return append(utf8, start, end) ? take() : null;
  }

  /** How many signs of {@link Mojibake} were in what was decoded since the last call. */
  public int takeMojibakeSigns() {
    int signs = mojibakeSigns;
    mojibakeSigns = 0;
    return signs;
  }

  /** Begins a text of several parts. */
  public void clear() {
    pieces.clear();
    size = 0;
    if (chars.length > MAX_KEPT_CHARS) {
      chars = new char[MAX_KEPT_CHARS];
    }
  }

  /** Appends a character to the text. */
  public void append(int codePoint) {
    reserve(2);
    put(codePoint);
  }

  private void put(int codePoint) {
    if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      chars[size++] = (char) codePoint;
    } else {
      size += Character.toChars(codePoint, chars, size);
    }
  }

  /** Appends bytes to the text and says whether they are UTF-8. */
  public boolean append(byte[] utf8, int start, int end) {
    reserve(end - start);
    int run = end - start > LONG ? RUN : 0;
    for (int at = start; at < end; ) {
      int b = utf8[at];
      if (b < 0) {
        int character = sequence(utf8, at, end);
        if (character == MALFORMED) {
          return false;
        }
        mojibakeSigns += Mojibake.isSignAt(utf8, at, end) ? 1 : 0;
        at += character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        put(character);
        run = 0;
      } else if (run++ < RUN) {
        chars[size++] = (char) b;
        at++;
      } else {
        int to = ByteSearch.asciiEnd(utf8, at, end);
        finishPiece();
        pieces.add(new String(utf8, at, to - at, StandardCharsets.ISO_8859_1));
        at = to;
        run = 0;
      }
    }
    return true;
  }

  /** The text that was appended since it was begun. */
  public String take() {
    if (pieces.isEmpty()) {
      return new String(chars, 0, size);
    }
    finishPiece();
    return String.join("", pieces);
  }

  private void finishPiece() {
    if (size > 0) {
      pieces.add(new String(chars, 0, size));
      size = 0;
    }
  }

  private void reserve(int count) {
    if (chars.length - size < count) {
      chars = Arrays.copyOf(chars, Math.max(size + count, Math.min(2 * size, size + (1 << 24))));
    }
  }

  /** The character of several bytes at a place (RFC 3629, section 4), or MALFORMED. */
  private static int sequence(byte[] utf8, int at, int end) {
    int lead = utf8[at] & 0xff;
    int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (lead < 0xc2 || lead > 0xf4 || at + length > end) {
      return MALFORMED;
    }
    int character = lead & (0x7f >> length);
    for (int i = 1; i < length; i++) {
      int next = utf8[at + i];
      if (next >= (byte) 0xc0) {
        return MALFORMED;
      }
      character = character << 6 | (next & 0x3f);
    }
    return isOfLength(character, length) ? character : MALFORMED;
  }

  private static boolean isOfLength(int character, int length) {
    return switch (length) {
      case 2 -> true;
      case 3 -> character >= 0x800 && !Character.isSurrogate((char) character);
      default -> character >= 0x10000 && character <= Character.MAX_CODE_POINT;
    };
  }
}
