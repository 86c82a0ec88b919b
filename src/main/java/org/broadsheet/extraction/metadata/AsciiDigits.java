package org.broadsheet.extraction.metadata;

/** Digits of other scripts as those of ASCII, one character for one: {@code ٢٠٢٤}, {@code ２０２４}. */
final class AsciiDigits {

  private AsciiDigits() {}

  /** The text with the digits of ASCII. */
  static String in(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int digit = c > 127 && Character.isDigit(c) ? Character.digit(c, 10) : -1;
      if (digit >= 0) {
        changed = changed == null ? new StringBuilder(text) : changed;
        changed.setCharAt(i, (char) ('0' + digit));
      }
    }
    return changed == null ? text : changed.toString();
  }
}
