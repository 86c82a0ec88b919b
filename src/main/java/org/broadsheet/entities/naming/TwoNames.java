package org.broadsheet.entities.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.entities.tagging.NameUses;

/**
 * Parts two persons whose names stand in a row without a sign between them: "Адвокат Дональда
 * Трампа Руди Джулиани", lists of authors and translators.
 *
 * <p>A name is split only on evidence: one part is a person of the article or of the table of
 * aliases, and the other can be one.
 */
final class TwoNames {

  private static final int MIN_WORDS = 4;
  private static final int KNOWN = 2;

  private final AliasTable aliases;
  private final String language;
  private final List<List<String>> sentences;
  private final Set<String> fullNames = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  TwoNames(AliasTable aliases, String language, List<List<String>> sentences, List<Span> tagged) {
    this.aliases = aliases;
    this.language = language;
    this.sentences = sentences;
    for (Span span : tagged) {
      if (span.type() == EntityType.PER) {
        String name = text(span.sentence(), span.from(), span.to());
        (span.to() - span.from() == 1 ? words : fullNames).add(name);
      }
    }
  }

  /** Adds a person, or the two persons that it is. */
  void add(Span span, List<Span> parts) {
    for (int cut = span.from() + 2; cut <= span.to() - 2; cut++) {
      if (span.to() - span.from() >= MIN_WORDS && areTwo(span, cut)) {
        parts.add(new Span(span.sentence(), span.from(), cut, span.type(), span.score()));
        parts.add(new Span(span.sentence(), cut, span.to(), span.type(), span.score()));
        return;
      }
    }
    parts.add(span);
  }

  private boolean areTwo(Span span, int cut) {
    List<String> sentence = sentences.get(span.sentence());
    if (!isCapitalised(sentence.get(cut)) || !isCapitalised(sentence.get(cut - 1))) {
      return false;
    }
    boolean first = isPerson(text(span.sentence(), span.from(), cut));
    boolean second = isPerson(text(span.sentence(), cut, span.to()));
    if (first && second) {
      return true;
    }
    boolean secondBegins = isGiven(sentence.get(cut));
    if (first) {
      return secondBegins || language.equals("ru");
    }
    boolean firstEnds = isGiven(sentence.get(span.from())) && !isGiven(sentence.get(cut - 1));
    return firstEnds && (second || (secondBegins && standsAlone(sentence.get(cut - 1))));
  }

  private boolean isPerson(String name) {
    return fullNames.contains(name) || aliases.find(EntityType.PER, name, language) != null;
  }

  private boolean standsAlone(String surname) {
    return words.contains(surname)
        || Inflections.baseForms(surname, language).stream().anyMatch(words::contains);
  }

  private static boolean isGiven(String word) {
    return NameUses.given(word) >= KNOWN;
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  private String text(int sentence, int from, int to) {
    return String.join(" ", sentences.get(sentence).subList(from, to));
  }
}
