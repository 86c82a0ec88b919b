package org.broadsheet.repetition;

import org.broadsheet.text.Hash128;

/**
 * A block that an outlet, or the corpus as a whole, repeats.
 *
 * @param block hash of the normalised text
 * @param outletDomain the outlet that repeats it; {@link OutletSizes#CORPUS} for all together
 * @param witness hash of the article that gives its text to the table: one of those that print it
 * @param families families that print it
 * @param share of the outlet's families
 * @param zone where it mostly stands
 * @param strength whether it is cut by itself
 * @param words number of words
 */
record LearnedBlock(
    Hash128 block,
    String outletDomain,
    long witness,
    int families,
    double share,
    Zone zone,
    Strength strength,
    int words) {

  boolean isOfCorpus() {
    return outletDomain.equals(OutletSizes.CORPUS);
  }

  /** How sure it is that the block is boilerplate. */
  enum Strength {
    /** Boilerplate wherever it stands. */
    ALONE,
    /** Boilerplate where it adjoins other boilerplate: "Dear readers," above an appeal. */
    IN_COMPANY
  }
}
