package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The elements of a page that may hold its article, each found in a way of its own. */
final class CandidateRoots {

  /**
   * A block that is no prose speaks against a run of prose around it as much as this many chars.
   */
  private static final int GAP_CHARS = 120;

  /** Siblings with this share of the best score belong to the article, as in Readability. */
  private static final double SIBLING_SHARE = .2;

  private final Outline outline;

  private CandidateRoots(Outline outline) {
    this.outline = outline;
  }

  /** The candidates, the most trusted one first, then in no order; no two are the same. */
  static Set<Region> of(Outline outline) {
    CandidateRoots roots = new CandidateRoots(outline);
    Set<Region> found = new LinkedHashSet<>();
    found.add(RootChoice.root(outline));
    Stream.of(
            roots.semantic(),
            roots.strict(),
            RootChoice.holder(outline),
            roots.densest(),
            roots.scored())
        .filter(root -> root != null && root.allProse > 0)
        .forEach(found::add);
    return found;
  }

  /** The largest article element, else the largest main part. */
  private @Nullable Region semantic() {
    Region article = largest(Trust.ARTICLE);
    return article == null ? largest(Trust.MAIN) : article;
  }

  private @Nullable Region largest(Trust trust) {
    Region largest = null;
    for (Region region : outline.regions()) {
      if (region.prose > (largest == null ? 0 : largest.prose)
          && region.trust() == trust
          && region.isFree()) {
        largest = region;
      }
    }
    return largest;
  }

  /** The first element behind the headline that is called the body of an article. */
  private @Nullable Region strict() {
    for (Region region : outline.regions()) {
      if (region.prose >= Outline.ARTICLE_CHARS
          && region.end > outline.headline()
          && region.trust().isBody()
          && region.isFree()) {
        return region;
      }
    }
    return null;
  }

  /** The smallest element around the run of blocks with the most prose and the fewest gaps. */
  private @Nullable Region densest() {
    int best = 0;
    int bestFirst = -1;
    int bestEnd = -1;
    int sum = 0;
    int first = 0;
    for (int i = 0; i < outline.blocks().size(); i++) {
      PageBlock block = outline.blocks().get(i);
      boolean isText = block.isProse() && block.region().isFree();
      sum += isText ? block.chars() - block.linkChars() : -GAP_CHARS;
      if (sum <= 0) {
        sum = 0;
        first = i + 1;
      } else if (sum > best) {
        best = sum;
        bestFirst = first;
        bestEnd = i + 1;
      }
    }
    return bestFirst < 0 ? null : around(bestFirst, bestEnd);
  }

  private Region around(int first, int end) {
    Region region = outline.blocks().get(first).region();
    while (region.parent != null && region.end < end) {
      region = region.parent;
    }
    return region.parent != null && isLine(region) ? region.parent : region;
  }

  private static boolean isLine(Region region) {
    return region.end - region.first <= 1;
  }

  /** The element whose paragraphs score highest, or its parent if its siblings score, too. */
  private @Nullable Region scored() {
    Map<Region, Double> scores = new HashMap<>();
    List<Region> order = new ArrayList<>();
    for (PageBlock block : outline.blocks()) {
      if (!block.isProse() || !block.region().isFree()) {
        continue;
      }
      double score = 1 + commas(block.text()) + Math.min(block.chars() / 100, 3);
      Region parent = block.region().parent == null ? block.region() : block.region().parent;
      add(scores, order, parent, score);
      if (parent.parent != null) {
        add(scores, order, parent.parent, score / 2);
      }
    }
    Region best = null;
    double bestScore = 0;
    for (Region region : order) {
      double score = scores.getOrDefault(region, 0.0) * (1 - region.linkDensity());
      if (score > bestScore) {
        best = region;
        bestScore = score;
      }
    }
    return best == null ? null : withSiblings(best, bestScore, scores, order);
  }

  private static Region withSiblings(
      Region best, double bestScore, Map<Region, Double> scores, List<Region> order) {
    Region parent = best.parent;
    for (Region region : order) {
      if (region != best
          && parent != null
          && region.parent == parent
          && scores.getOrDefault(region, 0.0) >= SIBLING_SHARE * bestScore) {
        return parent;
      }
    }
    return best;
  }

  private static void add(
      Map<Region, Double> scores, List<Region> order, Region region, double score) {
    if (scores.merge(region, score, Double::sum) == score) {
      order.add(region);
    }
  }

  private static int commas(String text) {
    int commas = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      commas += c == ',' || c == '\u3001' || c == '\uff0c' || c == '\u060c' ? 1 : 0;
    }
    return commas;
  }
}
