package org.broadsheet.clustering.sketch;

import java.io.IOException;
import org.broadsheet.text.NormalizedText;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * The words of a text in order, as hashes of 24 bits, of which one tells whether the word holds a
 * digit: what two texts in doubt are compared by exactly.
 *
 * <p>Two different words are taken for one with a chance of 1e-7, three in a row never in practice.
 * Only the first {@link #MOST} words are kept.
 */
public final class WordSequence {

  /** A long news article has 1,500 words; texts that are longer are compared by their beginning. */
  static final int MOST = 4096;

  private static final int BITS = 0xFFFFFE;
  private static final int FIGURE = 1;

  private final int[] words;
  private final int width;

  /**
   * Takes the hashes.
   *
   * @param words hashes of 24 bits in the order of the text
   * @param width words a shingle
   */
  WordSequence(int[] words, int width) {
    this.words = words;
    this.width = width;
  }

  public static WordSequence of(NormalizedText text, int width) {
    int[] words = new int[Math.min(MOST, text.size())];
    for (int i = 0; i < words.length; i++) {
      words[i] = ((int) text.wordHash(i) & BITS) | (text.hasDigit(i) ? FIGURE : 0);
    }
    return new WordSequence(words, width);
  }

  public int size() {
    return words.length;
  }

  /** The hash of a word. */
  public int word(int place) {
    return words[place];
  }

  /** Whether a word holds a digit. */
  public boolean isFigure(int place) {
    return (words[place] & FIGURE) != 0;
  }

  public int width() {
    return width;
  }

  /** Whether the text may go on behind the words that are kept. */
  public boolean isCut() {
    return words.length == MOST;
  }

  /** Hashes of all runs of this number of words, in order. */
  public long[] runs(int length) {
    return runs(words, length);
  }

  /** Hashes of all runs of this number of words, in order. */
  public static long[] runs(int[] words, int length) {
    int used = Math.min(length, words.length);
    long[] runs = new long[words.length == 0 ? 0 : words.length - used + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = 0;
      for (int j = i; j < i + used; j++) {
        hash = (Long.rotateLeft(hash, 24) ^ words[j]) * 0x9E3779B97F4A7C15L;
      }
      runs[i] = hash;
    }
    return runs;
  }

  /** Hashes of all shingles, in order. */
  public long[] shingles() {
    return runs(width);
  }

  public static final class Coder extends ValueCoder<WordSequence> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(WordSequence sequence, FieldOutput out) throws IOException {
      byte[] bytes = new byte[3 * sequence.words.length];
      for (int i = 0; i < sequence.words.length; i++) {
        bytes[3 * i] = (byte) (sequence.words[i] >>> 16);
        bytes[3 * i + 1] = (byte) (sequence.words[i] >>> 8);
        bytes[3 * i + 2] = (byte) sequence.words[i];
      }
      out.number(sequence.width);
      out.bytes(bytes);
    }

    @Override
    protected WordSequence read(FieldInput in) throws IOException {
      int width = in.count();
      byte[] bytes = in.bytes();
      int[] words = new int[bytes.length / 3];
      for (int i = 0; i < words.length; i++) {
        words[i] =
            (bytes[3 * i] & 255) << 16 | (bytes[3 * i + 1] & 255) << 8 | (bytes[3 * i + 2] & 255);
      }
      return new WordSequence(words, width);
    }
  }
}
