package org.broadsheet.extraction.prose;

import org.broadsheet.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of plain text or Markdown, before anything is known about what it is.
 *
 * @param kind what the markup says it is
 * @param text its text, white space as single blanks
 * @param isEmphasised whether some of it is set in bold or italics
 * @param link the address that it consists of or that its link points to, if it is only a link
 */
record ProsePassage(BlockKind kind, String text, boolean isEmphasised, @Nullable String link) {

  static ProsePassage paragraph(String text) {
    return new ProsePassage(BlockKind.PARAGRAPH, text, false, null);
  }

  boolean isHeading() {
    return kind == BlockKind.HEADING;
  }
}
