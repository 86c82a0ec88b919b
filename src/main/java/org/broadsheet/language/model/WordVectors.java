package org.broadsheet.language.model;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The sum of the feature vectors of each word. Words recur, so sums are kept for the next text; the
 * answer does not depend on what is kept.
 */
final class WordVectors {

  /**
   * Holds nine tenths of the words of a news text; a word takes some 150 bytes. It has two places,
   * and the newer one stays.
   */
  private static final int KEPT_WORDS = 1 << 15;

  /** What a word adds to the vector of its text. */
  static final class WordVector {
    private final byte[] word;
    private final int hash;
    private final int features;
    private final float[] sum;

    private WordVector(byte[] word, int hash, int features, float[] sum) {
      this.word = word;
      this.hash = hash;
      this.features = features;
      this.sum = sum;
    }

    /** Of how many features the sum is. */
    int features() {
      return features;
    }

    void addTo(float[] vector) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] += sum[i];
      }
    }

    private boolean is(byte[] line, int start, int end, int hash) {
      return this.hash == hash && Arrays.equals(word, 0, word.length, line, start, end);
    }
  }

  private final Dictionary dictionary;
  private final Matrix matrix;
  private final AtomicReferenceArray<WordVector> kept = new AtomicReferenceArray<>(KEPT_WORDS);

  WordVectors(Dictionary dictionary, Matrix matrix) {
    this.dictionary = dictionary;
    this.matrix = matrix;
  }

  /** The vector of the word in {@code line[start, end)}, whose {@link Fnv} hash is given. */
  WordVector of(byte[] line, int start, int end, int hash) {
    int slot = (hash ^ (hash >>> 15)) & (KEPT_WORDS - 1);
    WordVector known = kept.getAcquire(slot);
    if (known != null && known.is(line, start, end, hash)) {
      return known;
    }
    WordVector older = kept.getAcquire(slot ^ 1);
    if (older != null && older.is(line, start, end, hash)) {
      return older;
    }
    FeatureRows rows = new FeatureRows();
    dictionary.addFeaturesOfWord(line, start, end, hash, rows);
    float[] sum = new float[matrix.columns()];
    rows.addTo(sum, matrix);
    WordVector made = new WordVector(Arrays.copyOfRange(line, start, end), hash, rows.size(), sum);
    if (known != null && older == null) {
      kept.setRelease(slot ^ 1, known);
    }
    kept.setRelease(slot, made);
    return made;
  }
}
