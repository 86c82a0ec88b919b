package org.broadsheet.entities.naming;

import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.tagging.NameUses;
import org.jspecify.annotations.Nullable;

/** The genitives of names that stand before a noun: "Merkels Sprecher", "Rysslands ambassadör". */
final class Genitives {

  private static final Set<String> LANGUAGES = Set.of("de", "da", "sv", "nb", "nn", "no");

  private final AliasTable aliases;
  private final String language;
  private final Map<String, EntityType> known;

  /**
   * @param known names of one word and surnames of the article
   */
  Genitives(AliasTable aliases, String language, Map<String, EntityType> known) {
    this.aliases = aliases;
    this.language = language;
    this.known = known;
  }

  /** What a word in the genitive names; null if it is none. */
  @Nullable EntityType type(String word) {
    if (!LANGUAGES.contains(language)) {
      return null;
    }
    for (String base : Inflections.baseForms(word, language)) {
      if (known.containsKey(base) && !known.containsKey(word)) {
        return known.get(base);
      }
    }
    return NameUses.given(word) < 2 && NameUses.family(word) < 2 && isInflectedCountry(word)
        ? EntityType.LOC
        : null;
  }

  private boolean isInflectedCountry(String word) {
    String entity = isInflectedPlace(word) ? aliases.find(EntityType.LOC, word, language) : null;
    Places.Place place = entity == null ? null : Places.of(entity);
    return place != null && (place.isCountry() || !word.startsWith(entity));
  }

  /** Whether the table knows the word in another case only. */
  boolean isInflectedPlace(String word) {
    return aliases.lookUp(EntityType.LOC, word, language) == null
        && aliases.find(EntityType.LOC, word, language) != null;
  }
}
