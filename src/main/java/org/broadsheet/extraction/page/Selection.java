package org.broadsheet.extraction.page;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.jspecify.annotations.Nullable;

/** What is kept of a page if one of its elements is the article: a cut, or none, for each block. */
final class Selection {

  private static final Cut OUTSIDE = new Cut(CutReason.NAVIGATION, "outside-root");
  private static final Cut BEFORE = new Cut(CutReason.NAVIGATION, "before-headline");
  private static final Cut LINKS = new Cut(CutReason.NAVIGATION, "link-density");

  /** Blocks between the headline and the root: date, authors, buttons, a deck. */
  private static final int MAX_LEAD_DISTANCE = 14;

  /** A shorter line there is a label or a name (as long as in an alphabet). */
  private static final int MIN_LEAD_CHARS = 50;

  /**
   * Share of the prose that may stand in front of the headline and is no text: slogans, teasers.
   */
  private static final double MAX_BEFORE_HEADLINE = .15;

  /** A paragraph; a headline is shorter and does not end with a stop. */
  private static final int MIN_LINKED_CHARS = 120;

  /** Names of networks to share a page on are shorter. */
  private static final int MIN_ELSEWHERE_CHARS = 15;

  private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

  final Region root;
  private final Outline outline;
  private final @Nullable Cut[] cuts;

  private Selection(Outline outline, Region root) {
    this.outline = outline;
    this.root = root;
    this.cuts = new Cut[outline.blocks().size()];
  }

  static Selection of(Outline outline, Region root) {
    Selection selection = new Selection(outline, root);
    selection.cutOutside();
    selection.cutByMarkup();
    NextArticles.cut(outline, selection);
    selection.cutByLinks();
    selection.cutBeforeHeadline();
    selection.keepLead();
    BehindComments.cut(outline, selection);
    TeaserLists.cut(outline, selection);
    PictureBoxes.cut(outline, selection);
    return selection;
  }

  Outline outline() {
    return outline;
  }

  /** Why the block is cut, or null if it is kept. */
  @Nullable Cut cut(int block) {
    return cuts[block];
  }

  void cut(int block, CutReason reason, String rule) {
    cuts[block] = new Cut(reason, rule);
  }

  boolean isKept(int block) {
    return cuts[block] == null;
  }

  /** The indices of the blocks that are kept. */
  BitSet kept() {
    BitSet kept = new BitSet(cuts.length);
    for (int i = 0; i < cuts.length; i++) {
      kept.set(i, cuts[i] == null);
    }
    return kept;
  }

  /** Characters of text that are kept. */
  int keptChars() {
    int chars = 0;
    for (int i = 0; i < cuts.length; i++) {
      chars += cuts[i] == null ? outline.blocks().get(i).chars() : 0;
    }
    return chars;
  }

  private void cutOutside() {
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = root.holds(i) ? null : OUTSIDE;
    }
  }

  /** Site names, menus and breadcrumbs in front of the main heading, unless prose stands there. */
  private void cutBeforeHeadline() {
    int heading = HeadlineArea.heading(outline, root);
    int before = 0;
    for (int i = root.first; i < heading; i++) {
      PageBlock block = outline.blocks().get(i);
      before += cuts[i] == null && block.isProse() ? block.chars() : 0;
    }
    if (before <= MAX_BEFORE_HEADLINE * root.prose) {
      for (int i = root.first; i < heading; i++) {
        cuts[i] = cuts[i] == null ? BEFORE : cuts[i];
      }
    }
  }

  /** The deck between headline and root: many layouts keep it apart from the body. */
  private void keepLead() {
    int heading = HeadlineArea.heading(outline, root);
    if (heading >= root.first || root.first - heading > MAX_LEAD_DISTANCE) {
      return;
    }
    for (int i = heading + 1; i < root.first; i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.chars() >= MIN_LEAD_CHARS && block.linkDensity() < .3 && isFree(block.region())) {
        cuts[i] = null;
      }
    }
  }

  /** Whether no part between an element and the page is cut by its markup. */
  private static boolean isFree(Region region) {
    for (Region r = region; r != null; r = r.parent) {
      boolean pointsNowhere = r.cut != null && r.cut.reason() == CutReason.RELATED && r.links == 0;
      if (r.cut != null && !pointsNowhere) {
        return false;
      }
    }
    return true;
  }

  private void cutByMarkup() {
    for (Region region : inner()) {
      Cut cut = region.cut;
      if (cut != null && !outline.dominates(region, root) && !SoftCuts.isText(outline, region)) {
        fill(region, cut);
      }
    }
  }

  private void cutByLinks() {
    for (Region region : inner()) {
      if (region.chars > 0 && isLinkList(region)) {
        fill(region, LINKS);
      }
    }
  }

  private boolean isLinkList(Region region) {
    double density = region.linkDensity();
    if (2 * region.chars > root.chars || isLinkedParagraph(region)) {
      return false;
    }
    if (density > .7 && isOfArticle(region)) {
      return false;
    }
    if (LISTS.contains(region.tag())) {
      return region.links > 1 && density > (region.chars < 300 ? .7 : .8);
    }
    if (region.tag().equals("p") || region.tag().equals("li")) {
      return region.chars < 40 && density > .8;
    }
    return density > .7;
  }

  /**
   * Whether it points to what the article writes about: products, reports of others. What stands at
   * the end is more likely an offer of partners.
   */
  private boolean isOfArticle(Region region) {
    return region.links > 0
        && region.chars >= region.links * MIN_ELSEWHERE_CHARS
        && outline.proseBetween(region.end, root.end) > 0
        && region.isListOfElsewhere(outline);
  }

  /** A paragraph of the article that is a link as a whole: sentences, not a headline. */
  private boolean isLinkedParagraph(Region region) {
    if (region.end - region.first != 1) {
      return false;
    }
    PageBlock block = outline.blocks().get(region.first);
    String text = block.text();
    return block.kind() == BlockKind.PARAGRAPH
        && block.chars() >= MIN_LINKED_CHARS
        && text.charAt(text.length() - 1) == '.';
  }

  List<Region> inner() {
    List<Region> regions = outline.regions();
    int first = regions.indexOf(root) + 1;
    int end = first;
    while (end < regions.size()
        && regions.get(end).end <= root.end
        && regions.get(end).first < root.end) {
      end++;
    }
    return regions.subList(first, end);
  }

  void fill(Region region, Cut cut) {
    fill(region.first, region.end, cut);
  }

  void fill(int first, int end, Cut cut) {
    for (int i = first; i < end; i++) {
      if (cuts[i] == null) {
        cuts[i] = cut;
      }
    }
  }
}
