package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.LanguageWords;
import org.jspecify.annotations.Nullable;

/**
 * Corrects where a tagger lets names begin and end: two names in a row are two, a name of the table
 * of aliases is taken whole, nouns beside a name are no part of it.
 */
final class SpanRepairs {

  private static final Set<String> ORGANISATION_ENDS = LanguageWords.all("organisation-end");

  /** Not measured: such a mention rests on another one. */
  private static final double SCORE = 0.5;

  private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}(st|nd|rd|th)");

  /** "US-Medien": an acronym joined to a noun, which is no place. */
  private static final Pattern GERMAN_COMPOUND = Pattern.compile("\\p{Lu}{2,4}-\\p{Lu}\\p{Ll}+");

  /** A German noun taken for a place that nothing knows is one. */
  private static final double LEAST_SCORE_OF_UNKNOWN_PLACE = 0.72;

  private static final int LONGEST_LEAD = 3;
  private static final int LONGEST_QUOTE = 6;

  private final AliasTable aliases;
  private final String language;
  private final List<List<String>> sentences;
  private final Genitives genitives;
  private final TwoNames twoNames;
  private final Titles titles;
  private final Map<String, EntityType> known;
  private final NoNames noNames;

  SpanRepairs(
      AliasTable aliases,
      String language,
      List<List<String>> sentences,
      List<Span> tagged,
      Map<String, EntityType> known) {
    this.aliases = aliases;
    this.language = language;
    this.sentences = sentences;
    this.genitives = new Genitives(aliases, language, known);
    this.twoNames = new TwoNames(aliases, language, sentences, tagged);
    this.titles = Titles.of(language);
    this.known = known;
    this.noNames = new NoNames(aliases, language, sentences, tagged);
  }

  /** What a span stands for: none, one, or two names. */
  List<Span> repair(Span span) {
    List<String> words = sentences.get(span.sentence());
    if (noNames.contains(span)) {
      return List.of();
    }
    if (isOrganisation(words, span)) {
      return List.of(
          new Span(span.sentence(), span.from(), span.to(), EntityType.ORG, span.score()));
    }
    if (span.type() == EntityType.PER) {
      return persons(words, span);
    }
    Span extended = extended(words, span);
    if (extended != null) {
      return List.of(extended);
    }
    if (isTitledPerson(words, span)) {
      return List.of(
          new Span(span.sentence(), span.from(), span.to(), EntityType.PER, span.score()));
    }
    if (span.type() == EntityType.LOC && (isInsideQuotes(words, span) || isNoPlace(words, span))) {
      return List.of();
    }
    if (isSurname(words, span)) {
      return List.of(
          new Span(span.sentence(), span.from(), span.to(), EntityType.PER, span.score()));
    }
    return List.of(span.type() == EntityType.ORG ? organisation(words, span) : noun(words, span));
  }

  /**
   * "Kishida Cabinet", "Meridian Wire": the last word says what it is; "Emily Wire" is a person.
   */
  private boolean isOrganisation(List<String> words, Span span) {
    int length = span.to() - span.from();
    String last = words.get(span.to() - 1);
    return span.type() != EntityType.ORG
        && length > 1
        && Character.isUpperCase(last.charAt(0))
        && ORGANISATION_ENDS.contains(Titles.plain(last))
        && !(span.type() == EntityType.PER
            && length == 2
            && NameUses.given(words.get(span.from())) > 0)
        && aliases.lookUp(
                EntityType.LOC, String.join(" ", words.subList(span.from(), span.to())), language)
            == null;
  }

  /** A surname of the article in a case in which the tagger did not know it. */
  private boolean isSurname(List<String> words, Span span) {
    String word = words.get(span.from());
    return span.to() - span.from() == 1
        && aliases.find(span.type(), word, language) == null
        && Inflections.baseForms(word, language).stream()
            .anyMatch(base -> known.get(base) == EntityType.PER);
  }

  private List<Span> persons(List<String> words, Span span) {
    int from = span.from();
    List<Span> parts = new ArrayList<>();
    EntityType genitive = span.to() - from >= 2 ? genitives.type(words.get(from)) : null;
    if (genitive != null) {
      parts.add(new Span(span.sentence(), from, from + 1, genitive, SCORE));
      if (span.to() - from == 2) {
        return parts;
      }
      from++;
    }
    if (language.equals("de")) {
      from = behindOffice(words, from, span, parts);
    }
    twoNames.add(new Span(span.sentence(), from, span.to(), span.type(), span.score()), parts);
    return parts;
  }

  /** German "Trumps Berater Corey Lewandowski": an office that the tagger took into the name. */
  private int behindOffice(List<String> words, int from, Span span, List<Span> parts) {
    for (int i = from; i < Math.min(from + 2, span.to() - 1); i++) {
      if (titles.contains(words.get(i)) && words.get(i).length() > 3) {
        if (i == from + 1 && words.get(from).endsWith("s")) {
          parts.add(new Span(span.sentence(), from, i, EntityType.PER, SCORE));
          return i + 1;
        }
        return i == from && from > span.from() ? i + 1 : from;
      }
    }
    return from;
  }

  /** "Adv Tumelo Mokoena" that was taken for an organisation. */
  private boolean isTitledPerson(List<String> words, Span span) {
    int length = span.to() - span.from();
    if (span.type() != EntityType.ORG || length < 3 || length > 4) {
      return false;
    }
    return titles.contains(words.get(span.from()))
        && NameUses.given(words.get(span.from() + 1)) > 0
        && NameUses.family(words.get(span.to() - 1)) > 0;
  }

  /** "Golf von Mexiko" where only "Mexiko" was found, if the table has it. */
  private @Nullable Span extended(List<String> words, Span span) {
    int longest = Math.min(LONGEST_LEAD, span.from());
    for (int lead = longest; lead >= 1; lead--) {
      int from = span.from() - lead;
      String phrase = String.join(" ", words.subList(from, span.to()));
      for (EntityType type : List.of(EntityType.LOC, EntityType.ORG)) {
        if (aliases.lookUp(type, phrase, language) != null) {
          return new Span(span.sentence(), from, span.to(), type, span.score());
        }
      }
    }
    return null;
  }

  /** "Century Fox" of "21st Century Fox"; Russian «Акции "Газпрома"»: what stands in quotes. */
  private Span organisation(List<String> words, Span span) {
    int from = span.from();
    if (from > 0 && span.to() - from > 1 && ORDINAL.matcher(words.get(from - 1)).matches()) {
      return new Span(span.sentence(), from - 1, span.to(), span.type(), span.score());
    }
    if (span.to() - from == 2) {
      return noun(words, span);
    }
    int open = words.subList(from, span.to()).indexOf("«") + from;
    if (open <= from) {
      return span;
    }
    int close = words.subList(open, span.to()).indexOf("»");
    int to = close < 0 ? span.to() : open + close;
    return to > open + 1
        ? new Span(span.sentence(), open + 1, to, span.type(), span.score())
        : span;
  }

  /** A Russian noun at the start of a sentence, written large there, before a place. */
  private Span noun(List<String> words, Span span) {
    if (span.to() - span.from() != 2 || span.from() != 0 || !language.equals("ru")) {
      return span;
    }
    return genitives.isInflectedPlace(words.get(1)) && !Designators.contains(words.get(0))
        ? new Span(span.sentence(), 1, 2, EntityType.LOC, SCORE)
        : span;
  }

  /** «Северный поток»: part of a longer name in quotes is no place. */
  private static boolean isInsideQuotes(List<String> words, Span span) {
    int open = span.from() - 1;
    while (open >= 0 && span.from() - open < LONGEST_QUOTE && !words.get(open).equals("«")) {
      open--;
    }
    if (open < 0 || !words.get(open).equals("«")) {
      return false;
    }
    int close = open + 1;
    int end = Math.min(words.size(), span.to() + LONGEST_QUOTE);
    while (close < end && !words.get(close).equals("»")) {
      close++;
    }
    boolean isClosedBehind = close < end && close >= span.to();
    return isClosedBehind && close - open - 1 > span.to() - span.from();
  }

  private boolean isNoPlace(List<String> words, Span span) {
    if (!language.equals("de") || span.to() - span.from() > 1) {
      return false;
    }
    String word = words.get(span.from());
    if (GERMAN_COMPOUND.matcher(word).matches()) {
      return true;
    }
    return span.score() < LEAST_SCORE_OF_UNKNOWN_PLACE
        && NameUses.place(word) == 0
        && aliases.find(EntityType.LOC, word, language) == null;
  }
}
