package org.broadsheet.language.model;

import java.nio.charset.StandardCharsets;

/** The mean of the feature vectors of a text, which is read as one line. */
final class TextVector {

  private static final byte[] END_OF_SENTENCE = "</s>".getBytes(StandardCharsets.UTF_8);

  private final float[] vector;
  private final FeatureRows hashes = new FeatureRows();
  private int features;

  private TextVector(int columns) {
    this.vector = new float[columns];
  }

  static TextVector of(String text, WordVectors words, Dictionary dictionary, Matrix matrix) {
    TextVector vector = new TextVector(matrix.columns());
    byte[] line = text.getBytes(StandardCharsets.UTF_8);
    for (int start = 0; start < line.length; ) {
      int end = start;
      int hash = Fnv.START;
      while (end < line.length && !isSpace(line[end])) {
        hash = Fnv.add(hash, line[end++]);
      }
      if (end > start) {
        vector.add(words.of(line, start, end, hash), hash);
      }
      start = end + 1;
    }
    vector.addEndOfSentence(dictionary, matrix);
    FeatureRows grams = new FeatureRows();
    dictionary.addWordGrams(vector.hashes, grams);
    vector.add(grams, matrix);
    vector.divide();
    return vector;
  }

  private void add(WordVectors.WordVector word, int hash) {
    word.addTo(vector);
    features += word.features();
    hashes.add(hash);
  }

  private void add(FeatureRows rows, Matrix matrix) {
    rows.addTo(vector, matrix);
    features += rows.size();
  }

  private void addEndOfSentence(Dictionary dictionary, Matrix matrix) {
    int hash = Fnv.hash(END_OF_SENTENCE, 0, END_OF_SENTENCE.length);
    FeatureRows rows = new FeatureRows();
    dictionary.addWordItself(END_OF_SENTENCE, 0, END_OF_SENTENCE.length, hash, rows);
    add(rows, matrix);
    hashes.add(hash);
  }

  private void divide() {
    float factor = 1f / features;
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= factor;
    }
  }

  /** Whether no part of the text is known to the model. */
  boolean isEmpty() {
    return features == 0;
  }

  float[] mean() {
    return vector;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || (b >= '\t' && b <= '\r') || b == 0;
  }
}
