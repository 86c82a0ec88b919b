package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.broadsheet.entities.tagging.DocumentFeatures;
import org.broadsheet.entities.tagging.Labels;
import org.broadsheet.entities.tagging.Model;
import org.broadsheet.entities.tagging.Viterbi;

/**
 * The averaged structured perceptron (Collins 2002): where Viterbi's best labels are wrong, or
 * right by less than a margin, the weights of the right ones grow and those of the others shrink,
 * by one or by less the more often they were changed before (AdaGrad, Duchi et al. 2011); the
 * average over all steps is what was learned.
 *
 * <p>One thread and a fixed seed: the same examples give the same bits.
 */
final class AveragedPerceptron {

  /** A sentence to learn from. */
  static final class Example {
    private final DocumentFeatures.Row features;
    private final int[] labels;

    /**
     * @param features of its tokens
     * @param labels the right labels
     */
    Example(DocumentFeatures.Row features, int[] labels) {
      this.features = features;
      this.labels = labels;
    }

    DocumentFeatures.Row features() {
      return features;
    }

    /** The same labels for other features. */
    Example withFeatures(DocumentFeatures.Row features) {
      return new Example(features, labels);
    }
  }

  private final float margin;
  private final boolean adaptive;
  private final float foreignSentences;
  private final float foreignTokens;
  private final float[] weights;
  private final double[] steps;

  /** How often each weight was changed: what was changed often changes less (AdaGrad). */
  private final int[] changes;

  private final float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
  private final double[][] transitionSteps = new double[Labels.COUNT][Labels.COUNT];
  private final Viterbi viterbi = new Viterbi(transitions);
  private long step = 1;

  /**
   * @param bits features are hashed into 2^bits buckets
   * @param margin by how much the right label must be better than any other
   * @param adaptive whether a weight changes less the more often it was changed before
   * @param foreignSentences share of the sentences that are learned from without the features that
   *     know the words of their language, so that the others carry over to languages never seen
   * @param foreignTokens the same for single tokens, as unknown words are met
   */
  AveragedPerceptron(
      int bits, float margin, boolean adaptive, float foreignSentences, float foreignTokens) {
    this.margin = margin;
    this.adaptive = adaptive;
    this.foreignSentences = foreignSentences;
    this.foreignTokens = foreignTokens;
    weights = new float[Model.ROW << bits];
    steps = new double[Model.ROW << bits];
    changes = new int[Model.ROW << bits];
  }

  /** Learns from the examples in an order that the seed shuffles anew for each epoch. */
  void train(List<Example> examples, int epochs, long seed) {
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learn(example, foreign(example, random));
      }
    }
  }

  /** Which tokens are to be learned from as if their words, or the whole language, were unknown. */
  private boolean[] foreign(Example example, Random random) {
    boolean[] foreign = new boolean[example.labels.length];
    boolean all = random.nextFloat() < foreignSentences;
    for (int i = 0; i < foreign.length; i++) {
      foreign[i] = all || random.nextFloat() < foreignTokens;
    }
    return foreign;
  }

  private void learn(Example example, boolean[] foreign) {
    int[] right = example.labels;
    float[][] emissions = emissions(example.features, foreign);
    for (int i = 0; i < right.length; i++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        emissions[i][label] += label == right[i] ? 0 : margin;
      }
    }
    int[] guess = viterbi.decode(emissions);
    for (int i = 0; i < right.length; i++) {
      if (guess[i] != right[i]) {
        int end = end(example.features, foreign, i);
        for (int k = example.features.starts()[2 * i]; k < end; k++) {
          int row = example.features.buckets()[k] * Model.ROW;
          change(row + right[i], 1);
          change(row + guess[i], -1);
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

  /** Where the features of a token end; those that know the language's words are the last. */
  private static int end(DocumentFeatures.Row features, boolean[] foreign, int token) {
    return features.starts()[2 * token + (foreign[token] ? 1 : 2)];
  }

  private float[][] emissions(DocumentFeatures.Row features, boolean[] foreign) {
    float[][] emissions = new float[foreign.length][Labels.COUNT];
    for (int i = 0; i < foreign.length; i++) {
      float[] emission = emissions[i];
      int end = end(features, foreign, i);
      for (int k = features.starts()[2 * i]; k < end; k++) {
        int row = features.buckets()[k] * Model.ROW;
        for (int label = 0; label < Labels.COUNT; label++) {
          emission[label] += weights[row + label];
        }
      }
    }
    return emissions;
  }

  private void change(int place, int direction) {
    float by = adaptive ? direction / (float) Math.sqrt(++changes[place]) : direction;
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
