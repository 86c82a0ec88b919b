package org.broadsheet.extraction.phrases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.article.CutReason;

/**
 * The wordings that mark boilerplate, found in a block by one pass over its words.
 *
 * <p>Phrases are looked up by their first word, so the cost of a block does not grow with the
 * lexicon.
 */
final class PhraseLexicon {

  /** A phrase longer in than this is not looked for: no boilerplate block is longer. */
  static final int MAX_WORDS = 200;

  private static final String RESOURCE = "/org/broadsheet/extraction/phrases.tsv";
  private static final PhraseLexicon BUILT_IN = parse(read());

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

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
  List<Hit> hits(List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
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

  private static PhraseLexicon parse(String tsv) {
    PhraseLexicon lexicon = new PhraseLexicon();
    for (String line : tsv.split("\n")) {
      if (!line.isBlank() && !line.startsWith("#")) {
        lexicon.add(line.split("\t"));
      }
    }
    return lexicon;
  }

  private void add(String[] columns) {
    Phrase phrase =
        Phrase.parse(
            columns[0],
            CutReason.valueOf(columns[1]),
            Phrase.Role.valueOf(columns[2].toUpperCase(Locale.ROOT)),
            Integer.parseInt(columns[3]),
            columns[4]);
    byFirstWord.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>()).add(phrase);
  }

  private static String read() {
    try (InputStream in = PhraseLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + RESOURCE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
