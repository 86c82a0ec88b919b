package org.broadsheet.reading.charset;

import java.lang.Character.UnicodeScript;

/** Words of two scripts at once: a text that is full of them was decoded wrongly. */
final class MixedWords {

  private MixedWords() {}

  /** Whether most letters of other scripts than Latin stand beside letters of ASCII. */
  static boolean arePlenty(String text) {
    int other = 0;
    int mixed = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isOther(text.charAt(i))) {
        other++;
        boolean isBeside =
            (i > 0 && isAscii(text.charAt(i - 1)))
                || (i + 1 < text.length() && isAscii(text.charAt(i + 1)));
        mixed += isBeside ? 1 : 0;
      }
    }
    return 2 * mixed > other;
  }

  private static boolean isAscii(char c) {
    return c < 128 && Letters.isLetter(c);
  }

  private static boolean isOther(char c) {
    return c >= 0x370 && Character.isLetter(c) && UnicodeScript.of(c) != UnicodeScript.LATIN;
  }
}
