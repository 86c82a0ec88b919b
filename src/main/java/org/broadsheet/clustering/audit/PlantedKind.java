package org.broadsheet.clustering.audit;

/** What is planted: copies, which belong to their article's cluster, and decoys, which do not. */
public enum PlantedKind {
  /** The article without its end: its first 40 to 80 of 100 words. */
  CUT(true),
  /** The whole text under another headline, which also stands as its first paragraph. */
  RE_HEADLINED(true),
  /** Every twelfth word replaced by another word of the article, and one in thirty left out. */
  REWORDED(true),
  /**
   * The whole text between a site's menu and its sign-up notice, 59 words in all and at most a
   * quarter of the article's.
   */
  WITH_BOILERPLATE(true),
  /** The first 25 to 60 words, of articles of at least 120. */
  TEASER(true),
  /**
   * The same sentences with every figure changed, of articles in which at least one word in ten is
   * a figure and eight are: a report of another day from the same template.
   */
  OTHER_FIGURES(false),
  /**
   * The article's words in another order between the same menu and notice as those of {@link
   * #WITH_BOILERPLATE}: another text on the same site.
   */
  SHARED_BOILERPLATE(false);

  private final boolean isCopy;

  PlantedKind(boolean isCopy) {
    this.isCopy = isCopy;
  }

  /** Whether it is to be joined with its article. */
  public boolean isCopy() {
    return isCopy;
  }
}
