package org.broadsheet.report.page.line;

import org.jspecify.annotations.Nullable;

/** Cuts strings of the corpus to a length that a page can carry. */
public final class Excerpt {

  /** Ends a text of which something was left off. */
  public static final String MORE = "…";

  private Excerpt() {}

  /**
   * The beginning of a text without control characters, with an ellipsis if something was left off.
   *
   * @param codePoints the most that is kept
   */
  public static String of(@Nullable String text, int codePoints) {
    if (text == null) {
      return "";
    }
    boolean isCut = text.codePointCount(0, text.length()) > codePoints;
    String kept = isCut ? text.substring(0, text.offsetByCodePoints(0, codePoints)) : text;
    return withoutControls(kept) + (isCut ? MORE : "");
  }

  /** A null character or half a surrogate pair is no character of an HTML page. */
  private static String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\t' || !isUnfit(c) ? c : ' ')
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isUnfit(int codePoint) {
    return Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.SURROGATE
        || (codePoint & 0xfffe) == 0xfffe;
  }
}
