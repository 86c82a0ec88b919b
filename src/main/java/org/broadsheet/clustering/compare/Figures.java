package org.broadsheet.clustering.compare;

import java.util.Arrays;
import org.broadsheet.clustering.sketch.WordSequence;
import org.broadsheet.clustering.value.Thresholds;

/**
 * What two texts say in the same places: the figures, and for comparison the other words.
 *
 * <p>Reports by one template say the same with other figures; in a copy with misread letters or
 * changed words the figures are no more often other than the words are. As sets, the small figures
 * of two weather reports easily have most in common.
 *
 * @param same figures that stand in the same place of both
 * @param other figures in the place of which the other text has another
 * @param sameWords words that stand in the same place of both
 * @param otherWords words in the place of which the other text has another
 * @param coverage share of the shorter text that stands in parallel: between runs that both have,
 *     the texts have as much, or one word more
 */
record Figures(int same, int other, int sameWords, int otherWords, double coverage) {

  /** In a template, figures differ at least this many times as often as words. */
  private static final double MORE_OFTEN = 2;

  /** This many other figures say enough, or parts of figures: "12" may be a correction. */
  private static final int FEW = 2;

  /** Of a copy with misread letters nothing is missing. */
  private static final double WHOLE = .8;

  /** What takes the place of every figure when the places are looked for. */
  private static final int ANY = 1;

  /** A text with the parts of each figure ("1.2", "34,567") as one item. */
  private static final class Items {
    private final int[] hashes;
    private final int[] masked;
    private final int[] parts;
    private int size;

    Items(WordSequence words) {
      hashes = new int[words.size()];
      masked = new int[words.size()];
      parts = new int[words.size()];
      for (int i = 0; i < words.size(); i++) {
        boolean isFigure = words.isFigure(i);
        if (isFigure && size > 0 && parts[size - 1] > 0) {
          hashes[size - 1] = 31 * hashes[size - 1] + words.word(i);
          parts[size - 1]++;
        } else {
          hashes[size] = words.word(i);
          masked[size] = isFigure ? ANY : words.word(i);
          parts[size] = isFigure ? 1 : 0;
          size++;
        }
      }
    }

    long[] runs(int length) {
      return WordSequence.runs(Arrays.copyOf(masked, size), length);
    }
  }

  private static final class Counts {
    private int same;
    private int other;
    private int sameWords;
    private int otherWords;

    void add(Items one, int first, Items two, int second) {
      boolean isSame = one.hashes[first] == two.hashes[second];
      int parts = Math.max(one.parts[first], two.parts[second]);
      if (one.parts[first] > 0 && two.parts[second] > 0) {
        same += isSame ? parts : 0;
        other += isSame ? 0 : parts;
      } else {
        sameWords += isSame ? 1 : 0;
        otherWords += isSame ? 0 : 1;
      }
    }
  }

  /** Compares two texts place by place, between runs of words that both have once and in order. */
  static Figures of(WordSequence one, WordSequence other) {
    Items first = new Items(one);
    Items second = new Items(other);
    int length = Math.max(1, one.width() - 1);
    int[] chain = Alignment.chain(first.runs(length), second.runs(length));
    Counts counts = new Counts();
    int fromFirst = 0;
    int fromSecond = 0;
    int covered = 0;
    for (int i = 0; i <= chain.length; i += 2) {
      boolean isEnd = i == chain.length;
      int toFirst = isEnd ? first.size : chain[i];
      int toSecond = isEnd ? second.size : chain[i + 1];
      int between = Math.max(0, Math.min(toFirst - fromFirst, toSecond - fromSecond));
      covered += Math.abs(toFirst - fromFirst - toSecond + fromSecond) <= 1 ? between : 0;
      covered += isEnd ? 0 : toFirst + length - Math.max(fromFirst, toFirst);
      if (toFirst - fromFirst == toSecond - fromSecond) {
        int end = isEnd ? toFirst : Math.min(first.size, toFirst + length);
        for (int at = fromFirst; at < end && fromSecond + at - fromFirst < second.size; at++) {
          counts.add(first, at, second, fromSecond + at - fromFirst);
        }
      } else {
        for (int at = 0; !isEnd && at < length; at++) {
          boolean isNew = toFirst + at >= fromFirst && toSecond + at >= fromSecond;
          if (isNew && toFirst + at < first.size && toSecond + at < second.size) {
            counts.add(first, toFirst + at, second, toSecond + at);
          }
        }
      }
      fromFirst = Math.max(fromFirst, toFirst + length);
      fromSecond = Math.max(fromSecond, toSecond + length);
    }
    double coverage = (double) covered / Math.max(1, Math.min(first.size, second.size));
    return new Figures(counts.same, counts.other, counts.sameWords, counts.otherWords, coverage);
  }

  /** Whether enough figures can be compared to say that two texts are of one day. */
  boolean areEnough() {
    return same + other >= Thresholds.MIN_NUMBERS;
  }

  /**
   * Whether the two are reports by one template: less than a share of the figures are the same, and
   * the words around them are. Two other figures or parts of figures are enough, for the beginning
   * of a report may have no more.
   */
  boolean differ(double share) {
    return other >= FEW && 1 - ofFigures() < share && areMoreOftenOther();
  }

  /**
   * Whether of two texts that share few shingles, but run in parallel, one is the other misread:
   * all of it is there, and its figures are not those of another day.
   *
   * @param areOfOneTime whether the two appeared together, so that there is no other day
   */
  boolean areMisread(boolean areOfOneTime) {
    boolean areOther = other >= FEW && 2 * other >= same + other && areMoreOftenOther();
    return coverage >= WHOLE && (areOfOneTime || !areOther);
  }

  private double ofFigures() {
    return (double) other / Math.max(1, same + other);
  }

  private boolean areMoreOftenOther() {
    double ofWords = (double) otherWords / Math.max(1, sameWords + otherWords);
    return ofFigures() > MORE_OFTEN * ofWords;
  }
}
