package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what a tagger took into a name at its edges: the preposition or noun with which a sentence
 * begins, the verb or place behind a person.
 */
final class NameEdges {

  private static final Set<String> PARTICLES = LanguageWords.all("particle");
  private static final int KNOWN = 2;

  /** In these languages no name ends with a small word as short as an article or pronoun. */
  private static final Set<String> WITHOUT_SHORT_ENDS =
      Set.of("es", "pt", "fr", "it", "ca", "gl", "ro", "de", "nl");

  private static final int SHORT = 3;

  /**
   * "IndieHosters": more letters before its second capital than "FitzGerald" has; "VanderWeele" is
   * a surname.
   */
  private static final Pattern COMPOUND =
      Pattern.compile("(?!Vande[nr]?\\p{Lu})\\p{Lu}\\p{Ll}{4,}\\p{Lu}.*");

  private final AliasTable aliases;
  private final String language;
  private final Set<String> prepositions;
  private final Set<String> locatives;
  private final Set<String> verbEndings;
  private final Titles titles;

  NameEdges(AliasTable aliases, String language) {
    this.aliases = aliases;
    this.language = language;
    this.prepositions = NamingWords.of(language, "preposition");
    this.locatives = NamingWords.of(language, "locative");
    this.verbEndings = NamingWords.of(language, "verb-ending");
    this.titles = Titles.of(language);
  }

  /** The spans that one stands for. */
  List<Span> cut(List<String> words, Span span) {
    Span cut = withoutBeginning(words, span);
    return switch (span.type()) {
      case PER -> person(words, cut);
      case LOC -> twoPlaces(words, withoutEnd(words, cut));
      default -> List.of(withoutEnd(words, cut));
    };
  }

  private Span withoutBeginning(List<String> words, Span span) {
    boolean isPreposition =
        span.from() == 0
            && span.to() > 1
            && prepositions.contains(SmallLetters.of(words.get(0)))
            && Character.isUpperCase(words.get(1).charAt(0));
    return isPreposition ? part(span, 1, span.to(), span.type()) : span;
  }

  /** "Asociación Cultural se", "Пенсильвании объявят". */
  private Span withoutEnd(List<String> words, Span span) {
    int to = span.to();
    while (to > span.from() + 1 && isNoEnd(words.get(to - 1))) {
      to--;
    }
    return to == span.to() ? span : part(span, span.from(), to, span.type());
  }

  private boolean isNoEnd(String word) {
    if (!isLetters(word) || word.chars().anyMatch(Character::isUpperCase)) {
      return false;
    }
    return (word.length() <= SHORT && WITHOUT_SHORT_ENDS.contains(language))
        || verbEndings.stream().anyMatch(word::endsWith);
  }

  private List<Span> person(List<String> words, Span span) {
    int from = span.from();
    int to = end(words, span);
    if (to - from == 1) {
      boolean isPlace =
          from > 0
              && locatives.contains(SmallLetters.of(words.get(from - 1)))
              && aliases.find(EntityType.LOC, words.get(from), language) != null;
      return List.of(part(span, from, to, isPlace ? EntityType.LOC : EntityType.PER));
    }
    if (from == 0 && isCommon(words.get(0))) {
      if (to == 2 && isPlace(words.get(1))) {
        return List.of(part(span, 1, 2, EntityType.LOC));
      }
      if (to > 2 && isGiven(words.get(1))) {
        from = 1;
      }
    }
    if (to - from > 2 && isPlaceBehind(words, to - 1)) {
      return List.of(
          part(span, from, to - 1, EntityType.PER), part(span, to - 1, to, EntityType.LOC));
    }
    return List.of(part(span, from, to, EntityType.PER));
  }

  /** A word in small letters that is no particle ends a person's name; a firm behind it, too. */
  private static int end(List<String> words, Span span) {
    for (int i = span.from() + 1; i < span.to(); i++) {
      String word = words.get(i);
      boolean isSmall = word.chars().noneMatch(Character::isUpperCase);
      if (isSmall && word.length() > 2 && isLetters(word) && !PARTICLES.contains(word)) {
        return i;
      }
    }
    int last = span.to() - 1;
    boolean isCompound = last - span.from() >= 2 && COMPOUND.matcher(words.get(last)).matches();
    return isCompound ? last : span.to();
  }

  private static boolean isLetters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  /** "Varšavy do Vídně". */
  private List<Span> twoPlaces(List<String> words, Span span) {
    for (int i = span.from() + 1; i + 1 < span.to(); i++) {
      if (prepositions.contains(words.get(i))
          && isPlace(text(words, span.from(), i))
          && isPlace(text(words, i + 1, span.to()))) {
        return List.of(
            part(span, span.from(), i, EntityType.LOC),
            part(span, i + 1, span.to(), EntityType.LOC));
      }
    }
    boolean isNounBefore =
        span.from() == 0
            && span.to() == 2
            && !CaseEndings.of(language).isEmpty()
            && isCommon(words.get(0))
            && aliases.find(EntityType.LOC, text(words, 0, 2), language) == null
            && isPlace(words.get(1));
    return List.of(isNounBefore ? part(span, 1, 2, EntityType.LOC) : span);
  }

  private boolean isPlaceBehind(List<String> words, int last) {
    String word = words.get(last);
    return NameUses.family(word) < KNOWN && isInflectedPlace(word);
  }

  /** A word that no person is called by, and no title. */
  private boolean isCommon(String word) {
    return !titles.contains(word)
        && !Designators.contains(word)
        && NameUses.given(word) == 0
        && NameUses.family(word) == 0
        && aliases.find(EntityType.LOC, word, language) == null;
  }

  private boolean isGiven(String word) {
    return NameUses.given(word) >= KNOWN
        || CaseEndings.of(language).bases(word).stream()
            .anyMatch(base -> NameUses.given(base) >= KNOWN);
  }

  private boolean isPlace(String name) {
    return aliases.find(EntityType.LOC, name, language) != null;
  }

  /** Whether the table knows a word in another case only, or without its apostrophe. */
  private boolean isInflectedPlace(String word) {
    @Nullable String whole = aliases.lookUp(EntityType.LOC, word, language);
    if (whole != null) {
      return false;
    }
    String bare = Apostrophes.withoutSuffix(word, language);
    return !bare.equals(word) ? isPlace(bare) : isPlace(word);
  }

  private static String text(List<String> words, int from, int to) {
    return String.join(" ", words.subList(from, to));
  }

  private static Span part(Span span, int from, int to, EntityType type) {
    return new Span(span.sentence(), from, to, type, span.score());
  }
}
