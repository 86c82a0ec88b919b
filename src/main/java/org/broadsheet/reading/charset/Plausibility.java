package org.broadsheet.reading.charset;

/**
 * Whether decoded text reads like text: single-byte charsets decode anything, so success proves
 * nothing.
 */
final class Plausibility {

  /** Real pages have stray controls at most here and there. */
  private static final double MAX_CONTROLS = 0.01;

  /** Text outside ASCII is letters; wrongly decoded text is symbols and signs. */
  private static final double MIN_LETTERS = 0.5;

  private Plausibility() {}

  static boolean isText(String text) {
    int controls = 0;
    int letters = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        controls++;
      } else if (c > 127) {
        if (Character.isLetter(c) || Character.isSurrogate(c) || isCommonPunctuation(c)) {
          letters++;
        } else {
          others++;
        }
      }
    }
    return isLatinPlausible(text)
        && controls <= text.length() * MAX_CONTROLS
        && letters >= (letters + others) * MIN_LETTERS;
  }

  /** Words of Latin letters that are nearly all accented are Cyrillic or Greek in disguise. */
  private static boolean isLatinPlausible(String text) {
    int disguised = 0;
    int telling = 0;
    int accented = 0;
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c) && c < 0x250) {
        letters++;
        accented += c > 127 ? 1 : 0;
      } else {
        if (accented > 0 && letters >= 4) {
          telling++;
          disguised += accented * 5 >= letters * 4 ? 1 : 0;
        }
        letters = 0;
        accented = 0;
      }
    }
    return disguised * 2 <= telling;
  }

  private static boolean isControl(char c) {
    return (c < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 127 && c < 160)
        || c == 0xFFFD;
  }

  private static boolean isCommonPunctuation(char c) {
    int type = Character.getType(c);
    return type == Character.DASH_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.NON_SPACING_MARK
        || type == Character.SPACE_SEPARATOR
        || c == '…'
        || c == '、'
        || c == '。'
        || c == '，';
  }
}
