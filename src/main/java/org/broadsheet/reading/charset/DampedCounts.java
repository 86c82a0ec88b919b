package org.broadsheet.reading.charset;

/**
 * What is seen again tells less each time: a sign that stands after every name of a list is one
 * habit of its writer. So counts weigh as their square roots.
 */
final class DampedCounts {

  /** The weight of what is seen once. */
  static final int ONE = 16;

  private static final int[] WEIGHTS = new int[1 << 10];

  static {
    for (int i = 0; i < WEIGHTS.length; i++) {
      WEIGHTS[i] = root(i);
    }
  }

  private DampedCounts() {}

  /** The weight of what is seen so often. */
  static int weight(int count) {
    return count < WEIGHTS.length ? WEIGHTS[count] : root(count);
  }

  private static int root(int count) {
    return (int) Math.round(ONE * Math.sqrt(count));
  }
}
