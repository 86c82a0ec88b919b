package org.broadsheet.entities.naming;

import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.SmallLetters;

/**
 * A word of a name and what its case may be told by.
 *
 * @param language ISO 639-1 code
 * @param type what the name names
 * @param word as it stands
 * @param lead what stands before the name, as {@link #lead} has it
 * @param previous the word before it in the name; empty if it is the first
 * @param previousBase the base form of that
 * @param next the word after it in the name; empty if it is the last
 */
public record WordInName(
    String language,
    EntityType type,
    String word,
    String lead,
    String previous,
    String previousBase,
    String next) {

  /** What {@link #lead} says of a name in quotes that no preposition stands before. */
  static final String QUOTED = "«";

  private static final Set<String> QUOTES = Set.of("«", "\"", "“", "„", "”", "‘", "'");
  private static final int LONGEST_PREPOSITION = 3;

  /**
   * The word before a name in lower case, empty at the start of a sentence. A name in quotes mostly
   * stands in the nominative, unless a preposition stands before them: "в «Газпроме»".
   *
   * @param last the word before the name
   * @param beforeLast the word before that
   */
  public static String lead(String last, String beforeLast) {
    if (!QUOTES.contains(last)) {
      return SmallLetters.of(last);
    }
    return beforeLast.isEmpty() || beforeLast.length() > LONGEST_PREPOSITION
        ? QUOTED
        : SmallLetters.of(beforeLast);
  }
}
