package org.broadsheet.extraction.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A block-level element of a page, with the sums over the blocks in it.
 *
 * <p>Its blocks are those from {@link #first} to before {@link #end} in the page's list, so that
 * being inside is a comparison of numbers.
 */
final class Region {

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
