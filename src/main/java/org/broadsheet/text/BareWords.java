package org.broadsheet.text;

/** The words of a short text in lower case, separated by single blanks, without any other sign. */
public final class BareWords {

  private BareWords() {}

  /** Empty if there is no letter and no digit. */
  public static String of(String text) {
    String small = SmallLetters.of(text);
    char[] words = new char[small.length()];
    int length = 0;
    boolean isParted = false;
    for (int i = 0; i < small.length(); ) {
      int c = small.codePointAt(i);
      if (isLetterOrNumber(c)) {
        if (isParted && length > 0) {
          words[length++] = ' ';
        }
        length += Character.toChars(c, words, length);
        isParted = false;
      } else {
        isParted = true;
      }
      i += Character.charCount(c);
    }
    return new String(words, 0, length);
  }

  /** Numbers are more than digits: Roman ones, fractions. */
  private static boolean isLetterOrNumber(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }
}
