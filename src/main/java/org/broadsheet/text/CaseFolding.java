package org.broadsheet.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode's NFKC with case folding. ICU does it; but nearly all characters of Latin, Greek and
 * Cyrillic news fold each by itself to one other character, which a small table knows.
 *
 * <p>Source of the form: Unicode Standard Annex 15.
 */
final class CaseFolding {

  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  /** Latin, Greek, Cyrillic and Armenian. */
  private static final int FIRST_SCRIPTS = 0x590;

  /** The block of General Punctuation: quotes and dashes. */
  private static final int PUNCTUATION = 0x2000;

  private static final int PUNCTUATION_END = 0x2070;

  /** What a character folds to; 0 if that is not one character, or hangs on those around it. */
  private static final char[] FOLDED = table();

  private CaseFolding() {}

  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      char single = c < FIRST_SCRIPTS ? FOLDED[c] : punctuation(c);
      if (single == 0) {
        return NFKC_CASEFOLD.normalize(text);
      }
      folded[i] = single;
    }
    return new String(folded);
  }

  private static char punctuation(char c) {
    return c >= PUNCTUATION && c < PUNCTUATION_END ? FOLDED[c - PUNCTUATION + FIRST_SCRIPTS] : 0;
  }

  private static char[] table() {
    char[] table = new char[FIRST_SCRIPTS + PUNCTUATION_END - PUNCTUATION];
    for (int i = 0; i < table.length; i++) {
      table[i] = single(i < FIRST_SCRIPTS ? i : i - FIRST_SCRIPTS + PUNCTUATION);
    }
    return table;
  }

  /** With a boundary before it, a character folds alike whatever stands before. */
  private static char single(int codePoint) {
    String folded = NFKC_CASEFOLD.normalize(Character.toString(codePoint));
    return folded.length() == 1 && NFKC_CASEFOLD.hasBoundaryBefore(codePoint)
        ? folded.charAt(0)
        : 0;
  }
}
