package org.broadsheet.reading.format.pdf;

/**
 * A line of a page as it is printed; measures are in points from the upper left corner.
 *
 * @param page the number of its page, from 0
 * @param x where it begins
 * @param right where it ends
 * @param y its baseline
 * @param size the height of its letters, as the font names it
 * @param isBold whether all its letters are of a bold font
 */
record Line(int page, double x, double right, double y, double size, boolean isBold, String text) {

  private static final String SENTENCE_ENDS = ".!?…:。！？؟।\"”’»)";
  private static final String HYPHENS = "-\u00ad\u2010";

  double width() {
    return right - x;
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean beginsSmall() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it may end within a word. */
  boolean endsInHyphen() {
    return endsInHyphen(text);
  }

  /** Whether a text may end within a word. */
  static boolean endsInHyphen(CharSequence text) {
    int last = text.length() - 1;
    return last > 0
        && HYPHENS.indexOf(text.charAt(last)) >= 0
        && Character.isLetter(Character.codePointBefore(text, last));
  }

  boolean overlaps(Line other) {
    return Math.min(right, other.right) > Math.max(x, other.x);
  }

  /** Whether letters of both are equally high, as those of one paragraph are. */
  boolean isOfSizeOf(Line other) {
    return Math.abs(size - other.size) <= 0.12 * Math.max(size, other.size);
  }

  Line with(double newX, double newSize, String newText) {
    return new Line(page, newX, right, y, newSize, isBold, newText);
  }
}
