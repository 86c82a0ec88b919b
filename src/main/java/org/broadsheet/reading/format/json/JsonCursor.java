package org.broadsheet.reading.format.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.broadsheet.reading.charset.Utf8Decoding;
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

  /** What each byte is as a digit of base 16, or -1. */
  private static final int[] DIGITS = digits();

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";

  private final byte[] json;
  private final Utf8Decoding utf8;
  private int at;
  private boolean hasUnicodeEscapes;

  JsonCursor(byte[] json, Utf8Decoding utf8) {
    this.json = json;
    this.utf8 = utf8;
  }

  /** Whether a string was written with numbers of characters. */
  boolean hasUnicodeEscapes() {
    return hasUnicodeEscapes;
  }

  /**
   * The next byte that is no white space and in no comment, which stays to be read; -1 at the end.
   */
  int peek() {
    if (at < json.length) {
      byte b = json[at];
      if (b < 0 || (b > ' ' && b != '/')) {
        return b & 0xff;
      }
    }
    return peekBeyond();
  }

  private int peekBeyond() {
    while (at < json.length) {
      byte b = json[at];
      int next = isSpace(b) ? at + 1 : b == '/' ? JsonComment.end(json, at, json.length) : at;
      if (next == at) {
        return b & 0xff;
      }
      at = next;
    }
    return -1;
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
    String text = utf8.decode(json, at, quote);
    if (text == null) {
      throw new UnusualException();
    }
    at = quote + 1;
    return text;
  }

  private String unescaped(int firstSpecial) throws UnusualException {
    utf8.clear();
    int end = firstSpecial;
    while (!isQuote(end)) {
      if (end == json.length || json[end] != '\\') {
        throw new UnusualException();
      }
      append(end);
      utf8.append(escape());
      while (at < json.length && json[at] == '\\') {
        at++;
        utf8.append(escape());
      }
      end = ByteSearch.indexOfJsonSpecial(json, at, json.length);
    }
    append(end);
    String text = utf8.take();
    if (text == null) {
      throw new UnusualException();
    }
    return text;
  }

  private void append(int end) {
    utf8.append(json, at, end);
    at = end + 1;
  }

  private int escape() throws UnusualException {
    int letter = at < json.length ? json[at++] : -1;
    if (letter == 'u') {
      return character();
    }
    int which = ESCAPES.indexOf(letter);
    if (which < 0) {
      throw new UnusualException();
    }
    return MEANINGS.charAt(which);
  }

  private int character() throws UnusualException {
    hasUnicodeEscapes = true;
    int c = number();
    return Character.isSurrogate((char) c) ? pair(c) : c;
  }

  /** Two surrogates, each with its number, are one character; a lone one is none. */
  private int pair(int high) throws UnusualException {
    at += 2;
    int low = at <= json.length && json[at - 2] == '\\' && json[at - 1] == 'u' ? number() : 0;
    if (!Character.isSurrogatePair((char) high, (char) low)) {
      throw new UnusualException();
    }
    return Character.toCodePoint((char) high, (char) low);
  }

  private int number() throws UnusualException {
    if (at + 4 > json.length) {
      throw new UnusualException();
    }
    int number = digit(at) << 12 | digit(at + 1) << 8 | digit(at + 2) << 4 | digit(at + 3);
    if (number < 0) {
      throw new UnusualException();
    }
    at += 4;
    return number;
  }

  private int digit(int place) {
    return DIGITS[json[place] & 0xff];
  }

  private static int[] digits() {
    int[] digits = new int[256];
    for (char c = 0; c < digits.length; c++) {
      digits[c] = c < 128 ? Character.digit(c, 16) : -1;
    }
    return digits;
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
