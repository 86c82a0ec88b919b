package org.broadsheet.extraction.metadata;

import java.util.HashSet;
import java.util.Set;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Element;

/**
 * Tells a page that lists articles from an article: on it, the paragraphs follow headings that link
 * to other pages, one or two each.
 */
final class Teasers {

  /** Fewer teasers stand at the end of an article. */
  private static final int MIN_TEASERS = 4;

  /** A shorter paragraph is a label. */
  private static final int MIN_CHARS = 40;

  /** A longer one is no teaser. */
  private static final int MAX_CHARS = 400;

  private static final int MAX_PARAGRAPHS = 2;

  /** Share of the text that a list may have besides its teasers: a welcome, a notice. */
  private static final double MAX_REST = .2;

  private final Set<String> teasers = new HashSet<>();
  private String linked = "";
  private int paragraphs;
  private int teaserChars;
  private int otherChars;

  void heading(Element heading) {
    Element link = Links.first(heading);
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    String address = link == null ? "" : link.attr("href");
    // A heading of an article may link to itself.
    linked = address.indexOf('#') >= 0 ? "" : address;
    paragraphs = 0;
  }

  void paragraph(Element paragraph) {
    int chars = EastAsian.length(paragraph.text());
    if (chars < MIN_CHARS) {
      return;
    }
    paragraphs++;
    if (!linked.isEmpty() && paragraphs <= MAX_PARAGRAPHS && chars <= MAX_CHARS) {
      teasers.add(linked);
      teaserChars += chars;
    } else {
      otherChars += chars;
    }
  }

  /** Characters of the paragraphs that are no teasers. */
  int otherChars() {
    return otherChars;
  }

  boolean areAllThereIs() {
    return teasers.size() >= MIN_TEASERS && otherChars <= MAX_REST * (teaserChars + otherChars);
  }
}
