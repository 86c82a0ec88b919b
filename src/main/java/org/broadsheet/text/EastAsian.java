package org.broadsheet.text;

/**
 * How long texts in East Asian scripts are beside those in an alphabet.
 *
 * <p>Lengths that tell a paragraph from a label are found on alphabets. A translation into Chinese
 * or Japanese has a third of the characters, one into Korean half of them: measured alike, a short
 * article in these languages is a page full of labels.
 *
 * <pre>{@code
 * EastAsian.length("Storm"); // 5
 * EastAsian.length("\u98a8\u66b4"); // 6
 * }</pre>
 */
public final class EastAsian {

  private EastAsian() {}

  /** The length of a text in UTF-16 units, as if it were written in an alphabet. */
  public static int length(String text) {
    int length = text.length();
    for (int i = 0; i < text.length(); i++) {
      length += extra(text.charAt(i));
    }
    return length;
  }

  /** How many letters more than one a character counts for. */
  public static int extra(char c) {
    if (c < '\u3041') {
      return 0;
    }
    if (c <= '\u30ff' || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff')) {
      return 2;
    }
    return c >= '\uac00' && c <= '\ud7a3' ? 1 : 0;
  }

  /** How many units of a text have a length together, or the whole of it if it is shorter. */
  public static int units(String text, int length) {
    int units = 0;
    for (int rest = length; units < text.length() && rest > 0; units++) {
      rest -= 1 + extra(text.charAt(units));
    }
    return units;
  }
}
