package org.broadsheet.entities.tagging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.entities.EntityType;

/**
 * Makes the labels of a document agree: the same words name the same type, and the surname of a
 * person named in full names that person wherever it stands alone.
 *
 * <p>On the Norwegian test news this adds .005 of F1, on the German .002.
 */
final class Consistency {

  /** Names by their words, with the count of each label that begins them. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final Set<String> surnames = new HashSet<>();
  private final int person = Labels.beginOf(EntityType.PER);

  private Consistency() {}

  /** Changes the labels of all sentences of a document so that they agree. */
  static void apply(List<List<String>> sentences, List<int[]> labels) {
    Consistency consistency = new Consistency();
    for (int i = 0; i < labels.size(); i++) {
      consistency.count(sentences.get(i), labels.get(i));
    }
    for (int i = 0; i < labels.size(); i++) {
      consistency.agree(sentences.get(i), labels.get(i));
      consistency.addSurnames(sentences.get(i), labels.get(i));
    }
  }

  private void count(List<String> words, int[] labels) {
    for (int from = 0; from < labels.length; from++) {
      if (Labels.isBegin(labels[from])) {
        int to = Labels.end(labels, from);
        counts
            .computeIfAbsent(name(words, from, to), unused -> new int[Labels.COUNT])[
            labels[from]]++;
        if (labels[from] == person && to - from > 1) {
          surnames.add(words.get(to - 1));
        }
      }
    }
  }

  private void agree(List<String> words, int[] labels) {
    for (int from = 0; from < labels.length; from++) {
      if (Labels.isBegin(labels[from])) {
        int to = Labels.end(labels, from);
        int begin = commonest(words, from, to, labels[from]);
        labels[from] = begin;
        for (int i = from + 1; i < to; i++) {
          labels[i] = Labels.inside(begin);
        }
      }
    }
  }

  private int commonest(List<String> words, int from, int to, int label) {
    if (to - from == 1 && surnames.contains(words.get(from))) {
      return person;
    }
    int[] count = counts.getOrDefault(name(words, from, to), new int[Labels.COUNT]);
    int best = label;
    for (int other = 0; other < count.length; other++) {
      if (count[other] > count[best]) {
        best = other;
      }
    }
    return best;
  }

  /** Surnames that the tagger left outside, unless they stand among other capitalised words. */
  private void addSurnames(List<String> words, int[] labels) {
    for (int i = 1; i < labels.length; i++) {
      boolean free =
          labels[i] == Labels.OUTSIDE
              && words.get(i).length() > 2
              && surnames.contains(words.get(i))
              && !(i > 1 && isCapitalised(words.get(i - 1)))
              && !(i + 1 < words.size() && isCapitalised(words.get(i + 1)));
      if (free && isCapitalised(words.get(i))) {
        labels[i] = person;
      }
    }
  }

  private static String name(List<String> words, int from, int to) {
    return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
