package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.BlockKind;
import org.broadsheet.extraction.metadata.Bylines;
import org.broadsheet.extraction.metadata.DateLine;
import org.broadsheet.extraction.metadata.PrintedHead;

/** Finds the short lines around the headline of a page, where date and authors are printed. */
final class HeadlineArea {

  /** Lines in front of the headline: a date or a section, more is the menu. */
  private static final int BEFORE = 4;

  private static final int AFTER = 16;
  private static final int MAX_CHARS = 120;

  /** A paragraph of this length ends the head; decks are shorter. */
  private static final int BODY_CHARS = 400;

  /** A single link of this length is a headline; a row of links is none. */
  private static final int TEASER_CHARS = 60;

  private static final int MIN_HEADING_CHARS = 25;

  private HeadlineArea() {}

  /** The short lines around the first main heading in or before the root. */
  static PrintedHead around(Outline outline, Region root) {
    int heading = heading(outline, root);
    boolean isHeading = isMainHeading(outline, heading);
    int end = Math.min(outline.blocks().size(), heading + AFTER);
    List<String> before = lines(outline, Math.max(0, heading - BEFORE), heading);
    List<String> after = new ArrayList<>();
    for (int i = isHeading ? heading + 1 : heading; i < end; i++) {
      PageBlock block = outline.blocks().get(i);
      boolean isOwn = i == heading || saysHeadline(outline, i);
      if (block.chars() >= BODY_CHARS || (!isOwn && isTeaser(block))) {
        break;
      }
      after.addAll(lines(outline, i, i + 1));
    }
    return new PrintedHead(before, after);
  }

  private static boolean saysHeadline(Outline outline, int i) {
    int headline = outline.headline();
    return headline != Headline.NONE && (i == headline || outline.saysSame(i, headline));
  }

  /** The headline of another article: the dates and authors behind it are not this one's. */
  private static boolean isTeaser(PageBlock block) {
    return block.links() == 1
        && block.linkDensity() > .8
        && DateLine.parse(block.text()).isEmpty()
        && Bylines.byline(block.text()).isEmpty()
        && block.chars() >= (block.kind() == BlockKind.HEADING ? MIN_HEADING_CHARS : TEASER_CHARS);
  }

  private static List<String> lines(Outline outline, int first, int end) {
    return outline.blocks().subList(first, Math.min(end, outline.blocks().size())).stream()
        .filter(block -> block.text().length() <= MAX_CHARS)
        .map(PageBlock::text)
        .toList();
  }

  private static boolean isMainHeading(Outline outline, int i) {
    return i < outline.blocks().size()
        && outline.blocks().get(i).kind() == BlockKind.HEADING
        && outline.blocks().get(i).isMainHeading();
  }

  /** The headline, else the first main heading in the root, else the last one before it. */
  static int heading(Outline outline, Region root) {
    if (outline.hasMainHeadline() && outline.headline() < root.end) {
      return outline.headline();
    }
    int found = root.first;
    for (int i = 0; i < Math.min(root.end, outline.blocks().size()); i++) {
      if (isMainHeading(outline, i)) {
        found = i;
        if (i >= root.first) {
          return i;
        }
      }
    }
    return found;
  }
}
