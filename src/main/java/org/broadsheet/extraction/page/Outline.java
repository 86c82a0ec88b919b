package org.broadsheet.extraction.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.CutReason;
import org.broadsheet.text.BareWords;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A page flattened: its blocks in order and the elements around them.
 *
 * @param blocks all blocks; none is empty
 * @param regions all block-level elements, each before those in it; the first is the body
 * @param headline index of the block that prints the page's title, or {@link Headline#NONE}
 * @param site where the page's own links lead
 * @param freeProse the prose that is not cut
 */
record Outline(
    List<PageBlock> blocks, List<Region> regions, int headline, OwnSite site, FreeProse freeProse) {

  /**
   * A part that holds more than this share of the prose is the article, whatever it is called:
   * layouts put articles in forms, and "modal" or "banner" in the class of the body.
   */
  private static final double DOMINANT = .5;

  /** Comments, sidebars and lists of other articles are often longer than a short article. */
  private static final double DOMINANT_OTHERS = .8;

  /** Prose between headline and body, as a share of the body's: a deck, a caption. */
  private static final double MAX_BETWEEN = .15;

  /** Characters of prose from which on a part may be the body of an article. */
  static final int ARTICLE_CHARS = 250;

  /** Blocks between headline and body: authors, dates, buttons. */
  private static final int MAX_HEAD_BLOCKS = 60;

  private static final Evaluator MAIN_PART = Selector.evaluatorOf("main, [itemprop=articleBody]");

  /** Wrappers that are cut and dominate are seldom nested deeper. */
  private static final int MAX_ROUNDS = 4;

  /** Menus that describe each page, and the small print below, stand around short articles. */
  private static final Set<String> FRAMES =
      Set.of("tag:nav", "tag:footer", "role:navigation", "role:contentinfo");

  /** What forums call the post that others answer; newspapers call their comments so. */
  private static final String POST = "name:discussion";

  /** The beginning of an article that has to be paid for, or a brief; a deck is shorter. */
  private static final int MIN_COMMENTED_CHARS = 120;

  /** A gallery below a short article has long captions. */
  private static final double DOMINANT_CAPTIONS = .95;

  Region body() {
    return regions.get(0);
  }

  static Outline of(
      List<PageBlock> blocks, List<Region> regions, List<String> titles, OwnSite site) {
    int headline = Headline.find(blocks, titles);
    Outline outline = new Outline(blocks, regions, headline, site, new FreeProse(blocks));
    outline.freeArticle();
    outline.sumProse();
    outline.freeProse.settle();
    return outline;
  }

  /** Frees what dominates the page, and sums the prose of each element from the inside out. */
  private void sumProse() {
    boolean freed = true;
    for (int round = 0; round < MAX_ROUNDS && freed; round++) {
      // What is freed may hold parts that are cut for reasons of their own.
      boolean rules = freeDominantRules();
      freed = freeDominantParts() || rules;
    }
    for (int i = regions.size() - 1; i > 0; i--) {
      Region region = regions.get(i);
      Region parent = region.parent;
      if (parent != null && region.cut == null) {
        parent.prose += region.prose;
      }
    }
  }

  /** What holds the headline, or a body of an article right behind it, is no boilerplate. */
  private void freeArticle() {
    if (headline == Headline.NONE) {
      return;
    }
    free(blocks.get(headline).region());
    for (Region region : regions) {
      if (region.allProse >= ARTICLE_CHARS
          && region.first <= headline + MAX_HEAD_BLOCKS
          && region.trust().isBody()
          && (followsHeadline(region) || isDeclaredBehindHeadline(region))) {
        free(region);
      }
    }
    freeOnlyPost();
  }

  /**
   * The first post of a forum, if the page has hardly any text besides what readers wrote: the
   * answers are called comments. Below an article, or the beginning of one that has to be paid for,
   * a discussion is what readers say of it.
   */
  private void freeOnlyPost() {
    Region post = null;
    Region last = null;
    for (Region region : regions) {
      MarkupSigns.Cut cut = region.cut;
      if (cut == null || cut.reason() != CutReason.COMMENT || region.first <= headline) {
        continue;
      }
      if (post == null && cut.rule().equals(POST) && region.allProse >= ARTICLE_CHARS) {
        post = region;
      }
      last = region.chars > 0 ? region : last;
    }
    if (post != null
        && last != null
        && last.first >= post.end
        && freeProse.between(headline + 1, post.first) == 0
        && freeProse.between(0, blocks.size()) < ARTICLE_CHARS) {
      free(post);
    }
  }

  /** What the page declares as the article may stand behind a long caption or a deck. */
  private boolean isDeclaredBehindHeadline(Region region) {
    return region.trust() == Trust.DECLARED && region.first > headline;
  }

  /** Drops the cuts of an element and of those around it that only a name or role gave. */
  private void free(Region region) {
    for (Region r = region; r != null; r = r.parent) {
      r.cut = null;
    }
  }

  /** Whether the headline is printed as a main heading. */
  boolean hasMainHeadline() {
    return headline != Headline.NONE && blocks.get(headline).isMainHeading();
  }

  boolean saysSame(int block, int other) {
    return BareWords.of(blocks.get(block).text()).equals(BareWords.of(blocks.get(other).text()));
  }

  /** Whether hardly any prose that is not cut stands between the headline and this element. */
  boolean followsHeadline(Region body) {
    if (headline == Headline.NONE || headline >= body.end) {
      return false;
    }
    return proseBetween(headline + 1, body.first) <= MAX_BETWEEN * body.allProse;
  }

  /** Characters of prose that is not cut in some blocks. */
  int proseBetween(int first, int end) {
    return freeProse.between(first, end);
  }

  private boolean freeDominantParts() {
    boolean freed = false;
    for (Region region : regions) {
      if (dominates(region, body()) || dominatesArticle(region)) {
        region.cut = null;
        freed = true;
      }
    }
    return freed;
  }

  /** Whether it holds the text of what is called the body of an article. */
  private boolean dominatesArticle(Region region) {
    Region body = region.cut == null ? null : region.parent;
    while (body != null && !body.trust().isBody()) {
      body = body.parent;
    }
    return body != null && body.allProse >= ARTICLE_CHARS && dominates(region, body);
  }

  private static double dominance(Region region, MarkupSigns.Cut cut) {
    return switch (cut.reason()) {
      case COMMENT, RELATED -> DOMINANT_OTHERS;
      case CAPTION -> DOMINANT_CAPTIONS;
      default -> isOfPage(region, cut) ? DOMINANT_OTHERS : DOMINANT;
    };
  }

  /** Whether it is the menu or the foot of the page; an article may have a foot, too. */
  private static boolean isOfPage(Region region, MarkupSigns.Cut cut) {
    Region around = FRAMES.contains(cut.rule()) ? region.parent : null;
    while (around != null && around.trust() == Trust.NONE) {
      around = around.parent;
    }
    return around == null && FRAMES.contains(cut.rule());
  }

  /**
   * A name shared by parts that together make up most of the page belongs to the layout and is no
   * mark.
   */
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
          && cut.reason() != CutReason.COMMENT // many readers may write much about a short article
          && !region.isBarred()
          && proseByCut.getOrDefault(cut, 0) > dominance(region, cut) * body().allProse) {
        region.cut = null;
        freed = true;
      }
    }
    return freed;
  }

  /** Whether an inner part holds so much of a part that it cannot be boilerplate. */
  boolean dominates(Region inner, Region outer) {
    MarkupSigns.Cut cut = inner.cut;
    return cut != null
        && !inner.isBarred()
        && inner.allProse > dominance(inner, cut) * outer.allProse
        && !(cut.reason() == CutReason.COMMENT && isBehindText(inner) && !isMainPart(inner));
  }

  /** Themes say of the part that holds the article whether readers may comment on it. */
  private static boolean isMainPart(Region region) {
    return region.trust() != Trust.NONE || region.element.selectFirst(MAIN_PART) != null;
  }

  /** Whether more than a deck stands between it and the headline: what readers comment on. */
  private boolean isBehindText(Region region) {
    return headline != Headline.NONE
        && freeProse.isBetween(headline + 1, region.first, MIN_COMMENTED_CHARS);
  }
}
