package org.broadsheet.report.page.survey;

/** What is known of a copy between articles of two known outlets. */
public enum CopyOrder {
  /** Of two outlets; one of them surely was earlier. */
  KNOWN,
  /** Of two outlets; nobody knows which was earlier. */
  UNKNOWN,
  /** Within one outlet; one of them surely was earlier. */
  WITHIN,
  /** Within one outlet, of unknown order. */
  WITHIN_UNKNOWN;

  static CopyOrder of(boolean isWithin, boolean isKnown) {
    if (isWithin) {
      return isKnown ? WITHIN : WITHIN_UNKNOWN;
    }
    return isKnown ? KNOWN : UNKNOWN;
  }
}
