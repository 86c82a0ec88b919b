package org.broadsheet.text;

import java.util.Locale;

/**
 * A text in small letters, as {@link String#toLowerCase(Locale)} makes it, but in time that grows
 * with the text: Java copies the whole text for each dotted capital I of Turkish, and looks for the
 * ends of the word around each Greek Sigma.
 */
public final class SmallLetters {

  private static final char DOTTED_I = '\u0130';
  private static final char SIGMA = '\u03a3';
  private static final char SMALL_SIGMA = '\u03c3';
  private static final char LAST_SIGMA = '\u03c2';

  /** What may stand inside a word and is no letter. */
  private static final String INSIDE = "'\u2019.:\u00b7";

  private SmallLetters() {}

  /** The text in small letters, by the rules that hold in every language. */
  public static String of(String text) {
    String plain = text;
    if (text.indexOf(SIGMA) >= 0) {
      plain = withSmallSigmas(text);
    }
    if (text.indexOf(DOTTED_I) >= 0) {
      plain = plain.replace("\u0130", "i\u0307");
    }
    return plain.toLowerCase(Locale.ROOT);
  }

  private static String withSmallSigmas(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = text.indexOf(SIGMA); i >= 0; i = text.indexOf(SIGMA, i + 1)) {
      boolean isLast = isLetter(text, before(text, i)) && !isLetter(text, after(text, i));
      small.setCharAt(i, isLast ? LAST_SIGMA : SMALL_SIGMA);
    }
    return small.toString();
  }

  /** The place of what stands before, marks and at most one sign inside a word passed over. */
  private static int before(String text, int i) {
    int at = i - 1;
    while (at > 0 && i - at < 8 && isMark(text.charAt(at))) {
      at--;
    }
    return at > 0 && INSIDE.indexOf(text.charAt(at)) >= 0 ? at - 1 : at;
  }

  private static int after(String text, int i) {
    int at = i + 1;
    while (at < text.length() - 1 && at - i < 8 && isMark(text.charAt(at))) {
      at++;
    }
    return at < text.length() - 1 && INSIDE.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }

  private static boolean isLetter(String text, int i) {
    if (i < 0 || i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }
}
