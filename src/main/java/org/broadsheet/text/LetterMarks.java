package org.broadsheet.text;

/**
 * Bounds the marks on one letter. Normalising sorts them, in time that grows with the square of
 * their number; no script puts more than a few on a letter.
 *
 * <p>Source of the bound: the Stream-Safe Text Format of Unicode Standard Annex 15, which allows
 * 30.
 */
public final class LetterMarks {

  private static final int MAX_MARKS = 30;

  /** Below this there are no marks. */
  private static final char FIRST = '\u0300';

  private LetterMarks() {}

  /** The text without the marks beyond the thirtieth of a run; nearly always the text itself. */
  public static String bounded(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      run = isMark(codePoint) ? run + 1 : 0;
      if (run > MAX_MARKS) {
        return cut(text);
      }
      i += Character.charCount(codePoint);
    }
    return text;
  }

  private static String cut(String text) {
    StringBuilder bounded = new StringBuilder(text.length());
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      run = isMark(codePoint) ? run + 1 : 0;
      if (run <= MAX_MARKS) {
        bounded.appendCodePoint(codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return bounded.toString();
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < FIRST) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }
}
