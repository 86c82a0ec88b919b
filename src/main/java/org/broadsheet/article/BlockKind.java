package org.broadsheet.article;

/** What a block is in its article. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  QUOTE,
  TABLE_ROW,
  CAPTION,
  PREFORMATTED
}
