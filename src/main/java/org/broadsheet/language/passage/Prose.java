package org.broadsheet.language.passage;

/** Whether a text is written for people: tables, code and wrongly decoded bytes are not. */
public final class Prose {

  /** Numbers and signs beyond this make it a table: in prose nine of ten signs are letters. */
  private static final double MIN_SHARE_OF_LETTERS = .5;

  /** In prose there is one such sign in some hundred letters. */
  private static final double MAX_CODE_SIGNS = .08;

  private static final double MAX_MISREAD = .3;

  /** A letter thrice in a row is in no language's spelling; there are a few in "ooooh". */
  private static final double MAX_REPEATED = .2;

  /** Spelled out or set in single letters, a text does not show its language. */
  private static final double MIN_LETTERS_PER_WORD = 1.2;

  private Prose() {}

  public static boolean is(String text, LetterCount count) {
    int signs = 0;
    int misread = 0;
    int repeated = 0;
    int words = 1;
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      signs += isCodeSign(c) ? 1 : 0;
      misread += i + 1 < chars.length && isMisread(c, chars[i + 1]) ? 2 : 0;
      words += c == ' ' ? 1 : 0;
      repeated += i > 1 && c == chars[i - 1] && c == chars[i - 2] ? 1 : 0;
    }
    return count.letters() >= MIN_SHARE_OF_LETTERS * (count.letters() + count.others())
        && signs <= MAX_CODE_SIGNS * count.letters()
        && misread <= MAX_MISREAD * text.length()
        && count.weight() >= MIN_LETTERS_PER_WORD * words
        && repeated <= MAX_REPEATED * text.length();
  }

  private static boolean isCodeSign(char c) {
    boolean isLetter = c >= 'a' && c <= 'z';
    return !isLetter && isListed(c);
  }

  private static boolean isListed(char c) {
    return switch (c) {
      case '{', '}', '<', '>', '[', ']', '=', '^', '_', '\\', '~', '|', ';' -> true;
      default -> false;
    };
  }

  /** Two bytes of one UTF-8 character, read as two characters of Latin-1. */
  private static boolean isMisread(char first, char second) {
    return first >= 0xC2 && first <= 0xFE && second >= 0x80 && second <= 0xBF;
  }
}
