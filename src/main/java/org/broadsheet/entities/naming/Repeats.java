package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a tagger passed over in an article though the article itself tells it: surnames of
 * persons who are named in full elsewhere, in any case, and acronyms that stand in parentheses
 * behind their organisation; in Cyrillic, places of the table of aliases, too.
 *
 * <p>Taggers are weakest at the first word of a sentence, which is always written large.
 */
public final class Repeats {

  /** Shorter words are surnames by chance too often. */
  private static final int SHORTEST_SURNAME = 3;

  /** Shorter names of one word ("May", "Will") are common words too often. */
  private static final int SHORTEST_WORD = 4;

  /** Not measured: such a mention rests on another one. */
  private static final double SCORE = 0.5;

  private final AliasTable aliases;
  private final String language;
  private final List<List<String>> sentences;
  private final Map<String, EntityType> known = new HashMap<>();
  private final Set<String> small = new HashSet<>();
  private final List<Span> spans = new ArrayList<>();

  private Repeats(AliasTable aliases, String language, List<List<String>> sentences) {
    this.aliases = aliases;
    this.language = language;
    this.sentences = sentences;
  }

  /** The spans of the tagger, some cut short, and those that it passed over, in order. */
  public static List<Span> complete(
      List<List<String>> sentences, List<Span> tagged, AliasTable aliases, String language) {
    Repeats repeats = new Repeats(aliases, language, sentences);
    tagged.forEach(repeats::learn);
    sentences.forEach(
        words -> words.stream().filter(w -> !isCapitalised(w)).forEach(repeats.small::add));
    for (Span span : tagged) {
      repeats.spans.add(repeats.withoutNeighbour(span));
    }
    repeats.addPassedOver();
    return repeats.spans;
  }

  private void learn(Span span) {
    List<String> words = sentences.get(span.sentence());
    String last = words.get(span.to() - 1);
    if (span.type() == EntityType.PER && span.to() - span.from() > 1) {
      addWithBases(last, EntityType.PER);
    } else if (span.to() - span.from() == 1 && last.length() >= SHORTEST_WORD) {
      known.putIfAbsent(last, span.type());
    }
    boolean inParentheses =
        span.to() + 2 < words.size()
            && words.get(span.to()).equals("(")
            && words.get(span.to() + 2).equals(")");
    if (span.type() == EntityType.ORG && inParentheses) {
      String acronym = words.get(span.to() + 1);
      if (Acronyms.isAcronym(acronym, String.join(" ", words.subList(span.from(), span.to())))) {
        known.put(acronym, EntityType.ORG);
      }
    }
  }

  private void addWithBases(String word, EntityType type) {
    if (word.length() >= SHORTEST_SURNAME) {
      known.putIfAbsent(word, type);
      Inflections.baseForms(word, language).forEach(base -> known.putIfAbsent(base, type));
    }
  }

  /** Cuts the noun that a tagger took into a name of two words. */
  private Span withoutNeighbour(Span span) {
    if (span.type() == EntityType.ORG && span.to() - span.from() > 2) {
      return insideQuotes(span);
    }
    if (span.to() - span.from() != 2) {
      return span;
    }
    List<String> words = sentences.get(span.sentence());
    String first = words.get(span.from());
    String second = words.get(span.from() + 1);
    EntityType genitive = span.type() == EntityType.PER ? ofGenitive(first) : null;
    if (genitive != null) {
      return new Span(span.sentence(), span.from(), span.from() + 1, genitive, SCORE);
    }
    boolean nounFirst =
        span.type() != EntityType.PER && span.from() == 0 && RussianCases.isCyrillic(first);
    return nounFirst && isInflectedPlace(second) && !Designators.contains(first)
        ? new Span(span.sentence(), 1, 2, EntityType.LOC, SCORE)
        : span;
  }

  /** Russian «Акции "Газпрома"»: the name is what stands in quotes. */
  private Span insideQuotes(Span span) {
    List<String> words = sentences.get(span.sentence());
    int open = words.subList(span.from(), span.to()).indexOf("«") + span.from();
    if (open <= span.from()) {
      return span;
    }
    int close = words.subList(open, span.to()).indexOf("»");
    int to = close < 0 ? span.to() : open + close;
    return to > open + 1
        ? new Span(span.sentence(), open + 1, to, span.type(), span.score())
        : span;
  }

  /** German "Merkels Sprecher" where "Angela Merkel" is known, "Polens Regierung" anywhere. */
  private @Nullable EntityType ofGenitive(String word) {
    if (!language.equals("de")) {
      return null;
    }
    for (String base : Inflections.baseForms(word, language)) {
      if (known.containsKey(base)) {
        return known.get(base);
      }
    }
    return isInflectedPlace(word) ? EntityType.LOC : null;
  }

  private boolean isInflectedPlace(String word) {
    return aliases.lookUp(EntityType.LOC, word) == null
        && aliases.find(EntityType.LOC, word, language) != null;
  }

  private void addPassedOver() {
    List<BitSet> taken = new ArrayList<>();
    sentences.forEach(words -> taken.add(new BitSet(words.size())));
    spans.forEach(span -> taken.get(span.sentence()).set(span.from(), span.to()));
    for (int s = 0; s < sentences.size(); s++) {
      List<String> words = sentences.get(s);
      for (int i = 0; i < words.size(); i++) {
        EntityType type = taken.get(s).get(i) ? null : type(words, i);
        if (type != null) {
          spans.add(new Span(s, i, i + 1, type, SCORE));
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::sentence).thenComparingInt(Span::from));
  }

  private @Nullable EntityType type(List<String> words, int i) {
    String word = words.get(i);
    if (!isCapitalised(word)) {
      return null;
    }
    EntityType genitive = ofGenitive(word);
    if (genitive != null) {
      return genitive;
    }
    if (isAcronym(word) && hasSmallLetters(words)) {
      return ofAlias(word);
    }
    boolean alone =
        !(i + 1 < words.size() && isCapitalised(words.get(i + 1)))
            && !(i > 1 && isCapitalised(words.get(i - 1)));
    return alone ? ofWord(word) : null;
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
    return word.length() >= SHORTEST_WORD && RussianCases.isCyrillic(word) ? ofAlias(word) : null;
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
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  private static boolean hasSmallLetters(List<String> words) {
    return words.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
