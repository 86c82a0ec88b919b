package org.broadsheet.clustering.compare;

import java.util.Arrays;
import org.broadsheet.clustering.sketch.WordSequence;

/**
 * How much of two texts runs in parallel: the words in runs that both have once and in the same
 * order.
 *
 * <p>A copy with a misread or changed word in every line shares few shingles but runs in parallel
 * from end to end; two reports that share a paragraph of background do not.
 *
 * @param inFirst words of the first text that are aligned
 * @param inSecond words of the second text that are aligned
 * @param spanInFirst where in the first text the aligned words stand, without the outermost ones
 * @param spanInSecond where they stand in the second
 */
public record Alignment(int inFirst, int inSecond, Span spanInFirst, Span spanInSecond) {

  /** Share of the runs at either end that may be there by chance. */
  private static final double OUTERMOST = .05;

  /** A place in the first text and its only match in the second. */
  private record Match(int first, int second) {}

  /** Aligns by runs one word shorter than a shingle: two words, or four characters. */
  public static Alignment of(WordSequence one, WordSequence other) {
    int length = Math.max(1, one.width() - 1);
    int[] chain = chain(one.runs(length), other.runs(length));
    int[] firsts = new int[chain.length / 2];
    int[] seconds = new int[chain.length / 2];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = chain[2 * i];
      seconds[i] = chain[2 * i + 1];
    }
    return new Alignment(
        covered(firsts, Math.min(length, one.size())),
        covered(seconds, Math.min(length, other.size())),
        span(firsts, length, one.size()),
        span(seconds, length, other.size()));
  }

  /**
   * The longest chain of values that both have once and in the same order, as pairs of places in
   * the first and in the second.
   */
  static int[] chain(long[] first, long[] second) {
    return longestChain(matches(first, second));
  }

  /** From where to where most runs stand: a few meet by chance far from the others. */
  private static Span span(int[] starts, int length, int words) {
    if (starts.length == 0) {
      return new Span(0, 0);
    }
    int outermost = (int) (OUTERMOST * starts.length);
    int from = starts[outermost];
    int to = Math.min(words, starts[starts.length - 1 - outermost] + length);
    return new Span((double) from / words, (double) to / words);
  }

  /** Words covered by runs that start at ascending places. */
  private static int covered(int[] starts, int length) {
    int covered = 0;
    int end = 0;
    for (int start : starts) {
      covered += start + length - Math.max(start, end);
      end = start + length;
    }
    return covered;
  }

  /** Runs that both texts have exactly once, by their place in the first. */
  private static Match[] matches(long[] first, long[] second) {
    HashPlaces inFirst = HashPlaces.of(first);
    HashPlaces inSecond = HashPlaces.of(second);
    Match[] matches = new Match[Math.min(first.length, second.length)];
    int size = 0;
    for (int place = 0; place < first.length; place++) {
      int other = inFirst.only(first[place]) < 0 ? -1 : inSecond.only(first[place]);
      if (other >= 0) {
        matches[size++] = new Match(place, other);
      }
    }
    return Arrays.copyOf(matches, size);
  }

  /** The longest chain of matches that ascends in both texts, as pairs of places. */
  private static int[] longestChain(Match[] matches) {
    int[] tails = new int[matches.length];
    int[] previous = new int[matches.length];
    int length = 0;
    for (int i = 0; i < matches.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (matches[tails[middle]].second < matches[i].second) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    int[] chain = new int[2 * length];
    for (int at = length == 0 ? -1 : tails[length - 1], k = length - 1; k >= 0; k--) {
      chain[2 * k] = matches[at].first;
      chain[2 * k + 1] = matches[at].second;
      at = previous[at];
    }
    return chain;
  }
}
