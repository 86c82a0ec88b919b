package org.broadsheet.extraction.page;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.extraction.metadata.Links;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Element;

/**
 * Tells a teaser that stands alone in the text: its picture and its headline lead to the same other
 * page of the site. A picture of the article leads nowhere, or to itself in full size.
 */
final class LoneTeaser {

  /** A shorter link is a word of the text, or a button. */
  private static final int MIN_HEADLINE_CHARS = 25;

  private LoneTeaser() {}

  static boolean is(Outline outline, Region region) {
    return region.pictures > 0
        && beginsWithLink(outline, region)
        && hasLinkedPictureAndHeadline(outline, region);
  }

  /** Whether its headline stands in front of its text. */
  private static boolean beginsWithLink(Outline outline, Region region) {
    for (PageBlock block : outline.blocks().subList(region.first, region.end)) {
      boolean isLink = block.linkDensity() > .8;
      if (isLink && block.chars() >= MIN_HEADLINE_CHARS) {
        return true;
      }
      if (!isLink && block.isProse()) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasLinkedPictureAndHeadline(Outline outline, Region region) {
    Set<String> pictured = new HashSet<>();
    Set<String> headlined = new HashSet<>();
    for (Element link : Links.all(region.element)) {
      String address = link.attr("href");
      if (address.isEmpty() || address.startsWith("#") || outline.site().isElsewhere(address)) {
        continue;
      }
      if (link.selectFirst(PictureBoxes.PICTURE) != null) {
        pictured.add(address);
      }
      if (EastAsian.length(link.text()) >= MIN_HEADLINE_CHARS) {
        headlined.add(address);
      }
    }
    headlined.retainAll(pictured);
    return !headlined.isEmpty();
  }
}
