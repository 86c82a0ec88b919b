package org.broadsheet.text;

import java.util.Set;

/** Which words keep the full stop that follows them. */
final class Abbreviations {

  /** Titles and ranks, which stand before a name and never end a sentence. */
  private static final Set<String> BEFORE_A_NAME = LanguageWords.all("abbreviation-before-name");

  /** Others that are written with a full stop inside a sentence. */
  private static final Set<String> OTHERS = LanguageWords.all("abbreviation");

  /** "no." and "art." are words of their own unless a number follows. */
  private static final Set<String> BEFORE_A_NUMBER =
      LanguageWords.all("abbreviation-before-number");

  private Abbreviations() {}

  /** Whether the word in lower case is written with a full stop. */
  static boolean keepsStop(String word, boolean numberFollows) {
    return BEFORE_A_NAME.contains(word)
        || OTHERS.contains(word)
        || (numberFollows && BEFORE_A_NUMBER.contains(word));
  }

  /** Whether a word in lower case, its full stop cut off, cannot end a sentence. */
  static boolean standsBeforeAName(String word) {
    return BEFORE_A_NAME.contains(word);
  }
}
