package org.broadsheet.extraction.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.extraction.metadata.Links;
import org.broadsheet.extraction.page.MarkupSigns.Cut;
import org.jsoup.nodes.Element;

/**
 * Cuts lists of teasers: neighbours of one make, each a linked headline with a line or two of text.
 *
 * <p>No name need tell them: an article has no neighbours that all begin with a link to a page of
 * its own site. Lists of what is elsewhere, products or places, are text.
 */
final class TeaserLists {

  /** Items of one make from which on they are a list. */
  private static final int MIN_ITEMS = 2;

  /** The text of a teaser is short (in UTF-16 units); a longer item is a section of its own. */
  private static final int MAX_ITEM_CHARS = 450;

  /** A list with more than this share of the prose is what the page is about. */
  private static final double MAX_SHARE = .35;

  private static final int MAX_LONE = 4;

  private static final double MAX_LONE_SHARE = .15;

  /** Items of a list at the end of the text from which on it may be more to read. */
  private static final int MIN_LAST_ITEMS = 3;

  /** Share of such a list that stands in links. */
  private static final double LAST_DENSITY = .4;

  /** On average (in UTF-16 units). */
  private static final int MAX_LAST_ITEM_CHARS = 200;

  /** Share of all text that such a list is at most. */
  private static final double MAX_LAST_SHARE = .2;

  private static final Set<String> LISTS = Set.of("ul", "ol");

  private static final Cut TEASERS = new Cut(CutReason.RELATED, "teaser-list");

  private TeaserLists() {}

  static void cut(Outline outline, Selection selection) {
    Map<String, List<Region>> lists = new HashMap<>();
    Map<Region, Integer> places = new HashMap<>();
    List<Region> lone = new ArrayList<>();
    for (Region region : selection.inner()) {
      Region parent = region.parent;
      if (parent == null || !isTeaser(outline, region)) {
        continue;
      }
      boolean isInLone = !lone.isEmpty() && lone.get(lone.size() - 1).holds(region);
      if (!isInLone && isKept(selection, region) && LoneTeaser.is(outline, region)) {
        lone.add(region);
      }
      int place = places.computeIfAbsent(parent, p -> places.size());
      String make = place + " " + region.tag() + " " + firstName(region.element.className());
      lists.computeIfAbsent(make, m -> new ArrayList<>()).add(region);
    }
    for (List<Region> items : lists.values()) {
      if (items.stream().anyMatch(item -> beginsElsewhere(outline, item))) {
        continue;
      }
      int prose = items.stream().mapToInt(item -> item.allProse).sum();
      if (items.size() >= MIN_ITEMS && prose <= MAX_SHARE * selection.root.allProse) {
        items.forEach(item -> selection.fill(item, TEASERS));
      }
    }
    cutLone(selection, lone);
    cutLast(outline, selection);
  }

  private static boolean isKept(Selection selection, Region region) {
    for (int i = region.first; i < region.end; i++) {
      if (selection.isKept(i)) {
        return true;
      }
    }
    return false;
  }

  /** Some between paragraphs; more of them, or longer ones, are what the page is about. */
  private static void cutLone(Selection selection, List<Region> teasers) {
    int prose = teasers.stream().mapToInt(teaser -> teaser.allProse).sum();
    if (teasers.size() <= MAX_LONE && prose <= MAX_LONE_SHARE * selection.root.allProse) {
      teasers.forEach(teaser -> selection.fill(teaser, TEASERS));
    }
  }

  /** A list at the end with a link to the own site in each item: more to read. */
  private static void cutLast(Outline outline, Selection selection) {
    int end = selection.root.end;
    while (end > selection.root.first && !selection.isKept(end - 1)) {
      end--;
    }
    for (Region region : selection.inner()) {
      int items = region.end - region.first;
      boolean isLast = region.first < end && region.end >= end && LISTS.contains(region.tag());
      if (isLast
          && items >= MIN_LAST_ITEMS
          && region.links >= items
          && region.linkDensity() >= LAST_DENSITY
          && region.chars <= items * MAX_LAST_ITEM_CHARS
          && region.chars <= MAX_LAST_SHARE * selection.root.chars
          && linksWithin(outline, region) >= items) {
        selection.fill(region, TEASERS);
      }
    }
  }

  private static boolean isTeaser(Outline outline, Region region) {
    if (region.links == 0
        || region.chars > MAX_ITEM_CHARS
        || region.end - region.first < 2
        || region.holds(outline.headline())) {
      return false;
    }
    for (int i = region.first; i < region.end; i++) {
      PageBlock block = outline.blocks().get(i);
      if (block.linkDensity() > .8 && (block.kind() == BlockKind.HEADING || block.chars() > 25)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first link of an item, or the one that it stands in, leads elsewhere. */
  private static boolean beginsElsewhere(Outline outline, Region item) {
    Element link = Links.first(item.element);
    link = link == null ? Links.around(item.element) : link;
    return link != null && outline.site().isElsewhere(link.attr("href"));
  }

  /** The links to other pages of the site: references lead to a place above, or elsewhere. */
  private static long linksWithin(Outline outline, Region list) {
    return Links.all(list.element).stream()
        .map(link -> link.attr("href"))
        .filter(address -> !address.startsWith("#") && !outline.site().isElsewhere(address))
        .count();
  }

  private static String firstName(String classes) {
    int end = classes.indexOf(' ');
    return end < 0 ? classes : classes.substring(0, end);
  }
}
