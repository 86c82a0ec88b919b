package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a tagger passed over in an article though the article itself tells it: surnames of
 * persons who are named in full elsewhere, in any case, and acronyms that stand in parentheses
 * behind their organisation; countries, and in Russian all places of the table of aliases, too.
 *
 * <p>Taggers are weakest at the first word of a sentence, which is always written large.
 */
public final class Repeats {

  /** Shorter words are surnames by chance too often. */
  private static final int SHORTEST_SURNAME = 3;

  /** Shorter names of one word ("May", "Will") are common words too often. */
  private static final int SHORTEST_WORD = 4;

  private static final int LONGEST_PHRASE = 4;

  /** More words are no name that could be mended; each with each would take their square. */
  private static final int LONGEST_NAME = 12;

  /** Not measured: such a mention rests on another one. */
  private static final double SCORE = 0.5;

  private final AliasTable aliases;
  private final String language;
  private final List<List<String>> sentences;
  private final Map<String, EntityType> known = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final List<Span> spans = new ArrayList<>();
  private final Genitives genitives;
  private final Titles titles;
  private final Set<String> locatives;

  private Repeats(AliasTable aliases, String language, List<List<String>> sentences) {
    this.aliases = aliases;
    this.language = language;
    this.sentences = sentences;
    this.genitives = new Genitives(aliases, language, known);
    this.titles = Titles.of(language);
    this.locatives = language.equals("de") ? Set.of() : NamingWords.of(language, "locative");
  }

  /** The spans of the tagger, some cut short, and those that it passed over, in order. */
  public static List<Span> complete(
      List<List<String>> sentences, List<Span> tagged, AliasTable aliases, String language) {
    Repeats repeats = new Repeats(aliases, language, sentences);
    NameEdges edges = new NameEdges(aliases, language);
    List<Span> cut = new ArrayList<>();
    for (Span span : tagged) {
      boolean isName = span.to() - span.from() <= LONGEST_NAME;
      cut.addAll(isName ? edges.cut(sentences.get(span.sentence()), span) : List.of(span));
    }
    cut.forEach(repeats::learn);
    sentences.forEach(
        words -> words.stream().filter(w -> !isCapitalised(w)).forEach(repeats.small::add));
    SpanRepairs repairs = new SpanRepairs(aliases, language, sentences, cut, repeats.known);
    for (Span span : cut) {
      boolean isName = span.to() - span.from() <= LONGEST_NAME;
      List<Span> repaired = isName ? repairs.repair(span) : List.of(span);
      repeats.spans.addAll(repaired);
      if (repaired.isEmpty()) {
        repeats.known.remove(sentences.get(span.sentence()).get(span.from()));
      }
    }
    repeats.keepLongestOfOverlapping();
    repeats.addPassedOver();
    return repeats.spans;
  }

  /** A repair may lengthen a span into its neighbour: "Thomson", "Reuters" to "Thomson Reuters". */
  private void keepLongestOfOverlapping() {
    spans.sort(
        Comparator.comparingInt(Span::sentence)
            .thenComparingInt(Span::from)
            .thenComparingInt(span -> -span.to()));
    int sentence = -1;
    int end = 0;
    for (Iterator<Span> remaining = spans.iterator(); remaining.hasNext(); ) {
      Span span = remaining.next();
      if (span.sentence() == sentence && span.from() < end) {
        remaining.remove();
      } else {
        sentence = span.sentence();
        end = span.to();
      }
    }
  }

  private void learn(Span span) {
    List<String> words = sentences.get(span.sentence());
    String last = words.get(span.to() - 1);
    if (span.type() == EntityType.PER && span.to() - span.from() > 1) {
      addWithBases(last, EntityType.PER);
    } else if (span.to() - span.from() == 1 && last.length() >= SHORTEST_WORD) {
      known.putIfAbsent(last, span.type());
    }
    String acronym = Acronyms.behind(words, span);
    if (acronym != null) {
      known.put(acronym, EntityType.ORG);
    }
  }

  private void addWithBases(String word, EntityType type) {
    if (word.length() >= SHORTEST_SURNAME) {
      known.putIfAbsent(word, type);
      Inflections.baseForms(word, language).forEach(base -> known.putIfAbsent(base, type));
    }
  }

