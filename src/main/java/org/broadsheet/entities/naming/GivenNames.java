package org.broadsheet.entities.naming;

import org.broadsheet.text.SmallLetters;

/** The common given names of a language, by its words. */
final class GivenNames {

  private GivenNames() {}

  /** M, F, both, or empty for a word that is no common given name as it stands. */
  static String gender(String language, String word) {
    String small = SmallLetters.of(word);
    String man = NamingWords.of(language, "man").contains(small) ? "M" : "";
    return NamingWords.of(language, "woman").contains(small) ? man + "F" : man;
  }
}
