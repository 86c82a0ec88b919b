package org.broadsheet.clustering.sketch;

import java.io.IOException;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** What is kept of a text to compare it with others: about 180 bytes. */
public final class Sketch {

  /** Numbers kept: most articles have fewer; of the others the smallest hashes are a sample. */
  static final int NUMBERS = 32;

  private static final int BYTE_VALUES = 256;

  private final int shingles;
  private final byte[] components;
  private final int[] numbers;
  private final int numberCount;

  /**
   * Takes the parts of a sketch.
   *
   * @param shingles number of distinct shingles of the text
   * @param components the low byte of each component of its {@link Signature}; empty for a text
   *     that is not compared (too short)
   * @param numbers the smallest 32-bit hashes of its distinct numbers, each with the word before
   *     it, ascending
   * @param numberCount how many distinct numbers it has
   */
  Sketch(int shingles, byte[] components, int[] numbers, int numberCount) {
    this.shingles = shingles;
    this.components = components;
    this.numbers = numbers;
    this.numberCount = numberCount;
  }

  /** Number of distinct shingles. */
  public int shingles() {
    return shingles;
  }

  /** Two neighbouring components as one number; only of a text that is compared. */
  public int pair(int number) {
    return (components[2 * number] & 0xff) << Byte.SIZE | (components[2 * number + 1] & 0xff);
  }

  /**
   * Jaccard similarity of two texts' shingles, by the share of equal components without those that
   * are equal by chance (b-bit minwise hashing, Li and Koenig 2010). The standard error is at most
   * .044, for a true similarity of .5.
   */
  public double jaccard(Sketch other) {
    int equal = 0;
    for (int i = 0; i < components.length; i++) {
      equal += components[i] == other.components[i] ? 1 : 0;
    }
    double share = (double) equal / components.length;
    double byChance = 1.0 / BYTE_VALUES;
    double estimate = Math.max(0, (share - byChance) / (1 - byChance));
    double most = (double) Math.min(shingles, other.shingles) / Math.max(shingles, other.shingles);
    return Math.min(estimate, most);
  }

  /** {@link #jaccard}, also for texts that are too short to be compared. */
  public double likeness(Sketch other) {
    return components.length == 0 || other.components.length == 0 ? 0 : jaccard(other);
  }

  /** Standard error of an estimated Jaccard similarity: binomial over the components. */
  public static double standardError(double jaccard) {
    return Math.sqrt(jaccard * (1 - jaccard) / Signature.COMPONENTS);
  }

  /** Shared shingles of two texts of given Jaccard similarity. */
  public double shared(Sketch other, double jaccard) {
    return jaccard * (shingles + other.shingles) / (1 + jaccard);
  }

  /**
   * The share of the smaller set of numbers that the other text has, too; 1 if either has hardly
   * any. Of texts with very many numbers only the smallest hashes are known: then both are cut to
   * the range that is known of both.
   */
  public double sharedNumbers(Sketch other) {
    if (hasFewNumbers(other)) {
      return 1;
    }
    int limit = Math.min(knownUpTo(), other.knownUpTo());
    int fewer = Math.min(countUpTo(limit), other.countUpTo(limit));
    return fewer == 0 ? 1 : (double) countShared(other, limit) / fewer;
  }

  /**
   * Whether one of the two texts has too few numbers for {@link #sharedNumbers} to say anything.
   */
  public boolean hasFewNumbers(Sketch other) {
    return Math.min(numberCount, other.numberCount) < Thresholds.MIN_NUMBERS;
  }

  private int knownUpTo() {
    return numberCount == numbers.length ? Integer.MAX_VALUE : numbers[numbers.length - 1];
  }

  private int countUpTo(int limit) {
    int count = 0;
    while (count < numbers.length && numbers[count] <= limit) {
      count++;
    }
    return count;
  }

  private int countShared(Sketch other, int limit) {
    int shared = 0;
    for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
      if (numbers[i] > limit || other.numbers[j] > limit) {
        break;
      }
      int order = Integer.compare(numbers[i], other.numbers[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  static final class Coder extends ValueCoder<Sketch> {
    public static final Coder INSTANCE = new Coder();

    @Override
    protected void write(Sketch sketch, FieldOutput out) throws IOException {
      out.number(sketch.shingles);
      out.bytes(sketch.components);
      out.ints(sketch.numbers);
      out.number(sketch.numberCount);
    }

    @Override
    protected Sketch read(FieldInput in) throws IOException {
      return new Sketch(in.count(), in.bytes(), in.ints(), in.count());
    }
  }
}
