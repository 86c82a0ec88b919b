package org.broadsheet.extraction.page;

import org.broadsheet.article.BlockKind;

/**
 * A block of a page with what the layout tells of it.
 *
 * @param kind what the markup says it is
 * @param text its text
 * @param region the innermost block-level element that holds it
 * @param chars how long it is in UTF-16 units, where East Asian signs count for several letters
 * @param linkChars how much of that stands in links
 * @param links how many links it has
 */
record PageBlock(BlockKind kind, String text, Region region, int chars, int linkChars, int links) {

  /** Text of this length that is no link is prose, not a label. */
  private static final int PROSE_CHARS = 60;

  double linkDensity() {
    return (double) linkChars / chars();
  }

  /** Whether it is a heading of the first rank. */
  boolean isMainHeading() {
    return region.tag().equals("h1");
  }

  /** Whether it is running text. */
  boolean isProse() {
    return kind != BlockKind.HEADING && chars() - linkChars >= PROSE_CHARS && linkDensity() < .5;
  }
}
