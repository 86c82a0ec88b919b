package org.broadsheet.extraction.page;

import java.util.IdentityHashMap;
import java.util.List;
import org.broadsheet.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses the element that holds the article: by what it is called, else by where the prose is. */
final class ContentRoot {

  private static final List<String> TRUSTED =
      List.of(
          "[itemprop=articleBody]",
          "[class*=article-body], [class*=article__body], [class*=articleBody], [class*=story-body], [class*=entry-content], [class*=post-content], [class*=article-content], [class*=article__content]",
          "article",
          "main, [role=main]");

  /** A trusted element with less prose than this share of the page's is not the root. */
  private static final double MIN_SHARE = .4;

  private ContentRoot() {}

  /** The root, or null if the page has no prose. */
  static @Nullable Element choose(Element body, List<PageBlock> blocks) {
    IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
    int all = 0;
    for (PageBlock block : blocks) {
      if (isProse(block)) {
        all += block.chars();
        for (Element e = block.container(); e != null; e = e.parent()) {
          prose.merge(e, block.chars(), Integer::sum);
        }
      }
    }
    for (String selector : TRUSTED) {
      Element best = null;
      for (Element element : body.select(selector)) {
        int chars = prose.getOrDefault(element, 0);
        if (chars >= MIN_SHARE * all && (best == null || chars > prose.getOrDefault(best, 0))) {
          best = element;
        }
      }
      if (best != null && all > 0) {
        return best;
      }
    }
    return all == 0 ? null : deepestHolder(body, prose, all);
  }

  /** The deepest element that holds most of the prose. */
  private static Element deepestHolder(
      Element body, IdentityHashMap<Element, Integer> prose, int all) {
    Element holder = body;
    while (true) {
      Element next = null;
      for (Element child : holder.children()) {
        if (prose.getOrDefault(child, 0) >= .7 * all) {
          next = child;
        }
      }
      if (next == null) {
        return holder;
      }
      holder = next;
    }
  }

  private static boolean isProse(PageBlock block) {
    return block.block().isKept()
        && block.block().kind() != BlockKind.HEADING
        && block.chars() >= 60
        && block.linkDensity() < .5;
  }
}
