package org.broadsheet.entities.naming;

import java.util.Set;
import org.broadsheet.text.SmallLetters;

/** Russian words that begin the names of institutions of a country: "Банк России". */
final class Designators {

  private static final Set<String> WORDS = NamingWords.of("ru", "designator");

  private Designators() {}

  static boolean contains(String word) {
    return WORDS.contains(SmallLetters.of(word));
  }
}
