package org.broadsheet.language.model;

import java.io.IOException;

/** Turns the vector of a text into the logarithms of the probabilities of labels; immutable. */
interface OutputLayer {

  /** Adds to a probability before its logarithm is taken, as fastText does. */
  float EPSILON = 1e-5f;

  /** Offers the best labels, or all of them, with the logarithm of their probability. */
  void rank(float[] text, BestLabels best);

  static OutputLayer of(int loss, Matrix weights, long[] labelCounts) throws IOException {
    return switch (loss) {
      case 1 -> new HierarchicalSoftmax(weights, LabelTree.of(labelCounts));
      case 2, 4 -> new IndependentLabels(weights, labelCounts.length);
      case 3 -> new Softmax(weights, labelCounts.length);
      default -> throw new IOException("its loss function " + loss + " is not known");
    };
  }

  static float sigmoid(float x) {
    return (float) (1 / (1 + Math.exp(-x)));
  }

  static float log(float probability) {
    return (float) Math.log(probability + EPSILON);
  }
}
