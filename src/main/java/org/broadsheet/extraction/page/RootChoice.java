package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Chooses the element that holds the article among several candidates. */
final class RootChoice {

  /** A trusted element with less than this share of the best candidate's prose is not the root. */
  private static final double MIN_SHARE = .6;

  private RootChoice() {}

  /** The selection of the best root. */
  static Selection choose(Outline outline) {
    List<Selection> candidates = new ArrayList<>();
    for (Region region : trusted(outline).values()) {
      candidates.add(Selection.of(outline, region));
    }
    candidates.add(Selection.of(outline, scored(outline)));
    int most = 0;
    for (Selection candidate : candidates) {
      most = Math.max(most, candidate.keptProse());
    }
    for (Selection candidate : candidates) {
      if (candidate.keptProse() > 0 && candidate.keptProse() >= MIN_SHARE * most) {
        return candidate;
      }
    }
    return Selection.of(outline, outline.body());
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

  /** The element whose own paragraphs speak most for it; each also speaks half for its parent. */
  private static Region scored(Outline outline) {
    for (PageBlock block : outline.blocks()) {
      Region holder = block.region().parent;
      if (block.isProse() && holder != null) {
        double score = 1 + commas(block.text()) + Math.min(block.chars() / 100, 3);
        holder.score += score;
        Region above = holder.parent;
        if (above != null) {
          above.score += score / 2;
        }
      }
    }
    Region best = outline.body();
    for (Region region : outline.regions()) {
      double score = region.score * (1 - region.linkDensity());
      best = score > best.score * (1 - best.linkDensity()) ? region : best;
    }
    return best;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == '\u060c' || c == '\u3001' || c == '\uff0c' ? 1 : 0;
    }
    return commas;
  }
}
