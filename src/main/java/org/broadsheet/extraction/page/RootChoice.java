package org.broadsheet.extraction.page;

import java.util.EnumMap;
import java.util.Map;

/**
 * Chooses the element that holds the article: one that is called so, if it holds most of the prose,
 * else the smallest that does.
 */
final class RootChoice {

  /**
   * A trusted element with less than this share of the page's prose may be a part of the article.
   */
  private static final double TRUSTED_SHARE = .6;

  /** The smallest element with this share of the prose holds the article. */
  private static final double HOLDER_SHARE = .8;

  private RootChoice() {}

  /** The selection of the best root. */
  static Selection choose(Outline outline) {
    Region body = outline.body();
    for (Region region : trusted(outline).values()) {
      if (region.prose >= TRUSTED_SHARE * body.prose) {
        return Selection.of(outline, region);
      }
    }
    Region holder = body;
    for (Region region : outline.regions()) {
      if (region.prose >= HOLDER_SHARE * body.prose && holder.holds(region) && region.cut == null) {
        holder = region;
      }
    }
    return Selection.of(outline, holder);
  }

  /** For each trust, in its order, the element with the most prose. */
  private static Map<Trust, Region> trusted(Outline outline) {
    Map<Trust, Region> best = new EnumMap<>(Trust.class);
    for (Region region : outline.regions()) {
      if (region.prose == 0) {
        continue;
      }
      Trust trust = Trust.of(region.element);
      if (trust != Trust.NONE) {
        best.merge(trust, region, (one, other) -> other.prose > one.prose ? other : one);
      }
    }
    return best;
  }
}
