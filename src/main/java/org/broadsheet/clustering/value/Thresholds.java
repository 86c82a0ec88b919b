package org.broadsheet.clustering.value;

import java.io.Serializable;
import org.broadsheet.clustering.compare.Alignment;

/**
 * When two texts are versions of one.
 *
 * <p>The effects named below were measured on 9,000 labelled articles, each threshold changed alone
 * ({@code clustering.evaluation.ThresholdEffects} of the test tree prints them). With the defaults
 * pair F1 is .9906 (precision 1.0000), and no text of a template is joined.
 *
 * @param jaccard least share of common shingles in all shingles of the two. From .3 to .8 F1 stays
 *     the same: what it refuses is joined by the words in parallel
 * @param containment least share of common shingles in the shorter text, with enough of them. From
 *     .6 to 1 F1 stays the same; at .4 two texts of one background paragraph are joined. Of a text
 *     of fewer than 60 shingles it is .75 at least, unless address or title prove it a version
 * @param sharedShingles how many shingles must be common for containment to count. From 4 to 40 F1
 *     stays the same
 * @param aligned least share of words of one of two texts that run in parallel to the other's (see
 *     {@link Alignment}); finds copies with a misread or changed word in every line. F1 is .9933 at
 *     .3, with 10 of 336 planted look-alikes joined; .9839 at .7; .9702 without (1)
 * @param numberShare the number guard: texts of which less than this of the figures in the same
 *     places are the same are reports by one template, not versions, unless the words around them
 *     are other, too; 0 switches it off. Never between articles of one address, nor of one title
 *     within two days. F1 is the same at .3 and .7; without it .9225, and 112 of 112 template
 *     reports are joined
 * @param floor least similarity or containment of a member of a cluster to its representative,
 *     unless their words were compared and proved it a version. F1 is .9459 without it (0), .9902
 *     at .3, .9857 at .4
 * @param windowDays texts of which one first appeared more than this many days after the last
 *     appearance of the other are not joined; 0 for no window. Equal texts always are, and so are
 *     texts without a date. F1 is the same at 7 days, .9904 at 2: a chain of versions holds
 *     together
 */
public record Thresholds(
    double jaccard,
    double containment,
    int sharedShingles,
    double aligned,
    double numberShare,
    double floor,
    int windowDays)
    implements Serializable {

  // One by one, because defaults of options must be constants; DEFAULT is all of them.
  public static final double MIN_JACCARD = .45;
  public static final double MIN_CONTAINMENT = .6;
  public static final int MIN_SHARED_SHINGLES = 12;
  public static final double MIN_ALIGNED = .5;
  public static final double MIN_NUMBER_SHARE = .5;
  public static final double MIN_SIMILARITY_TO_REPRESENTATIVE = .2;

  /** No window. */
  public static final int CLUSTER_WINDOW_DAYS = 0;

  /** Measured on labelled news: see the evaluation in the test tree. */
  public static final Thresholds DEFAULT =
      new Thresholds(
          MIN_JACCARD,
          MIN_CONTAINMENT,
          MIN_SHARED_SHINGLES,
          MIN_ALIGNED,
          MIN_NUMBER_SHARE,
          MIN_SIMILARITY_TO_REPRESENTATIVE,
          CLUSTER_WINDOW_DAYS);

  /** Texts with fewer distinct numbers are not kept apart by them. */
  public static final int MIN_NUMBERS = 4;

  /** Fewer words in parallel prove nothing. */
  public static final int ALIGNED_WORDS = 20;

  /** Pairs below are not reported. */
  public static final double REPORTED = .3;

  /**
   * @throws IllegalArgumentException if a share is not between 0 and 1, or a count is negative
   */
  public Thresholds {
    requireShare("jaccard", jaccard);
    requireShare("containment", containment);
    requireCount("sharedShingles", sharedShingles);
    requireShare("aligned", aligned);
    requireShare("numberShare", numberShare);
    requireShare("floor", floor);
    requireCount("windowDays", windowDays);
  }

  private static void requireShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be between 0 and 1, not " + value);
    }
  }

  private static void requireCount(String name, int value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must be 0 or more, not " + value);
    }
  }
}
