package org.broadsheet.repetition;

/**
 * Number of articles and of families in a sample of the articles that print a block.
 *
 * @param articles articles of the sample
 * @param families families among them
 * @param singles families with one article
 */
record FamilyCount(int articles, int families, int singles) {

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
