package org.broadsheet.entities.naming;

import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;

/**
 * Single words that a tagger takes for an organisation or a person because they are written large:
 * "Islam", "GUI", the Spanish "Gobierno", German compounds such as "AfD-Chef".
 */
final class NoNames {

  /** English words of technique and trade are written in many languages. */
  private static final Set<String> EVERYWHERE = NamingWords.of("en", "no-name");

  /** "London-based": an adjective. */
  private static final String ENGLISH_ADJECTIVE = "-based";

  private NoNames() {}

  /**
   * Whether a word that is the whole of a mention names nothing. Entries with capitals are meant as
   * they are written: "AI", but not the surname Ai.
   */
  static boolean contains(String word, EntityType type, String language) {
    if (type == EntityType.LOC) {
      return false;
    }
    String small = SmallLetters.of(word);
    Set<String> own = NamingWords.of(language, "no-name");
    return EVERYWHERE.contains(small)
        || EVERYWHERE.contains(word)
        || own.contains(small)
        || own.contains(word)
        || small.endsWith(ENGLISH_ADJECTIVE)
        || NamingWords.of(language, "no-name-end").contains(lastPart(small));
  }

  /** What stands behind the last hyphen; empty without one. */
  private static String lastPart(String word) {
    int hyphen = word.lastIndexOf('-');
    return hyphen < 1 ? "" : word.substring(hyphen + 1);
  }
}
