package org.broadsheet.article;

/**
 * Where something was seen that may tell the outlet of an article.
 *
 * <p>Extraction collects values, the outlet room weighs them. Signals of one {@link Family} are not
 * independent, so a family has one vote.
 */
public enum OutletSignal {
  /** The user's own column. */
  GIVEN(Family.ADDRESS),
  /** The user's own address of the article. */
  GIVEN_URL(Family.ADDRESS),
  /** A line "Original url: ..." in the text. */
  ORIGINAL_URL(Family.ADDRESS),
  /** {@code <link rel=canonical>}. */
  CANONICAL(Family.ADDRESS),
  /** {@code og:url}. */
  OG_URL(Family.ADDRESS),
  /** {@code mainEntityOfPage} or {@code url} of the page's structured data. */
  JSON_LD_URL(Family.ADDRESS),
  /** Feed link of the page. */
  FEED_URL(Family.ADDRESS),
  /** A folder that is named after a domain. */
  FOLDER(Family.ADDRESS),
  /** {@code og:site_name}. */
  SITE_NAME(Family.DECLARED_NAME),
  /** {@code application-name} and its like. */
  APPLICATION_NAME(Family.DECLARED_NAME),
  /** Publisher in the page's structured data. */
  PUBLISHER(Family.DECLARED_NAME),
  /** What follows the headline in {@code <title>}. */
  TITLE_SUFFIX(Family.DECLARED_NAME),
  /** A line at the head of the text that is only a name. */
  OUTLET_LINE(Family.PRINTED_NAME),
  /** "A message from NAME", "support NAME". */
  APPEAL(Family.PRINTED_NAME),
  /** A copyright line. */
  COPYRIGHT(Family.PRINTED_NAME),
  /** "told NAME" in the body. */
  SELF_REFERENCE(Family.SELF_REFERENCE),
  /** "NAME reported", "according to NAME": speaks against. */
  ATTRIBUTION(Family.SELF_REFERENCE),
  /** Blocks known from the outlet's other articles. */
  LEARNED_BLOCK(Family.LEARNED);

  /** Signals that stem from one cause. */
  public enum Family {
    /** A: an explicit address or the user's own word. */
    ADDRESS,
    /** B: a name that the page declares. */
    DECLARED_NAME,
    /** C: a name printed as masthead, appeal or copyright. */
    PRINTED_NAME,
    /** D: how the body speaks of its own outlet. */
    SELF_REFERENCE,
    /** E: what was learned from the corpus. */
    LEARNED
  }

  private final Family family;

  OutletSignal(Family family) {
    this.family = family;
  }

  public Family family() {
    return family;
  }
}
