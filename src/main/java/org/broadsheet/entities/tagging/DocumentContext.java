package org.broadsheet.entities.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a word is used elsewhere in its document: whether it is also written small, and beside which
 * capitalised words it stands. A surname alone is told by the place where the full name stands.
 */
final class DocumentContext {

  /** What is known of the words that differ in case only. */
  static final class Usage {
    private int capitalisedInside;
    private int small;
    private Word @Nullable [] neighbours;

    /** 0 to 8: how often capitalised inside a sentence, and how often small, up to two each. */
    int caseCounts() {
      return Math.min(2, capitalisedInside) * 3 + Math.min(2, small);
    }

    /** The words before, after, and two before the first occurrence in a run of capitals. */
    Word @Nullable [] neighbours() {
      return neighbours;
    }
  }

  private final Map<String, Usage> usages = new HashMap<>();
  private final List<Usage[]> sentences = new ArrayList<>();

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
      Usage usage = usages.computeIfAbsent(words[i].lower(), unused -> new Usage());
      places[i] = usage;
      if (!words[i].isCapitalised()) {
        usage.small++;
        continue;
      }
      if (i > 0) {
        usage.capitalisedInside++;
      }
      Word before = i > 0 ? words[i - 1] : Word.SENTENCE_START;
      Word after = i + 1 < words.length ? words[i + 1] : Word.SENTENCE_END;
      if (usage.neighbours == null && (before.isCapitalised() || after.isCapitalised())) {
        usage.neighbours = new Word[] {before, after, i > 1 ? words[i - 2] : Word.SENTENCE_START};
      }
    }
  }

  /** The usage of each word of a sentence, by its number in the document. */
  Usage[] ofSentence(int number) {
    return sentences.get(number);
  }
}
