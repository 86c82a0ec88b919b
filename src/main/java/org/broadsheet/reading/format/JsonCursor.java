package org.broadsheet.reading.format;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.broadsheet.reading.container.ByteSearch;

/** A place in the bytes of a JSON text, which takes one token after another. */
final class JsonCursor {

  /** Thrown where a token is wrong or not plain; without a stack, since it is only a turning. */
  static final class UnusualException extends Exception {
    UnusualException() {
      super(null, null, false, false);
    }
  }

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9]\\d{0,99})(?:\\.\\d{1,99})?(?:[eE][+-]?\\d{1,9})?");

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final byte[] json;
  private int at;
  private boolean hasUnicodeEscapes;

  JsonCursor(byte[] json) {
    this.json = json;
  }

  /** Whether a string was written with numbers of characters. */
  boolean hasUnicodeEscapes() {
    return hasUnicodeEscapes;
  }

  /** The next byte that is no white space, which stays to be read; -1 at the end. */
  int peek() {
    while (at < json.length && isSpace(json[at])) {
      at++;
    }
    return at < json.length ? json[at] & 0xff : -1;
  }

  /** Passes over a byte that must come next. */
  void take(char expected) throws UnusualException {
    if (!takeIf(expected)) {
      throw new UnusualException();
    }
  }

  /** Passes over a byte if it comes next, and says whether it did. */
  boolean takeIf(char expected) {
    boolean isThere = peek() == expected;
    at += isThere ? 1 : 0;
    return isThere;
  }

  /** A number or a word, as it is written. */
  String scalar() throws UnusualException {
    int start = at;
    while (at < json.length && isPartOfScalar(json[at])) {
      at++;
    }
    String scalar = new String(json, start, at - start, StandardCharsets.ISO_8859_1);
    boolean isWord = scalar.equals("null") || scalar.equals("true") || scalar.equals("false");
    if (!isWord && !NUMBER.matcher(scalar).matches()) {
      throw new UnusualException();
    }
    return scalar;
  }

  /** A string. */
  String string() throws UnusualException {
    take('"');
    int end = ByteSearch.indexOfJsonSpecial(json, at, json.length);
    return isQuote(end) ? takeTo(end) : unescaped(end);
  }

  /** Passes over a string. */
  void skipString() throws UnusualException {
    take('"');
    int end = ByteSearch.indexOfJsonSpecial(json, at, json.length);
    if (isQuote(end) && ByteSearch.isAscii(json, at, end)) {
      at = end + 1;
    } else if (isQuote(end)) {
      takeTo(end);
    } else {
      unescaped(end);
    }
  }

  private String takeTo(int quote) throws UnusualException {
    String text = decoded(json, at, quote - at);
    at = quote + 1;
    return text;
  }

  /** Damage shows as a replacement character; text that has one of its own is unusual, too. */
  private static String decoded(byte[] bytes, int start, int length) throws UnusualException {
    String text = new String(bytes, start, length, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new UnusualException();
    }
    return text;
  }

  /** An escape is longer than the UTF-8 of what it means, so the rest of the bytes suffices. */
  private String unescaped(int firstSpecial) throws UnusualException {
    byte[] bytes = new byte[json.length - at];
    int size = 0;
    int end = firstSpecial;
    while (!isQuote(end)) {
      if (end == json.length || json[end] != '\\') {
        throw new UnusualException();
      }
      size = append(end, bytes, size);
      at = end + 1;
      size = escape(bytes, size);
      end = ByteSearch.indexOfJsonSpecial(json, at, json.length);
    }
    size = append(end, bytes, size);
    at = end + 1;
    return decoded(bytes, 0, size);
  }

  private int append(int end, byte[] bytes, int size) {
    System.arraycopy(json, at, bytes, size, end - at);
    return size + end - at;
  }

  private int escape(byte[] bytes, int size) throws UnusualException {
    int letter = at < json.length ? json[at++] : -1;
    if (letter == 'u') {
      return character(bytes, size);
    }
    int which = ESCAPES.indexOf(letter);
    if (which < 0) {
      throw new UnusualException();
    }
    bytes[size] = (byte) MEANINGS.charAt(which);
    return size + 1;
  }

  private int character(byte[] bytes, int size) throws UnusualException {
    hasUnicodeEscapes = true;
    int c = number();
    if (Character.isHighSurrogate((char) c)) {
      at += 2;
      int low = at <= json.length && json[at - 2] == '\\' && json[at - 1] == 'u' ? number() : 0;
      c = Character.isLowSurrogate((char) low) ? Character.toCodePoint((char) c, (char) low) : c;
    }
    if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
      throw new UnusualException();
    }
    byte[] utf8 = Character.toString(c).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    return size + utf8.length;
  }

  private int number() throws UnusualException {
    int value = 0;
    for (int i = 0; i < 4; i++, at++) {
      if (at >= json.length || !HexFormat.isHexDigit(json[at])) {
        throw new UnusualException();
      }
      value = value << 4 | HexFormat.fromHexDigit(json[at]);
    }
    return value;
  }

  private boolean isQuote(int place) {
    return place < json.length && json[place] == '"';
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }

  private static boolean isPartOfScalar(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= '0' && b <= '9')
        || b == '-'
        || b == '+'
        || b == '.'
        || b == 'E';
  }
}
