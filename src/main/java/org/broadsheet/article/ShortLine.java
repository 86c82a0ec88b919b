package org.broadsheet.article;

/**
 * Text from a corpus where it becomes a name, a key or a part of a message: one line without
 * control characters, of bounded length.
 */
public final class ShortLine {

  private static final String MORE = "\u2026";

  private ShortLine() {}

  /** The text on one line, cut after the given number of UTF-16 units. */
  public static String of(String text, int most) {
    String head = text.length() <= most ? text : text.substring(0, cut(text, most)) + MORE;
    return head.chars().noneMatch(ShortLine::isUnprintable)
        ? head
        : head.codePoints()
            .map(c -> isUnprintable(c) ? ' ' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static int cut(String text, int most) {
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** Controls, and marks that turn the direction of what stands behind them. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xfeff;
  }
}
