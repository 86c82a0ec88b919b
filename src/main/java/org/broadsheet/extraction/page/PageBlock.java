package org.broadsheet.extraction.page;

import org.broadsheet.article.Block;
import org.jsoup.nodes.Element;

/**
 * A block of a page with what the layout tells of it.
 *
 * @param block the block; cut if the markup around it says that it is no text
 * @param container the innermost block-level element that holds it
 * @param linkChars characters of its text that stand in links
 */
record PageBlock(Block block, Element container, int linkChars) {

  int chars() {
    return block.text().length();
  }

  double linkDensity() {
    return chars() == 0 ? 0 : (double) linkChars / chars();
  }
}
