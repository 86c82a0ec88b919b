package org.broadsheet.extraction.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page flattened: its blocks in order and the elements around them.
 *
 * @param blocks all blocks; none is empty
 * @param regions all block-level elements, each before those in it; the first is the body
 */
record Outline(List<PageBlock> blocks, List<Region> regions) {

  /**
   * A part that holds more than this share of the prose is the article, whatever it is called:
   * layouts put articles in forms, and "modal" or "banner" in the class of the body.
   */
  private static final double DOMINANT = .5;

  /** Comments, sidebars and lists of other articles are often longer than a short article. */
  private static final double DOMINANT_OTHERS = .8;

  Region body() {
    return regions.get(0);
  }

  /** Sums the prose of each element from the inside out, and frees those that dominate the page. */
  void sumProse() {
    freeDominantRules();
    for (int i = regions.size() - 1; i > 0; i--) {
      Region region = regions.get(i);
      if (dominates(region, body())) {
        region.cut = null;
      }
      Region parent = region.parent;
      if (parent != null && region.cut == null) {
        parent.prose += region.prose;
      }
    }
  }

  private static double dominance(MarkupSigns.Cut cut) {
    return switch (cut.reason()) {
      case COMMENT, RELATED -> DOMINANT_OTHERS;
      default -> DOMINANT;
    };
  }

  /** A name that so many parts share that together they dominate is the layout's, not a mark. */
  private void freeDominantRules() {
    Map<MarkupSigns.Cut, Integer> proseByCut = new HashMap<>();
    int end = 0;
    for (Region region : regions) {
      if (region.cut != null && region.first >= end) {
        proseByCut.merge(region.cut, region.allProse, Integer::sum);
        end = region.end;
      }
    }
    for (Region region : regions) {
      MarkupSigns.Cut cut = region.cut;
      if (cut != null) {
        int prose = proseByCut.getOrDefault(cut, 0);
        region.cut = prose > dominance(cut) * body().allProse ? null : cut;
      }
    }
  }

  /** Whether so much of a part is in an inner one that this cannot be boilerplate. */
  static boolean dominates(Region inner, Region outer) {
    MarkupSigns.Cut cut = inner.cut;
    return cut != null && inner.allProse > dominance(cut) * outer.allProse;
  }
}
