package org.broadsheet.text;

import java.util.Arrays;

/**
 * The distinct runs of a few neighbouring words of a text, as 64-bit hashes.
 *
 * <p>Of languages written without spaces the words are characters, which say less, so that a
 * shingle takes more of them.
 */
public final class Shingles {

  /** Words a shingle: three find edited copies that five or more lose (measured on news). */
  public static final int WORDS = 3;

  /** Characters a shingle in scripts without spaces: about two and a half words. */
  public static final int CHARACTERS = 5;

  private Shingles() {}

  /** The distinct shingles of a whole text; a text shorter than a shingle is one shingle. */
  public static long[] of(NormalizedText text) {
    return distinct(inOrder(text, width(text)));
  }

  /** How many words a shingle of the text has. */
  public static int width(NormalizedText text) {
    return text.isWithoutSpaces() ? CHARACTERS : WORDS;
  }

  /** All runs of this number of words in the order of the text, with repetitions. */
  public static long[] inOrder(NormalizedText text, int words) {
    if (text.size() == 0) {
      return new long[0];
    }
    int width = Math.min(words, text.size());
    long[] shingles = new long[text.size() - width + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = width;
      for (int j = i; j < i + width; j++) {
        hash = Long.rotateLeft(hash, 23) * 0x9E3779B97F4A7C15L ^ text.wordHash(j);
      }
      shingles[i] = HashMixer.mix(hash);
    }
    return shingles;
  }

  /** The values without repetition, in signed order. */
  public static long[] distinct(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[size++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, size);
  }
}
