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

  /** Wrappers that are cut and dominate are seldom nested deeper. */
  private static final int MAX_ROUNDS = 4;

  /** A gallery below a short article has long captions. */
  private static final double DOMINANT_CAPTIONS = .95;

  Region body() {
    return regions.get(0);
  }

  /** Frees what dominates the page, and sums the prose of each element from the inside out. */
  void sumProse() {
    for (int round = 0; round < MAX_ROUNDS && (freeDominantRules() | freeDominantParts()); ) {
      round++; // what is freed may hold parts that are cut for reasons of their own
    }
    for (int i = regions.size() - 1; i > 0; i--) {
      Region region = regions.get(i);
      Region parent = region.parent;
      if (parent != null && region.cut == null) {
        parent.prose += region.prose;
      }
    }
  }

  private boolean freeDominantParts() {
    boolean freed = false;
    for (Region region : regions) {
      if (dominates(region, body())) {
        region.cut = null;
        freed = true;
      }
    }
    return freed;
  }

  private static double dominance(MarkupSigns.Cut cut) {
    return switch (cut.reason()) {
      case COMMENT, RELATED -> DOMINANT_OTHERS;
      case CAPTION -> DOMINANT_CAPTIONS;
      default -> DOMINANT;
    };
  }

  /** A name that so many parts share that together they dominate is the layout's, not a mark. */
  private boolean freeDominantRules() {
    Map<MarkupSigns.Cut, Integer> proseByCut = new HashMap<>();
    int end = 0;
    for (Region region : regions) {
      if (region.cut != null && region.first >= end) {
        proseByCut.merge(region.cut, region.allProse, Integer::sum);
        end = region.end;
      }
    }
    boolean freed = false;
    for (Region region : regions) {
      MarkupSigns.Cut cut = region.cut;
      if (cut != null
          && !region.isBarred()
          && proseByCut.getOrDefault(cut, 0) > dominance(cut) * body().allProse) {
        region.cut = null;
        freed = true;
      }
    }
    return freed;
  }

  /** Whether so much of a part is in an inner one that this cannot be boilerplate. */
  static boolean dominates(Region inner, Region outer) {
    MarkupSigns.Cut cut = inner.cut;
    return cut != null
        && !inner.isBarred()
        && inner.allProse > dominance(cut) * outer.allProse;
  }
}
