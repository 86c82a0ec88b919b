package org.broadsheet.outlet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a word does in a credit, by the table {@code credit-words.tsv}. */
enum CreditWord {
  /** Between two agencies. */
  JOIN,
  /** "With", "material", and what stands between them and the agency. */
  WITH,
  /** "Agency", "service", "despatch", "staff". */
  FILLER,
  /** Agencies that are not named. */
  UNNAMED,
  /** Makes it the credit of a picture. */
  PHOTO,
  /** "Source" before a colon. */
  SOURCE,
  /** What an agency does at the head of its despatch. */
  SAY,
  /** Small words of places and dates. */
  PARTICLE;

  private static final Map<CreditWord, Set<String>> WORDS = read();

  private static Map<CreditWord, Set<String>> read() {
    Map<CreditWord, Set<String>> words = new TreeMap<>();
    for (String[] cells : AgencyTable.rows("credit-words.tsv")) {
      Set<String> plain = new HashSet<>();
      for (String word : cells[1].split(" ")) {
        plain.add(NameKey.plain(word));
      }
      words.put(valueOf(cells[0].toUpperCase(Locale.ROOT)), plain);
    }
    return words;
  }

  /** Whether a word, as {@link NameKey#plain} writes it, does this. */
  boolean has(String plain) {
    return WORDS.getOrDefault(this, Set.of()).contains(plain);
  }
}
