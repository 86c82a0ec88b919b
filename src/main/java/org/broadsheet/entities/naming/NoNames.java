package org.broadsheet.entities.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.entities.tagging.NameUses;
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

  /** A German noun taken for a person: of 58 below this some 12 were persons. */
  private static final double LEAST_SCORE_OF_UNKNOWN_PERSON = 0.72;

  private final AliasTable aliases;
  private final String language;
  private final List<List<String>> sentences;

  /** "Islam" after Shafiqul Islam, "VAT" after Verein Alter Turner (VAT). */
  private final Set<String> named = new HashSet<>();

  NoNames(AliasTable aliases, String language, List<List<String>> sentences, List<Span> tagged) {
    this.aliases = aliases;
    this.language = language;
    this.sentences = sentences;
    for (Span span : tagged) {
      List<String> words = sentences.get(span.sentence());
      String acronym = Acronyms.behind(words, span);
      if (acronym != null) {
        named.add(acronym);
      }
      if (span.type() == EntityType.PER && span.to() - span.from() > 1) {
        named.addAll(words.subList(span.from(), span.to()));
      }
    }
  }

  /**
   * Whether a mention is such a word, and neither the article nor the aliases know it as a name.
   */
  boolean contains(Span span) {
    String word = sentences.get(span.sentence()).get(span.from());
    return span.to() - span.from() == 1
        && (isCommon(word, span.type(), language) || isNoPerson(word, span))
        && !named.contains(word)
        && aliases.find(span.type(), word, language) == null;
  }

  /** A German noun taken for a surname that no list has. */
  private boolean isNoPerson(String word, Span span) {
    return language.equals("de")
        && span.type() == EntityType.PER
        && span.score() < LEAST_SCORE_OF_UNKNOWN_PERSON
        && NameUses.given(word) == 0
        && NameUses.family(word) == 0;
  }

  /**
   * Whether a word that is the whole of a mention names nothing. Entries with capitals are meant as
   * they are written: "AI", but not the surname Ai.
   */
  static boolean isCommon(String word, EntityType type, String language) {
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
        || isCompound(word, type, language);
  }

  /** "Meridian-Chefin"; of persons only "AfD-Frau", for Müller-Frau may be a double surname. */
  private static boolean isCompound(String word, EntityType type, String language) {
    int hyphen = word.lastIndexOf('-');
    return hyphen > 1
        && NamingWords.of(language, "no-name-end")
            .contains(SmallLetters.of(word.substring(hyphen + 1)))
        && (type != EntityType.PER || Character.isUpperCase(word.charAt(hyphen - 1)));
  }
}
