package org.broadsheet.extraction.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.CutReason;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.WordBits;

/**
 * The wordings that mark boilerplate, found in a block by one pass over its words.
 *
 * <p>Phrases are looked up by their first word, so the cost of a block does not grow with the
 * lexicon.
 *
 * <p>They stand in the files of {@link LanguageWords}, in lists named {@code phrase REASON role N}:
 * the {@link CutReason}, the role, and the most words that the block may have. Roles: {@code line}
 * cuts a block; {@code label} cuts a block that begins with the phrase and a colon; {@code anchor}
 * may start an appeal; {@code hint} makes a block part of one, {@code weak} does so less surely;
 * {@code close} ends it. In a phrase, words are compared without case and punctuation; {@code ^}
 * means at the beginning, {@code $} that the block ends there, {@code *} up to four words, {@code
 * NAME} the rest of the block as the name of an outlet.
 */
final class PhraseLexicon {

  /** A phrase longer in than this is not looked for: no boilerplate block is longer. */
  static final int MAX_WORDS = 200;

  private static final PhraseLexicon BUILT_IN = read();

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final WordBits firstWords = new WordBits();

  /**
   * A phrase found in a block.
   *
   * @param phrase the phrase
   * @param end the index of the word behind it
   */
  record Hit(Phrase phrase, int end) {}

  private PhraseLexicon() {}

  /** The lexicon that comes with the program. */
  static PhraseLexicon builtIn() {
    return BUILT_IN;
  }

  /** All phrases that stand in a block of these words, in the order of their places. */
  List<Hit> hits(List<BlockWord> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!firstWords.mayHold(words.get(i).lower())) {
        continue;
      }
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i).lower(), List.of())) {
        if (words.size() > phrase.maxWords() || (phrase.atStart() && i > 0)) {
          continue;
        }
        int end = phrase.endAt(words, i);
        if (end >= 0) {
          hits.add(new Hit(phrase, end));
        }
      }
    }
    return hits;
  }

  private static PhraseLexicon read() {
    PhraseLexicon lexicon = new PhraseLexicon();
    // Pages of all languages have English phrases: where two fit, theirs decides.
    lexicon.add("en");
    LanguageWords.languages().stream()
        .filter(language -> !language.equals("en"))
        .forEach(lexicon::add);
    return lexicon;
  }

  private void add(String language) {
    LanguageWords.lists(language, "phrase ")
        .forEach((kind, phrases) -> phrases.forEach(phrase -> add(language, kind, phrase)));
  }

  private void add(String language, String kind, String text) {
    List<String> parts = List.of(kind.split(" ", -1));
    Phrase phrase =
        Phrase.parse(
            language,
            CutReason.valueOf(parts.get(0)),
            Phrase.Role.valueOf(parts.get(1).toUpperCase(Locale.ROOT)),
            Integer.parseInt(parts.get(2)),
            text);
    String first = phrase.words().get(0);
    byFirstWord.computeIfAbsent(first, none -> new ArrayList<>()).add(phrase);
    firstWords.add(first);
  }
}
