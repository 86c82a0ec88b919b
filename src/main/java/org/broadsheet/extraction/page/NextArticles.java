package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.DateLine;
import org.broadsheet.extraction.page.MarkupSigns.Cut;

/**
 * Cuts other articles that the page loads behind the one that was asked for, inside its container:
 * each begins with a main heading of its own.
 *
 * <p>So do the books of a list, the days of a diary and the sections of some articles. What no
 * markup calls an article is one if both an author and a date are printed below its heading, unless
 * the page is a row of such parts. In a declared body one of the two is enough, or a text in front
 * of all parts that is as long as an article.
 */
final class NextArticles {

  private static final Cut NEXT_ARTICLE = new Cut(CutReason.RELATED, "next-article");

  /** Parts from which on they may be what the page is made of. */
  private static final int MIN_ROW = 2;

  /** Such a row holds more than this share of the prose. */
  private static final double MAX_ROW_SHARE = .5;

  private final Outline outline;
  private final Selection selection;
  private final Region root;

  private NextArticles(Outline outline, Selection selection) {
    this.outline = outline;
    this.selection = selection;
    this.root = selection.root;
  }

  static void cut(Outline outline, Selection selection) {
    if (outline.hasMainHeadline()) { // else a page may use main headings for its sections
      new NextArticles(outline, selection).cut();
    }
  }

  private void cut() {
    boolean isDeclared = root.trust() == Trust.DECLARED;
    List<Region> parts = new ArrayList<>();
    int lead = -1; // the prose in front of the first part
    for (Region region : selection.inner()) {
      if (region.first <= outline.headline()
          || region.mainHeadings == 0
          || region.prose < Outline.ARTICLE_CHARS
          || !beginsWithMainHeading(region)) {
        continue;
      }
      int before = proseBefore(region);
      lead = lead < 0 ? before : lead;
      boolean hasTextBefore = before >= Outline.ARTICLE_CHARS;
      Signature signature = Signature.below(outline, mainHeading(region), region.end);
      boolean isCalledArticle = region.trust() == Trust.ARTICLE && hasTextBefore;
      boolean isBehind = isDeclared && before > 0;
      boolean isOther = isBehind && (signature.isAny() || lead >= Outline.ARTICLE_CHARS);
      if (isCalledArticle || isOther) {
        selection.fill(region, NEXT_ARTICLE);
      } else if (region.mainHeadings == 1
          && !isInLast(parts, region)
          && (isBehind || (hasTextBefore && signature.isWhole()))) {
        parts.add(region);
      }
    }
    if (!isRow(parts)) {
      parts.forEach(region -> selection.fill(region, NEXT_ARTICLE));
    }
  }

  /**
   * The text in front of it that belongs to the article that was asked for. If there is none, it is
   * that article itself; outside of a declared body, a line or two may be the site's slogan.
   */
  private int proseBefore(Region region) {
    return outline.proseBetween(Math.max(outline.headline() + 1, root.first), region.first);
  }

  private static boolean isInLast(List<Region> regions, Region region) {
    return !regions.isEmpty() && regions.get(regions.size() - 1).holds(region);
  }

  /**
   * Whether the page is made of such parts; an article that is signed itself is followed by others.
   */
  private boolean isRow(List<Region> parts) {
    int prose = parts.stream().mapToInt(region -> region.prose).sum();
    return parts.size() >= MIN_ROW
        && prose > MAX_ROW_SHARE * root.prose
        && !Signature.below(outline, outline.headline(), root.end).isWhole();
  }

  /** What is printed between a heading and the first paragraph below it. */
  private record Signature(boolean hasAuthor, boolean isDated) {

    static Signature below(Outline outline, int heading, int end) {
      boolean hasAuthor = false;
      boolean isDated = false;
      for (int i = heading + 1; i < end && !outline.blocks().get(i).isProse(); i++) {
        String line = outline.blocks().get(i).text();
        isDated |= DateLine.parse(line).isPresent();
        hasAuthor |= Bylines.byline(line).isPresent();
      }
      return new Signature(hasAuthor, isDated);
    }

    boolean isWhole() {
      return hasAuthor && isDated;
    }

    boolean isAny() {
      return hasAuthor || isDated;
    }
  }

  private int mainHeading(Region region) {
    int i = region.first;
    while (i < region.end && !block(i).isMainHeading()) {
      i++;
    }
    return i;
  }

  private boolean beginsWithMainHeading(Region region) {
    for (int i = region.first; i < region.end && !block(i).isProse(); i++) {
      if (block(i).isMainHeading()) {
        return block(i).region() != region && !outline.saysSame(i, outline.headline());
      }
    }
    return false;
  }

  private PageBlock block(int i) {
    return outline.blocks().get(i);
  }
}
