package org.broadsheet.text;

/**
 * Tells of most words that they stand in no list, without a look at the list: a bit for the hash of
 * each listed word. The bits stay in a processor's cache, a map of words does not.
 *
 * <p>Source: Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors, 1970.
 */
public final class WordBits {

  private static final int BITS = 1 << 16;

  private final long[] bits = new long[BITS / Long.SIZE];

  /** Adds a word to the list. */
  public void add(String word) {
    int bit = bit(word.hashCode());
    bits[bit >> 6] |= 1L << bit;
  }

  /** Whether a word may be in the list; most that are not are known here. */
  public boolean mayHold(String word) {
    return mayHold(word.hashCode());
  }

  /** The same of two characters as a word. */
  public boolean mayHold(char first, char second) {
    return mayHold(31 * first + second); // as String.hashCode is defined
  }

  private boolean mayHold(int hash) {
    int bit = bit(hash);
    return (bits[bit >> 6] & (1L << bit)) != 0;
  }

  private static int bit(int hash) {
    return (hash ^ (hash >>> 16)) & (BITS - 1);
  }
}
