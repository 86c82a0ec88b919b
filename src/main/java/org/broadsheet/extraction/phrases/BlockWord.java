package org.broadsheet.extraction.phrases;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.text.SmallLetters;

/**
 * A word of a block: letters and digits between anything else. The copyright sign is a word, too.
 *
 * @param lower the word in lower case
 * @param start where it starts in the block, in UTF-16 units
 * @param end where it ends
 */
record BlockWord(String lower, int start, int end) {

  private static final char FIRST_MARK = '\u0300';

  /** The first words of a text, at most {@code limit}. */
  static List<BlockWord> of(String text, int limit) {
    List<BlockWord> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length() && words.size() < limit; i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (isInWord(c)) {
        start = start < 0 ? i : start;
        continue;
      }
      if (start >= 0) {
        words.add(new BlockWord(SmallLetters.of(text.substring(start, i)), start, i));
        start = -1;
      }
      if (c == '\u00a9') {
        words.add(new BlockWord("\u00a9", i, i + 1));
      }
    }
    return words;
  }

  private static boolean isInWord(char c) {
    return Character.isLetterOrDigit(c)
        || (c >= FIRST_MARK && (Character.isSurrogate(c) || isMark(c)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
