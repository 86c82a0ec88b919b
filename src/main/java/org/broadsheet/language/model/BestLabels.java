package org.broadsheet.language.model;

/** The few most probable labels seen so far, the best first. */
final class BestLabels {

  private final int[] labels;
  private final float[] scores;
  private int size;

  BestLabels(int atMost) {
    labels = new int[atMost];
    scores = new float[atMost];
  }

  /** Whether a label of this score could still get in. */
  boolean wouldTake(float score) {
    return size < labels.length || score > scores[size - 1];
  }

  void offer(int label, float score) {
    if (!wouldTake(score)) {
      return;
    }
    int at = size < labels.length ? size++ : size - 1;
    while (at > 0 && scores[at - 1] < score) {
      labels[at] = labels[at - 1];
      scores[at] = scores[at - 1];
      at--;
    }
    labels[at] = label;
    scores[at] = score;
  }

  int size() {
    return size;
  }

  int label(int rank) {
    return labels[rank];
  }

  float score(int rank) {
    return scores[rank];
  }
}
