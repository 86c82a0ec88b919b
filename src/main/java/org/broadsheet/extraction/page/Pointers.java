package org.broadsheet.extraction.page;

import java.util.regex.Pattern;
import org.broadsheet.article.BlockKind;
import org.broadsheet.text.EastAsian;

/**
 * Lines that point to another article from within the text, known by their shape in any language: a
 * short label and a link ("Les også: ...", "SEE MORE: ..."), or a label in capitals and a bar
 * ("WATCH | ...").
 */
final class Pointers {

  /** A label is a word or three (as long as in an alphabet). */
  private static final int MAX_LABEL_CHARS = 40;

  /** What a pointer names is a headline. */
  private static final int MAX_CHARS = 220;

  private static final Pattern LABEL_END = Pattern.compile("[:|»>→►▶]");

  /** Capital letters, then a bar; scripts without capitals have no such labels. */
  private static final Pattern CAPITALS_AND_BAR =
      Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}' ]{2,30} ?[|] .*");

  private Pointers() {}

  static boolean isPointer(PageBlock block) {
    return block.chars() <= MAX_CHARS
        && (block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.QUOTE)
        && (isLabelledLink(block) || CAPITALS_AND_BAR.matcher(block.text()).matches());
  }

  private static boolean isLabelledLink(PageBlock block) {
    int label = block.chars() - block.linkChars();
    if (block.links() != 1 || label < 2 || label > MAX_LABEL_CHARS || block.linkChars() < 20) {
      return false;
    }
    String before = block.text().substring(0, EastAsian.units(block.text(), label)).strip();
    return !before.isEmpty() && LABEL_END.matcher(before.substring(before.length() - 1)).matches();
  }
}
