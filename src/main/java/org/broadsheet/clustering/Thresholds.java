package org.broadsheet.clustering;

import java.io.Serializable;

/**
 * When two texts are versions of one.
 *
 * @param jaccard least share of common shingles in all shingles of the two
 * @param containment least share of common shingles in the shorter text, with enough of them
 * @param sharedShingles how many shingles must be common for containment to count
 * @param aligned least share of words of one of two texts that run in parallel to the other's (see
 *     {@link Alignment}); finds copies with a misread or changed word in every line
 * @param numberShare the number guard: texts that share less than this of the smaller set of
 *     numbers are reports by one template, not versions; 0 switches it off
 * @param floor least similarity or containment of a member of a cluster to its representative
 */
public record Thresholds(
    double jaccard,
    double containment,
    int sharedShingles,
    double aligned,
    double numberShare,
    double floor)
    implements Serializable {

  /** Measured on labelled news: see the evaluation in the test tree. */
  public static final Thresholds DEFAULT = new Thresholds(.45, .6, 12, .5, .5, .2);

  /** Texts with fewer distinct numbers are not parted by them. */
  static final int FEWEST_NUMBERS = 4;

  /** Fewer words in parallel prove nothing. */
  static final int ALIGNED_WORDS = 20;

  /** Pairs below are not reported. */
  public static final double REPORTED = .3;

  /**
   * @throws IllegalArgumentException if a share is not between 0 and 1
   */
  public Thresholds {
    requireShare("jaccard", jaccard);
    requireShare("containment", containment);
    requireShare("aligned", aligned);
    requireShare("numberShare", numberShare);
    requireShare("floor", floor);
  }

  private static void requireShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be between 0 and 1, not " + value);
    }
  }
}
