package org.broadsheet.article;

/** How the text of a record is written, whatever the container it came in. */
public enum Markup {
  /** Plain text, one paragraph per line, or paragraphs separated by blank lines. */
  TEXT,
  /** Markdown as CommonMark has it. */
  MARKDOWN,
  /** An HTML page or a fragment of one. */
  HTML
}
