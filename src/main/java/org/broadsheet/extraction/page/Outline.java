package org.broadsheet.extraction.page;

import java.util.List;

/**
 * A page flattened: its blocks in order and the elements around them.
 *
 * @param blocks all blocks; none is empty
 * @param regions all block-level elements, each before those in it; the first is the body
 */
record Outline(List<PageBlock> blocks, List<Region> regions) {

  Region body() {
    return regions.get(0);
  }
}
