package org.broadsheet.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Unicode's NFKC with case folding. ICU does it; but nearly all characters of news in alphabets
 * fold each by itself to one other, which a small table knows. A text with any that does not, such
 * as a soft hyphen, is left to ICU.
 *
 * <p>Source of the form: Unicode Standard Annex 15.
 */
final class CaseFolding {

  private static final Normalizer2 NFKC_CASEFOLD = Normalizer2.getNFKCCasefoldInstance();

  /** Up to General Punctuation, with its quotes and dashes. */
  private static final int KNOWN = 0x2070;

  /** What a character folds to; 0 if that is not one character, or hangs on those around it. */
  private static final char[] FOLDED = table();

  private CaseFolding() {}

  static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      char c = text.charAt(i);
      char single = c < KNOWN ? FOLDED[c] : 0;
      if (single == 0) {
        return NFKC_CASEFOLD.normalize(LetterMarks.bounded(text));
      }
      folded[i] = single;
    }
    return new String(folded);
  }

  private static char[] table() {
    char[] table = new char[KNOWN];
    for (int i = 0; i < table.length; i++) {
      table[i] = single(i);
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
