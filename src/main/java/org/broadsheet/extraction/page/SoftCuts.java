package org.broadsheet.extraction.page;

import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.extraction.page.MarkupSigns.Cut;

/** Parts of an article whose names tell against them, and whose content tells for them. */
final class SoftCuts {

  /** Folded parts of an article hold paragraphs, not lines (in UTF-16 units of prose). */
  private static final int FOLDED_CHARS = 200;

  /** A link or two stand in any paragraph. */
  private static final double FEW_LINKS = .15;

  /** Names of tables of contents, which are links. */
  private static final Set<String> CONTENTS = Set.of("name:toc", "name:ez-toc");

  /** A deck is a sentence (in UTF-16 units). */
  private static final int DECK_CHARS = 80;

  private SoftCuts() {}

  /** Whether a part inside the root is text, though its markup tells that it is not. */
  static boolean isText(Outline outline, Region region) {
    Cut cut = region.cut;
    if (cut == null) {
      return true;
    }
    return switch (cut.reason()) {
      case RELATED -> pointsNowhere(region, cut) || isFolded(region, cut);
      case SOCIAL -> isQuote(outline, region);
      case NAVIGATION ->
          isHiddenRest(region, cut) || isNamedForMenu(region, cut) || isDeck(outline, region, cut);
      default -> false;
    };
  }

  /** A fact box; the headline and the time of another article may be links by script only. */
  private static boolean pointsNowhere(Region region, Cut cut) {
    return region.links == 0 && (region.allProse > 0 || !cut.rule().startsWith("name:related"));
  }

  /** {@code #read-more} around the rest of an article that a click unfolds. */
  private static boolean isFolded(Region region, Cut cut) {
    return cut.rule().contains("more") && hasRunningText(region);
  }

  /** The rest of an article that is hidden until a click; menus and panels hold links. */
  private static boolean isHiddenRest(Region region, Cut cut) {
    return cut.rule().equals(MarkupSigns.ARIA_HIDDEN) && hasRunningText(region);
  }

  /** An article's part that is called after its table of contents: {@code no_toc}. */
  private static boolean isNamedForMenu(Region region, Cut cut) {
    return CONTENTS.contains(cut.rule()) && hasRunningText(region);
  }

  private static boolean hasRunningText(Region region) {
    return region.allProse >= FOLDED_CHARS && region.linkDensity() < FEW_LINKS;
  }

  /** A quoted post, not a row of buttons. */
  private static boolean isQuote(Outline outline, Region region) {
    for (int i = region.first; i < region.end; i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.kind() != BlockKind.QUOTE && !block.isProse()) {
        return false;
      }
    }
    return region.allProse > 0 && outline.blocks().get(region.first).kind() == BlockKind.QUOTE;
  }

  /** A sentence right behind the headline, in a part that is called the foot of something. */
  private static boolean isDeck(Outline outline, Region region, Cut cut) {
    return cut.rule().startsWith("name:")
        && region.links == 0
        && region.end - region.first == 1
        && outline.blocks().get(region.first).chars() >= DECK_CHARS
        && outline.hasMainHeadline()
        && region.first > outline.headline()
        && outline.proseBetween(outline.headline() + 1, region.first) == 0;
  }
}
