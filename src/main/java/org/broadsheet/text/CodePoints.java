package org.broadsheet.text;

/**
 * Turns places counted in UTF-16 code units into places counted in Unicode code points, as Python
 * slices strings.
 *
 * <p>Places must be asked for in ascending order, so that a text is walked once.
 */
public final class CodePoints {

  private final String text;
  private int unit;
  private int codePoint;

  private CodePoints(String text) {
    this.text = text;
  }

  /** Counts the code points of a text. */
  public static CodePoints of(String text) {
    return new CodePoints(text);
  }

  /**
   * The number of code points before a place.
   *
   * @param place a count of code units, not smaller than that of the call before
   * @throws IllegalArgumentException if the place lies before that of the call before
   */
  public int before(int place) {
    if (place < unit) {
      throw new IllegalArgumentException("place " + place + " lies before " + unit);
    }
    codePoint += text.codePointCount(unit, place);
    unit = place;
    return codePoint;
  }
}
