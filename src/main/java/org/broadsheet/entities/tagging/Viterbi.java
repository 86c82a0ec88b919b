package org.broadsheet.entities.tagging;

import java.util.stream.IntStream;

/** Finds the best sequence of labels (Viterbi 1967), and how much better than any other it is. */
public final class Viterbi {

  private static final float IMPOSSIBLE = -1e30f;

  /** For each label, those that may stand before it. */
  private static final int[][] BEFORE = before();

  private final float[][] transitions;

  /**
   * @param transitions score of a label after another, {@code [previous][label]}
   */
  public Viterbi(float[][] transitions) {
    this.transitions = transitions;
  }

  /** The best labels for the scores of each place by label. */
  public int[] decode(float[][] emissions) {
    int length = emissions.length;
    float[][] forward = new float[length][];
    int[][] backPointers = new int[length][Labels.COUNT];
    float[] before = start();
    for (int i = 0; i < length; i++) {
      forward[i] = step(before, emissions[i], backPointers[i]);
      before = forward[i];
    }
    int[] labels = new int[length];
    int label = argMax(before);
    for (int i = length - 1; i >= 0; i--) {
      labels[i] = label;
      label = backPointers[i][label];
    }
    return labels;
  }

  private static int[][] before() {
    int[][] before = new int[Labels.COUNT][];
    for (int i = 0; i < Labels.COUNT; i++) {
      int label = i;
      before[label] =
          IntStream.range(0, Labels.COUNT)
              .filter(previous -> Labels.mayFollow(label, previous))
              .toArray();
    }
    return before;
  }

  /** Nothing but "outside" stands before the first word. */
  private static float[] start() {
    float[] scores = new float[Labels.COUNT];
    for (int label = 1; label < Labels.COUNT; label++) {
      scores[label] = IMPOSSIBLE;
    }
    return scores;
  }

  private float[] step(float[] before, float[] emission, int[] backPointers) {
    float[] scores = new float[Labels.COUNT];
    for (int label = 0; label < Labels.COUNT; label++) {
      float best = 2 * IMPOSSIBLE;
      int from = 0;
      for (int previous : BEFORE[label]) {
        float score = before[previous] + transitions[previous][label];
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      scores[label] = best + emission[label];
      backPointers[label] = from;
    }
    return scores;
  }

  /**
   * For each place, the score of the best sequence less that of the best sequence that has another
   * label there.
   */
  float[] margins(float[][] emissions, int[] labels) {
    int length = emissions.length;
    float[][] forward = new float[length][];
    float[] before = start();
    int[] unused = new int[Labels.COUNT];
    for (int i = 0; i < length; i++) {
      forward[i] = step(before, emissions[i], unused);
      before = forward[i];
    }
    float[] margins = new float[length];
    float[] after = new float[Labels.COUNT];
    for (int i = length - 1; i >= 0; i--) {
      margins[i] = margin(forward[i], after, labels[i]);
      after = stepBack(after, emissions[i]);
    }
    return margins;
  }

  private static float margin(float[] forward, float[] after, int label) {
    float other = 2 * IMPOSSIBLE;
    for (int candidate = 0; candidate < Labels.COUNT; candidate++) {
      if (candidate != label) {
        other = Math.max(other, forward[candidate] + after[candidate]);
      }
    }
    return forward[label] + after[label] - other;
  }

  /** The best score of what follows, for each label before. */
  private float[] stepBack(float[] after, float[] emission) {
    float[] scores = new float[Labels.COUNT];
    for (int previous = 0; previous < Labels.COUNT; previous++) {
      float best = 2 * IMPOSSIBLE;
      for (int label = 0; label < Labels.COUNT; label++) {
        if (Labels.mayFollow(label, previous)) {
          best = Math.max(best, transitions[previous][label] + emission[label] + after[label]);
        }
      }
      scores[previous] = best;
    }
    return scores;
  }

  private static int argMax(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }
}
