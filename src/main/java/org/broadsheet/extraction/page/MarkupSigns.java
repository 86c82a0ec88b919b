package org.broadsheet.extraction.page;

import java.util.Map;
import java.util.Set;
import org.broadsheet.article.CutReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What tag, class, id, role and style of an element tell of the text in it. */
final class MarkupSigns {

  /**
   * A reason to cut an element, with the rule that found it.
   *
   * @param isSure whether nothing that the element holds can speak against it: consent panels
   * @param isOfPanels whether it says nothing of a single paragraph
   */
  record Cut(CutReason reason, String rule, boolean isSure, boolean isOfPanels) {
    Cut(CutReason reason, String rule) {
      this(reason, rule, false, false);
    }

    Cut named(String name) {
      return new Cut(reason, "name:" + name, isSure, isOfPanels);
    }
  }

  private static final Map<String, Cut> TAGS =
      Map.ofEntries(
          tag("nav", CutReason.NAVIGATION),
          tag("aside", CutReason.RELATED),
          tag("footer", CutReason.NAVIGATION),
          tag("form", CutReason.NAVIGATION),
          tag("fieldset", CutReason.NAVIGATION),
          tag("button", CutReason.NAVIGATION),
          tag("select", CutReason.NAVIGATION),
          tag("menu", CutReason.NAVIGATION),
          tag("figcaption", CutReason.CAPTION),
          tag("figure", CutReason.CAPTION),
          tag("dialog", CutReason.NOTICE),
          tag("amp-ad", CutReason.ADVERTISEMENT),
          tag("amp-embed", CutReason.RELATED),
          tag("amp-sidebar", CutReason.NAVIGATION),
          tag("amp-user-notification", CutReason.NOTICE));
  private static final Map<String, Cut> ROLES =
      Map.ofEntries(
          role("navigation", CutReason.NAVIGATION),
          role("complementary", CutReason.RELATED),
          role("contentinfo", CutReason.NAVIGATION),
          role("search", CutReason.NAVIGATION),
          role("dialog", CutReason.NOTICE),
          role("alertdialog", CutReason.NOTICE),
          role("menu", CutReason.NAVIGATION),
          role("menubar", CutReason.NAVIGATION),
          role("toolbar", CutReason.NAVIGATION),
          role("banner", CutReason.NAVIGATION));
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> WRAPPED = Set.of("table", "blockquote", "pre");

  /** Boxes between a figure and the table or quotation in it. */
  private static final int MAX_WRAPPERS = 4;

  private static final Cut HIDDEN = new Cut(CutReason.NAVIGATION, "hidden");

  /** The rule for what screen readers leave out: often what a click unfolds. */
  static final String ARIA_HIDDEN = "aria-hidden";

  private static final Cut HIDDEN_FOR_READERS = new Cut(CutReason.NAVIGATION, ARIA_HIDDEN);

  private MarkupSigns() {}

  /** The reason to cut all that is in this element, or null. */
  static @Nullable Cut of(Element element) {
    Cut byTag = TAGS.get(element.normalName());
    if (byTag != null && !isTableOrQuote(element)) {
      return byTag;
    }
    if (element.attributesSize() == 0) {
      return null;
    }
    Cut byRole = ROLES.get(element.attr("role"));
    if (byRole != null) {
      return byRole;
    }
    if (isHidden(element)) {
      return HIDDEN;
    }
    Cut byNames = byNames(element);
    return byNames == null && isAriaHidden(element) ? HIDDEN_FOR_READERS : byNames;
  }

  /** Editors wrap tables and quotes in a figure. */
  private static boolean isTableOrQuote(Element element) {
    if (!element.normalName().equals("figure")) {
      return false;
    }
    return holdsWrapped(element, 0);
  }

  private static boolean holdsWrapped(Element element, int depth) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String tag = child.normalName();
      boolean isInner = depth < MAX_WRAPPERS && !tag.equals("figure");
      if (WRAPPED.contains(tag) || (isInner && holdsWrapped(child, depth + 1))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Cut find(String names) {
    return MarkupNames.builtIn().find(names);
  }

  private static @Nullable Cut byNames(Element element) {
    Cut byClass = find(element.className());
    Cut cut = byClass != null ? byClass : byId(element);
    boolean isHeading = HEADINGS.contains(element.normalName());
    // A heading may be listed in a table of contents, or be the page's; it is neither.
    if (isHeading && cut != null && cut.reason() == CutReason.NAVIGATION) {
      return null;
    }
    boolean isLine = isHeading || element.normalName().equals("p");
    return isLine && cut != null && cut.isOfPanels() ? null : cut;
  }

  private static @Nullable Cut byId(Element element) {
    return HEADINGS.contains(element.normalName()) || Slug.isIdOf(element)
        ? null
        : find(element.id());
  }

  private static boolean isAriaHidden(Element element) {
    return element.attr("aria-hidden").equals("true") && !element.normalName().equals("p");
  }

  private static boolean isHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private static Map.Entry<String, Cut> tag(String name, CutReason reason) {
    return Map.entry(name, new Cut(reason, "tag:" + name));
  }

  private static Map.Entry<String, Cut> role(String name, CutReason reason) {
    return Map.entry(name, new Cut(reason, "role:" + name));
  }
}