  private void addPassedOver() {
    List<BitSet> taken = new ArrayList<>();
    List<BitSet> persons = new ArrayList<>();
    for (List<String> words : sentences) {
      taken.add(new BitSet(words.size()));
      persons.add(new BitSet(words.size()));
    }
    for (Span span : spans) {
      taken.get(span.sentence()).set(span.from(), span.to());
      if (span.type() == EntityType.PER) {
        persons.get(span.sentence()).set(span.from());
      }
    }
    for (int s = 0; s < sentences.size(); s++) {
      List<String> words = sentences.get(s);
      addPhrases(s, taken.get(s));
      for (int i = 0; i < words.size(); i++) {
        EntityType type = taken.get(s).get(i) ? null : type(words, i, persons.get(s));
        if (type != null) {
          spans.add(new Span(s, i, i + 1, type, SCORE));
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::from));
  }

  /** Names of two to four words of the table of aliases. */
  private void addPhrases(int sentence, BitSet taken) {
    List<String> words = sentences.get(sentence);
    for (int from = 0; from + 1 < words.size(); from++) {
      if (!isCapitalised(words.get(from)) || !aliases.mayBegin(words.get(from))) {
        continue;
      }
      for (int to = Math.min(words.size(), from + LONGEST_PHRASE); to > from + 1; to--) {
        EntityType type = isFree(from, to, taken) ? ofPhrase(words, from, to) : null;
        if (type != null) {
          spans.add(new Span(sentence, from, to, type, SCORE));
          taken.set(from, to);
          break;
        }
      }
    }
  }

  private static boolean isFree(int from, int to, BitSet taken) {
    int next = taken.nextSetBit(from);
    return next < 0 || next >= to;
  }

  private @Nullable EntityType ofPhrase(List<String> words, int from, int to) {
    String phrase = String.join(" ", words.subList(from, to));
    for (EntityType type : List.of(EntityType.ORG, EntityType.LOC)) {
      if (aliases.lookUp(type, phrase, language) != null) {
        return type;
      }
    }
    return null;
  }

  private @Nullable EntityType type(List<String> words, int i, BitSet persons) {
    String word = Apostrophes.bare(words.get(i), language, aliases);
    if (!isCapitalised(word)) {
      return null;
    }
    EntityType genitive = genitives.type(word);
    if (genitive != null) {
      return genitive;
    }
    if (isBearerOfOffice(words, i, persons)) {
      return EntityType.PER;
    }
    if (isAcronym(word) && hasSmallLetters(words)) {
      return ofAlias(word);
    }
    if (i > 0
        && locatives.contains(words.get(i - 1))
        && aliases.lookUp(EntityType.LOC, word, language) != null) {
      return EntityType.LOC;
    }
    boolean alone =
        !(i + 1 < words.size() && isCapitalised(words.get(i + 1)))
            && !(i > 1 && isCapitalised(words.get(i - 1)));
    return alone ? ofWord(word) : null;
  }

  /** German "Maduros Vizepräsidentin Delcy Rodríguez". */
  private boolean isBearerOfOffice(List<String> words, int i, BitSet persons) {
    return language.equals("de")
        && words.get(i).endsWith("s")
        && i + 2 < words.size()
        && titles.contains(words.get(i + 1))
        && persons.get(i + 2)
        && !small.contains(SmallLetters.of(words.get(i)))
        && NameUses.family(words.get(i).substring(0, words.get(i).length() - 1)) > 0;
  }

  private @Nullable EntityType ofWord(String word) {
    if (small.contains(SmallLetters.of(word))) {
      return null;
    }
    EntityType type = known.get(word);
    if (type != null) {
      return type;
    }
    for (String base : Inflections.baseForms(word, language)) {
      if (known.containsKey(base)) {
        return known.get(base);
      }
    }
    if (word.length() < SHORTEST_SURNAME) {
      return null;
    }
    return language.equals("ru") ? ofAlias(word) : ofPlace(word);
  }

  /**
   * A country, or a place that the language calls other than it calls itself, unless people are
   * called so, too.
   */
  private @Nullable EntityType ofPlace(String word) {
    String entity = aliases.find(EntityType.LOC, word, language);
    Places.Place place = entity == null ? null : Places.of(entity);
    if (place == null || NameUses.given(word) > 1) {
      return null;
    }
    boolean isOwnName = !word.equals(entity) && NameUses.family(word) < 2;
    return place.isCountry() || isOwnName ? EntityType.LOC : null;
  }

  private @Nullable EntityType ofAlias(String word) {
    for (EntityType type : List.of(EntityType.ORG, EntityType.LOC)) {
      if (aliases.find(type, word, language) != null) {
        return type;
      }
    }
    return null;
  }

  private static boolean isAcronym(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(1) == '.' ? word.charAt(0) : word.charAt(1))
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
  }

  private static boolean hasSmallLetters(List<String> words) {
    return words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
