package org.broadsheet.extraction.metadata;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Tells a page that lists articles from an article: on it, the paragraphs follow headings that link
 * to other pages.
 */
final class Teasers {

  /** Fewer teasers stand at the end of an article. */
  private static final int MIN_LINKED = 4;

  /** A shorter paragraph is a label. */
  private static final int MIN_CHARS = 40;

  /** A longer one is no teaser. */
  private static final int MAX_CHARS = 400;

  /** Share of the text that a list may have besides its teasers: a welcome, a notice. */
  private static final double MAX_REST = .2;

  private final Set<String> linked = new HashSet<>();
  private boolean isLinked;
  private int teaserChars;
  private int otherChars;

  void heading(Element heading) {
    Element link = heading.selectFirst("a[href]");
    if (link == null && heading.parent() != null && heading.parent().normalName().equals("a")) {
      link = heading.parent();
    }
    isLinked = link != null && !link.attr("href").startsWith("#");
    if (link != null && isLinked) {
      linked.add(link.attr("href"));
    }
  }

  void paragraph(Element paragraph) {
    int chars = paragraph.text().length();
    if (chars >= MIN_CHARS && isLinked && chars <= MAX_CHARS) {
      teaserChars += chars;
    } else if (chars >= MIN_CHARS) {
      otherChars += chars;
    }
  }

  boolean areAllThereIs() {
    return linked.size() >= MIN_LINKED
        && teaserChars > 0
        && otherChars <= MAX_REST * (teaserChars + otherChars);
  }
}
