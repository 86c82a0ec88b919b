package org.broadsheet.extraction.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page, with the sums over the blocks in it.
 *
 * <p>Its blocks are those from {@link #first} to before {@link #end} in the page's list, so that
 * being inside is a comparison of numbers.
 */
final class Region {

  private static final Set<String> LISTED = Set.of("ul", "ol", "li", "h2", "h3", "h4", "h5", "h6");

  final Element element;
  final @Nullable Region parent;

  /** What its markup says against the text in it, or null. */
  MarkupSigns.@Nullable Cut cut;

  final int first;
  int end;

  /** Characters of text, and of text in links. */
  int chars;

  int linkChars;
  int links;

  /** How many pictures and videos it holds. */
  int pictures;

  /** Characters of running text, in all and outside of inner parts that are cut. */
  int allProse;

  int prose;

  private @Nullable Trust trust;

  private @Nullable Boolean isListOfElsewhere;

  /** How many main headings (h1) it holds. */
  int mainHeadings;

  Region(Element element, @Nullable Region parent, MarkupSigns.@Nullable Cut cut, int first) {
    this.element = element;
    this.parent = parent;
    this.cut = cut;
    this.first = first;
  }

  /** How far its name tells that it holds the article. */
  Trust trust() {
    if (trust == null) {
      trust = Trust.of(element);
    }
    return trust;
  }

  /**
   * Whether it is a list or headings, perhaps in a box of its own, and all its links lead away from
   * the site of the page.
   */
  boolean isListOfElsewhere(Outline page) {
    if (isListOfElsewhere == null) {
      isListOfElsewhere = isList(page) && page.site().isLeftBy(element);
    }
    return isListOfElsewhere;
  }

  private boolean isList(Outline page) {
    return LISTED.contains(tag())
        || page.blocks().subList(first, end).stream().allMatch(Region::isListed);
  }

  private static boolean isListed(PageBlock block) {
    Region parent = block.region().parent;
    return LISTED.contains(block.region().tag()) || (parent != null && parent.tag().equals("li"));
  }

  boolean holds(int block) {
    return block >= first && block < end;
  }

  boolean holds(Region other) {
    return other.first >= first && other.end <= end;
  }

  /** Whether it is a consent panel, which is no article however long it is. */
  boolean isBarred() {
    return cut != null && cut.isSure() && mainHeadings == 0;
  }

  /** Whether neither this element nor one around it is cut by its markup. */
  boolean isFree() {
    for (Region r = this; r != null; r = r.parent) {
      if (r.cut != null) {
        return false;
      }
    }
    return true;
  }

  double linkDensity() {
    return chars == 0 ? 0 : (double) linkChars / chars;
  }

  String tag() {
    return element.normalName();
  }
}
