package org.broadsheet.outlet;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters and digits in a text, or one Chinese or Japanese character.
 *
 * @param plain the word as {@link NameKey} compares it
 * @param start index of its first char
 * @param end index after its last char
 * @param isCapital whether it begins with a capital, a digit or a letter that has no case
 */
record NameWord(String plain, int start, int end, boolean isCapital) {

  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = endOfWord(text, i);
      if (end > i) {
        words.add(word(text, i, end));
        i = end;
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return words;
  }

  private static NameWord word(String text, int start, int end) {
    boolean capital = !Character.isLowerCase(text.codePointAt(start));
    return new NameWord(NameKey.plain(text.substring(start, end)), start, end, capital);
  }

  private static int endOfWord(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isAlone(c)) {
        return i == start ? i + Character.charCount(c) : i;
      }
      if (!isPart(c)) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  /** Whether a character is part of a word. */
  static boolean isPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isAlone(int c) {
    if (c < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetter(c)
        && (script == UnicodeScript.HAN
            || script == UnicodeScript.HIRAGANA
            || script == UnicodeScript.KATAKANA);
  }
}
