package org.broadsheet.reading.charset;

import java.util.Arrays;

/**
 * How likely one letter follows another in a language.
 *
 * <p>A letter is one of the language's own alphabet, in lower case. Three classes stand beside
 * these: {@value #NONE}, all that is neither letter nor digit, {@value #FOREIGN}, letters of other
 * alphabets, and {@value #DIGIT}.
 */
final class Letters {

  /** The class of blanks and signs: the beginning and the end of a word. */
  static final int NONE = 0;

  /** The class of letters that the language does not use. */
  static final int FOREIGN = 1;

  /** The class of digits: hardly any letter follows one. */
  static final int DIGIT = 2;

  /** The class of the first letter of the alphabet. */
  static final int FIRST = 3;

  private final String language;
  private final char[] alphabet;
  private final byte[] costs;

  /**
   * The letters of a language.
   *
   * @param alphabet in the order of their code points
   * @param costs a row for each class before, a column for each class after
   */
  Letters(String language, char[] alphabet, byte[] costs) {
    this.language = language;
    this.alphabet = alphabet.clone();
    this.costs = costs.clone();
  }

  /** ISO 639-1 code, with a suffix if it is written in more than one way. */
  String language() {
    return language;
  }

  boolean isLatin() {
    return Arrays.binarySearch(alphabet, 'a') >= 0;
  }

  int classes() {
    return alphabet.length + FIRST;
  }

  /** The class of a character. */
  int classOf(char c) {
    if (!isLetter(c)) {
      return c >= '0' && c <= '9' ? DIGIT : NONE;
    }
    int at = Arrays.binarySearch(alphabet, Character.toLowerCase(c));
    return at < 0 ? FOREIGN : FIRST + at;
  }

  /** What it costs that one class follows another, in {@link Bits}. */
  int cost(int before, int after) {
    return costs[before * classes() + after] & 0xff;
  }

  /** Marks are parts of letters: vowels of Thai, tones of Vietnamese. */
  static boolean isLetter(char c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
