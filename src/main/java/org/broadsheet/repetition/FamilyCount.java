package org.broadsheet.repetition;

/**
 * Number of articles and of families in a sample of the articles that print a block.
 *
 * @param articles articles of the sample
 * @param families families among them
 * @param sure those of which most is their own
 * @param singles families with one article
 */
record FamilyCount(int articles, int families, int sure, int singles) {

  /** Two families that share a block may be two reports on one matter. */
  private static final int MIN = 3;

  /**
   * Families that share most of their blocks may be versions of a short report, each with another
   * beginning; but hardly this many.
   */
  private static final int MIN_DOUBTFUL = 8;

  /** Whether enough families print the block to call it repeated. */
  boolean isRepeated() {
    return sure >= MIN || families >= MIN_DOUBTFUL;
  }

  /**
   * The families among all articles that print the block: those of the sample, and of the rest the
   * share that was single in the sample (Good 1953: the chance that the next is new).
   *
   * @param all number of articles that print it
   */
  int estimate(int all) {
    return families + (int) Math.round((double) (all - articles) * singles / articles);
  }
}
