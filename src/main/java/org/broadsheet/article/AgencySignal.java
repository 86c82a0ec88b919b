package org.broadsheet.article;

/** Where an article was seen to say that a news agency wrote its text, or part of it. */
public enum AgencySignal {
  /** A dateline: "LONDON, May 3 (Reuters) -", "BERNE, 12. ATS. —". */
  DATELINE,
  /** The end of a paragraph: "(dpa)", "afp/sda". */
  CLOSING,
  /** A line that is only a credit: "Mit Material von dpa", "Source: AFP". */
  CREDIT_LINE,
  /** The byline, or an author that is an agency. */
  BYLINE,
  /** The publisher or the source in the page's structured data. */
  STRUCTURED_DATA,
  /** A despatch that opens with its sender: "L'agence Havas mande de Berlin". */
  DESPATCH,
  /** The agency's copyright line with a year, or its own closing formula. */
  HOUSE_STYLE,
  /** The article stands on the agency's own site. */
  OWN_SITE,
  /** "With agencies": an agency that is not named. */
  UNNAMED,
  /** Most of the text is that of an article of its cluster which credits the agency. */
  CLUSTER
}
