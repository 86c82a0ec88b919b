package org.broadsheet.language.model;

/** One logistic regression a label: one-against-all and negative sampling. */
final class IndependentLabels implements OutputLayer {

  private final Matrix weights;
  private final int labels;

  IndependentLabels(Matrix weights, int labels) {
    this.weights = weights;
    this.labels = labels;
  }

  @Override
  public void rank(float[] text, BestLabels best) {
    for (int label = 0; label < labels; label++) {
      best.offer(label, OutputLayer.log(OutputLayer.sigmoid(weights.dot(label, text))));
    }
  }
}
