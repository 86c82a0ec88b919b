package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.Viterbi;

/**
 * The averaged structured perceptron (Collins 2002): where Viterbi's best labels are wrong, the
 * weights of the right ones grow by one and those of the wrong ones shrink; the average over all
 * steps is what was learned.
 *
 * <p>One thread and a fixed seed: the same examples give the same bits.
 */
final class AveragedPerceptron {

  /** A sentence to learn from. */
  static final class Example {
    private final int[][] features;
    private final int[] labels;

    /**
     * @param features buckets by token
     * @param labels the right labels
     */
    Example(int[][] features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }
  }

  private final float[] weights;
  private final double[] steps;
  private final float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
  private final double[][] transitionSteps = new double[Labels.COUNT][Labels.COUNT];
  private final Viterbi viterbi = new Viterbi(transitions);
  private long step = 1;

  AveragedPerceptron(int bits) {
    weights = new float[Model.ROW << bits];
    steps = new double[Model.ROW << bits];
  }

  /** Learns from the examples in an order that the seed shuffles anew for each epoch. */
  void train(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
  }

  private void learn(Example example) {
    int[] right = example.labels;
    int[] guess = viterbi.decode(emissions(example.features));
    for (int i = 0; i < right.length; i++) {
      if (guess[i] != right[i]) {
        for (int bucket : example.features[i]) {
          change(bucket * Model.ROW + right[i], 1);
          change(bucket * Model.ROW + guess[i], -1);
        }
      }
      int rightBefore = i == 0 ? Labels.OUTSIDE : right[i - 1];
      int guessBefore = i == 0 ? Labels.OUTSIDE : guess[i - 1];
      if (rightBefore != guessBefore || guess[i] != right[i]) {
        changeTransition(rightBefore, right[i], 1);
        changeTransition(guessBefore, guess[i], -1);
      }
    }
    step++;
  }

  private float[][] emissions(int[][] features) {
    float[][] emissions = new float[features.length][Labels.COUNT];
    for (int i = 0; i < features.length; i++) {
      for (int bucket : features[i]) {
        for (int label = 0; label < Labels.COUNT; label++) {
          emissions[i][label] += weights[bucket * Model.ROW + label];
        }
      }
    }
    return emissions;
  }

  private void change(int place, int by) {
    weights[place] += by;
    steps[place] += by * (double) step;
  }

  private void changeTransition(int before, int label, int by) {
    transitions[before][label] += by;
    transitionSteps[before][label] += by * (double) step;
  }

  /** The averaged weights, as {@link Model#quantised} takes them. */
  float[] averagedWeights() {
    float[] averaged = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      averaged[i] = (float) (weights[i] - steps[i] / step);
    }
    return averaged;
  }

  /** The averaged scores of a label after another. */
  float[][] averagedTransitions() {
    float[][] averaged = new float[Labels.COUNT][Labels.COUNT];
    for (int before = 0; before < Labels.COUNT; before++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        averaged[before][label] =
            (float) (transitions[before][label] - transitionSteps[before][label] / step);
      }
    }
    return averaged;
  }
}
