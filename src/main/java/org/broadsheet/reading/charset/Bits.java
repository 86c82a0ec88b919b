package org.broadsheet.reading.charset;

/**
 * Costs: minus the binary logarithm of a probability, in eighths of a bit, as one byte holds them.
 */
final class Bits {

  /** One bit. */
  static final int ONE = 8;

  private Bits() {}

  /** The number of bits. */
  static int of(double bits) {
    return (int) Math.round(bits * ONE);
  }

  /** The cost of a probability, at most what a byte holds. */
  static byte ofProbability(double probability) {
    return (byte) Math.max(0, Math.min(255, of(-Math.log(probability) / Math.log(2))));
  }
}
