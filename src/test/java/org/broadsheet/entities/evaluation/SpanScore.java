package org.broadsheet.entities.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.entities.Tagger;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.training.LabelledSentence;

/** Precision, recall and F1 of exact spans with their types, as CoNLL scores them. */
final class SpanScore {

  private long right;
  private long found;
  private long wanted;
  private long tokens;
  private double expected;

  /** A name in the labels of one sentence. */
  private record Name(int from, int to, int label) {}

  /** Counts what a tagger finds in a document. */
  void add(Tagger tagger, List<LabelledSentence> document) {
    List<List<String>> words = document.stream().map(LabelledSentence::words).toList();
    List<Set<Name>> predicted = new ArrayList<>();
    document.forEach(sentence -> predicted.add(new HashSet<>()));
    for (Tagger.Span span : tagger.tag(words)) {
      expected += span.score();
      predicted
          .get(span.sentence())
          .add(new Name(span.from(), span.to(), Labels.beginOf(span.type())));
    }
    for (int s = 0; s < predicted.size(); s++) {
      tokens += words.get(s).size();
      count(names(document.get(s)), predicted.get(s));
    }
  }

  private void count(Set<Name> gold, Set<Name> predicted) {
    wanted += gold.size();
    found += predicted.size();
    right += predicted.stream().filter(gold::contains).count();
  }

  /** Adds the counts of another score. */
  void add(SpanScore other) {
    right += other.right;
    found += other.found;
    wanted += other.wanted;
    tokens += other.tokens;
    expected += other.expected;
  }

  private static Set<Name> names(LabelledSentence sentence) {
    int[] labels = sentence.labels().stream().mapToInt(label -> label).toArray();
    Set<Name> names = new HashSet<>();
    for (int from = 0; from < labels.length; from++) {
      boolean begins =
          labels[from] != Labels.OUTSIDE
              && (Labels.isBegin(labels[from])
                  || from == 0
                  || Labels.begin(labels[from - 1]) != Labels.begin(labels[from]));
      if (begins) {
        names.add(new Name(from, end(labels, from), Labels.begin(labels[from])));
      }
    }
    return names;
  }

  private static int end(int[] labels, int from) {
    int to = from + 1;
    while (to < labels.length && labels[to] == Labels.inside(Labels.begin(labels[from]))) {
      to++;
    }
    return to;
  }

  long tokens() {
    return tokens;
  }

  double f1() {
    return 2.0 * right / Math.max(1, found + wanted);
  }

  /** The last column is the mean confidence, which a calibrated tagger has near P. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F1 %.3f confidence %.3f",
        (double) right / Math.max(1, found),
        (double) right / Math.max(1, wanted),
        f1(),
        expected / Math.max(1, found));
  }
}
