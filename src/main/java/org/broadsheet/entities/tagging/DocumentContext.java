package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a word is used elsewhere in its document: whether it is also written small, and beside which
 * capitalised words it stands. A surname that stands alone is recognised by the place where the
 * full name stands.
 */
final class DocumentContext {

  /** What is known of the words that differ in case only. */
  static final class Usage {
    private int capitalisedInside;
    private int small;
    private Word @Nullable [] neighbours;
    private @Nullable Usage stem;

    /** 0 to 8: how often capitalised inside a sentence, and how often small, up to two each. */
    int caseCounts() {
      return Math.min(2, capitalisedInside) * 3 + Math.min(2, small);
    }

    /** What is known of all words of this stem. */
    Usage stem() {
      return stem == null ? this : stem;
    }

    /** The words before, after, and two before the first occurrence in a run of capitals. */
    Word @Nullable [] neighbours() {
      return neighbours;
    }
  }

  private final Map<String, Usage> usages = new HashMap<>();
  private final Map<Integer, Usage> stems = new HashMap<>();
  private final List<Usage[]> sentences = new ArrayList<>();
  private int capitalisedWords;
  private int plainWords;

  /** Counts the words of a document. */
  static DocumentContext of(List<Word[]> sentences) {
    DocumentContext context = new DocumentContext();
    sentences.forEach(context::add);
    return context;
  }

  private void add(Word[] words) {
    Usage[] places = new Usage[words.length];
    sentences.add(places);
    for (int i = 0; i < words.length; i++) {
      Word word = words[i];
      Usage usage = usages.computeIfAbsent(word.lower(), unused -> newUsage(word));
      places[i] = usage;
      count(word, i > 0, usage);
      if (!word.isCapitalised()) {
        continue;
      }
      Word before = i > 0 ? words[i - 1] : Word.SENTENCE_START;
      Word after = i + 1 < words.length ? words[i + 1] : Word.SENTENCE_END;
      if (usage.neighbours == null && (before.isCapitalised() || after.isCapitalised())) {
        usage.neighbours = new Word[] {before, after, i > 1 ? words[i - 2] : Word.SENTENCE_START};
      }
    }
  }

  private Usage newUsage(Word word) {
    Usage usage = new Usage();
    usage.stem = stems.computeIfAbsent(word.stemHash(), unused -> new Usage());
    return usage;
  }

  private void count(Word word, boolean inside, Usage usage) {
    if (!word.isCapitalised()) {
      usage.small++;
      usage.stem().small++;
      plainWords += word.hasLetter() ? 1 : 0;
    } else if (inside) {
      usage.capitalisedInside++;
      usage.stem().capitalisedInside++;
      capitalisedWords++;
    }
  }

  /** 0 to 3: what share of the words that begin no sentence is capitalised, by steps of .08. */
  int capitals() {
    int all = capitalisedWords + plainWords;
    return all == 0 ? 0 : Math.min(3, (int) (12.5 * capitalisedWords / all));
  }

  /** The usage of each word of a sentence, by its number in the document. */
  Usage[] ofSentence(int number) {
    return sentences.get(number);
  }
}
