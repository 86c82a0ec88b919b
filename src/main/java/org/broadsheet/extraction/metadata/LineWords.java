package org.broadsheet.extraction.metadata;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.broadsheet.text.EastAsian;

/** Counts the words of a line; where a script sets no blanks, several signs count for one. */
final class LineWords {

  /** Names of outlets and authorities stand in date lines: their words are long. */
  private static final int EASTERN_SIGNS_PER_WORD = 3;

  private static final int THAI_SIGNS_PER_WORD = 6;

  /** Chinese, Japanese: they count for two letters more, Korean, which has blanks, for one. */
  private static final int EXTRA_WITHOUT_BLANKS = 2;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private LineWords() {}

  static int count(String line) {
    return Arrays.stream(BLANKS.split(line.strip())).mapToInt(LineWords::inToken).sum();
  }

  /** How many words stand together without a blank at most. */
  static int mostWithoutBlank(String line) {
    return Arrays.stream(BLANKS.split(line.strip())).mapToInt(LineWords::inToken).max().orElse(0);
  }

  private static int inToken(String token) {
    int eastern = 0;
    int thai = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      eastern += EastAsian.extra(c) == EXTRA_WITHOUT_BLANKS ? 1 : 0;
      thai += c >= '\u0e01' && c <= '\u0e4e' ? 1 : 0;
    }
    return Math.max(1, eastern / EASTERN_SIGNS_PER_WORD + thai / THAI_SIGNS_PER_WORD);
  }
}
