package org.broadsheet.language.model;

/** Exponentials of all labels, divided by their sum. */
final class Softmax implements OutputLayer {

  private final Matrix weights;
  private final int labels;

  Softmax(Matrix weights, int labels) {
    this.weights = weights;
    this.labels = labels;
  }

  @Override
  public void rank(float[] text, BestLabels best) {
    float[] outputs = new float[labels];
    float largest = Float.NEGATIVE_INFINITY;
    for (int label = 0; label < labels; label++) {
      outputs[label] = weights.dot(label, text);
      largest = Math.max(largest, outputs[label]);
    }
    double sum = 0;
    for (float output : outputs) {
      sum += Math.exp(output - largest);
    }
    for (int label = 0; label < labels; label++) {
      float probability = (float) (Math.exp(outputs[label] - largest) / sum);
      best.offer(label, OutputLayer.log(probability));
    }
  }
}
