package org.broadsheet.text;

import java.util.Locale;

/**
 * A text in small letters, as {@link String#toLowerCase(Locale)} makes it, but in time that grows
 * with the text: Java copies the whole text for each dotted capital I of Turkish, and looks for the
 * ends of the word for each Greek Sigma.
 */
public final class SmallLetters {

  private static final char DOTTED_I = '\u0130';
  private static final char SIGMA = '\u03a3';

  /** No word of any language is longer. */
  private static final int PIECE = 256;

  private SmallLetters() {}

  /** The text in small letters, by the rules that hold in every language. */
  public static String of(String text) {
    boolean isPlain =
        text.length() <= PIECE || (text.indexOf(DOTTED_I) < 0 && text.indexOf(SIGMA) < 0);
    return isPlain ? text.toLowerCase(Locale.ROOT) : byPieces(text);
  }

  /** What a letter becomes hangs on its word only, so blanks part what may be taken by itself. */
  private static String byPieces(String text) {
    StringBuilder small = new StringBuilder(text.length() + 16);
    for (int from = 0; from < text.length(); ) {
      int to = Math.min(text.length(), from + PIECE);
      if (to < text.length()) {
        int blank = text.lastIndexOf(' ', to - 1);
        to = blank > from ? blank : to;
        to -= Character.isHighSurrogate(text.charAt(to - 1)) && to - from > 1 ? 1 : 0;
      }
      small.append(text.substring(from, to).toLowerCase(Locale.ROOT));
      from = to;
    }
    return small.toString();
  }
}
