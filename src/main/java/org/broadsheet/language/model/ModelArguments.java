package org.broadsheet.language.model;

import java.io.IOException;

/**
 * How a fastText model was trained, as far as reading it needs to know.
 *
 * @param dimension numbers in the vector of a feature
 * @param longestWordGram words in the longest sequence of words that is a feature
 * @param loss which {@link OutputLayer} it has
 * @param buckets rows that the hashes of sequences share
 * @param shortestGram characters in the shortest sequence of characters that is a feature
 * @param longestGram characters in the longest such sequence; 0 if there are none
 */
record ModelArguments(
    int dimension, int longestWordGram, int loss, int buckets, int shortestGram, int longestGram) {

  private static final int SUPERVISED = 3;

  /** Until this version the sequences of characters of classifiers were not used. */
  private static final int OLD_VERSION = 11;

  static ModelArguments read(ModelInput in, int version) throws IOException {
    int dimension = in.readInt();
    in.skip(4 * Integer.BYTES); // window, epochs, minimal count, negatives
    int wordGrams = in.readInt();
    int loss = in.readInt();
    int model = in.readInt();
    int buckets = in.readInt();
    int shortest = in.readInt();
    int longest = in.readInt();
    in.skip(Integer.BYTES + Double.BYTES); // learning rate updates, sampling
    if (model != SUPERVISED) {
      throw new IOException("it holds word vectors, not a classifier");
    }
    if (dimension <= 0 || buckets < 0 || shortest < 0 || wordGrams < 0) {
      throw new IOException("the arguments in its head are impossible");
    }
    return new ModelArguments(
        dimension, wordGrams, loss, buckets, shortest, version <= OLD_VERSION ? 0 : longest);
  }
}
