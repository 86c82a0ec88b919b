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
  private final ByteSearch.JsonSpecials specials = new ByteSearch.JsonSpecials();
  private final int end;
  private final boolean isInLine;
  private int at;
  private boolean hasUnicodeEscapes;

  JsonCursor(byte[] json, Utf8Decoding utf8) {
    this(json, 0, json.length, false, utf8);
  }

  private JsonCursor(byte[] json, int start, int end, boolean isInLine, Utf8Decoding utf8) {
    this.json = json;
    this.at = start;
    this.end = end;
    this.isInLine = isInLine;
    this.utf8 = utf8;
  }

  /** A place in bytes that hold more than one text, of which each ends with its line. */
  static JsonCursor inLine(byte[] json, int start, int end, Utf8Decoding utf8) {
    return new JsonCursor(json, start, end, true, utf8);
  }

  /** Where the next line begins, if nothing is left of this one; else -1. */
  int nextLine() {
    int feed = at < end && json[at] == '\r' ? at + 1 : at;
    return feed < end && json[feed] == '\n' ? feed + 1 : -1;
  }

  /** Whether a string was written with numbers of characters. */
  boolean hasUnicodeEscapes() {
    return hasUnicodeEscapes;
  }

  /**
   * The next byte that is no white space and in no comment, which stays to be read; -1 at the end.
   */
  int peek() {
    if (at < end) {
      byte b = json[at];
      if (b < 0 || (b > ' ' && b != '/')) {
        return b & 0xff;
      }
    }
    return peekBeyond();
  }

  private int peekBeyond() {
    while (at < end) {
      byte b = json[at];
      int next = isSpace(b) ? at + 1 : b == '/' ? JsonComment.end(json, at, end) : at;
      if (next == at || (isInLine && (b == '\n' || b == '/'))) {
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
    while (at < end && isPartOfScalar(json[at])) {
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
    specials.reset();
    int special = specials.next(json, at, end);
    return isQuote(special) ? takeTo(special) : unescaped(special);
  }

  /** Passes over a string. */
  void skipString() throws UnusualException {
    take('"');
    specials.reset();
    int special = specials.next(json, at, end);
    if (isQuote(special) && specials.isAscii()) {
      at = special + 1;
    } else if (isQuote(special)) {
      takeTo(special);
    } else {
      unescaped(special);
    }
  }

  private String takeTo(int quote) throws UnusualException {
    String text =
        specials.isAscii()
            ? new String(json, at, quote - at, StandardCharsets.ISO_8859_1)
            : utf8.decode(json, at, quote);
    if (text == null) {
      throw new UnusualException();
    }
    at = quote + 1;
    return text;
  }

  private String unescaped(int firstSpecial) throws UnusualException {
    utf8.clear();
    int special = firstSpecial;
    int characters = 0;
    while (!isQuote(special)) {
      if (special == end || json[special] != '\\') {
        throw new UnusualException();
      }
      append(special);
      characters |= appendEscape();
      while (at < end && json[at] == '\\') {
        at++;
        characters |= appendEscape();
      }
      special = specials.next(json, at, end);
    }
    append(special);
    boolean isAscii = characters < 0x80 && specials.isAscii();
    String text = isAscii ? utf8.takeAscii() : utf8.take();
    if (text == null) {
      throw new UnusualException();
    }
    return text;
  }

  private int appendEscape() throws UnusualException {
    int character = escape();
    utf8.append(character);
    return character;
  }

  private void append(int special) {
    utf8.append(json, at, special);
    at = special + 1;
  }

  private int escape() throws UnusualException {
    int letter = at < end ? json[at++] : -1;
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
    int low = at <= end && json[at - 2] == '\\' && json[at - 1] == 'u' ? number() : 0;
    if (!Character.isSurrogatePair((char) high, (char) low)) {
      throw new UnusualException();
    }
    return Character.toCodePoint((char) high, (char) low);
  }

  private int number() throws UnusualException {
    if (at + 4 > end) {
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
    return place < end && json[place] == '"';
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
