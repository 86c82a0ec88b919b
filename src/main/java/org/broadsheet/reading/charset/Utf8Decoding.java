package org.broadsheet.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.broadsheet.reading.container.ByteSearch;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly, and runs of ASCII in it many bytes at a time: one typographic quote makes
 * Java's own decoder go byte by byte, which was a third of the cost of reading JSON Lines.
 *
 * <p>A text of several parts is put together as bytes, since most texts are ASCII, and these become
 * a string by being copied. The buffers are kept from call to call, so a decoding serves one
 * thread.
 */
public final class Utf8Decoding {

  /**
   * A run of at least this many ASCII bytes is worth a string of its own, which is copied as a
   * block.
   */
  private static final int LONG = 48;

  /** A larger buffer is not kept: few records need it. */
  private static final int MAX_KEPT = 1 << 18;

  private static final int LARGEST_STEP = 1 << 24;

  private static final int MALFORMED = -1;

  private byte[] bytes = new byte[0];
  private int size;
  private char[] chars = new char[0];
  private int mojibakeSigns;

  /** Text of the whole array, or null if it is not UTF-8. */
  public @Nullable String decode(byte[] utf8) {
    return decode(utf8, 0, utf8.length);
  }

  /** Text of the bytes from {@code start} to {@code end}, or null if they are not UTF-8. */
  public @Nullable String decode(byte[] utf8, int start, int end) {
    int ascii = ByteSearch.asciiEnd(utf8, start, end);
    if (ascii == end) {
      return new String(utf8, start, end - start, StandardCharsets.ISO_8859_1);
    }
    if (chars.length < end - start) {
      chars = new char[larger(chars.length, end - start)];
    }
    int count = decode(utf8, start, ascii, end);
    String text = count < 0 ? null : new String(chars, 0, count);
    if (chars.length > MAX_KEPT) {
      chars = new char[MAX_KEPT];
    }
    return text;
  }

  /** How many characters there are, or MALFORMED. */
  private int decode(byte[] utf8, int start, int firstAsciiEnd, int end) {
    int count = 0;
    int asciiEnd = firstAsciiEnd;
    int at = start;
    while (true) {
      count = inflate(utf8, at, asciiEnd, count);
      at = asciiEnd;
      if (at == end) {
        return count;
      }
      do {
        int character = sequence(utf8, at, end);
        if (character == MALFORMED) {
          return MALFORMED;
        }
        mojibakeSigns += Mojibake.isSignAt(utf8, at, end) ? 1 : 0;
        at += character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        if (character < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
          chars[count++] = (char) character;
        } else {
          count += Character.toChars(character, chars, count);
        }
      } while (at < end && utf8[at] < 0);
      asciiEnd = ByteSearch.asciiEnd(utf8, at, end);
    }
  }

  private int inflate(byte[] ascii, int from, int to, int start) {
    int count = start;
    if (to - from >= LONG) {
      String run = new String(ascii, from, to - from, StandardCharsets.ISO_8859_1);
      run.getChars(0, to - from, chars, count);
      return count + to - from;
    }
    for (int i = from; i < to; i++) {
      chars[count++] = (char) ascii[i];
    }
    return count;
  }

  /** How many signs of {@link Mojibake} were in what was decoded since the last call. */
  public int takeMojibakeSigns() {
    int signs = mojibakeSigns;
    mojibakeSigns = 0;
    return signs;
  }

  /** Begins a text of several parts. */
  public void clear() {
    size = 0;
    if (bytes.length > MAX_KEPT) {
      bytes = new byte[MAX_KEPT];
    }
  }

  /** Appends a character to the text; a surrogate alone is none. */
  public void append(int codePoint) {
    reserve(4);
    if (codePoint < 0x80) {
      bytes[size++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[size++] = (byte) (0xc0 | (codePoint >> 6));
      putRest(codePoint);
    } else if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[size++] = (byte) (0xe0 | (codePoint >> 12));
      putRest(codePoint >> 6);
      putRest(codePoint);
    } else {
      bytes[size++] = (byte) (0xf0 | (codePoint >> 18));
      putRest(codePoint >> 12);
      putRest(codePoint >> 6);
      putRest(codePoint);
    }
  }

  private void putRest(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3f));
  }

  /** Appends bytes to the text. */
  public void append(byte[] utf8, int start, int end) {
    reserve(end - start);
    System.arraycopy(utf8, start, bytes, size, end - start);
    size += end - start;
  }

  /** The text that was appended since it was begun, where all of it is ASCII. */
  public String takeAscii() {
    return new String(bytes, 0, size, StandardCharsets.ISO_8859_1);
  }

  /** The text that was appended since it was begun, or null if it is not UTF-8. */
  public @Nullable String take() {
    return decode(bytes, 0, size);
  }

  private void reserve(int count) {
    if (bytes.length - size < count) {
      bytes = Arrays.copyOf(bytes, larger(bytes.length, size + count));
    }
  }

  private static int larger(int length, int wanted) {
    return Math.max(wanted, Math.min(2 * length, length + LARGEST_STEP));
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
