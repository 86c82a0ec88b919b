package org.broadsheet.extraction.metadata;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** The links in a part of a page that lead anywhere. */
public final class Links {

  /** Read once: jsoup takes as long to read a selector as to search a paragraph by it. */
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

  private Links() {}

  /** The first link in an element, which may be the element itself, or null. */
  public static @Nullable Element first(Element element) {
    return element.selectFirst(LINK);
  }

  /** The link that an element is or stands in, or null. */
  public static @Nullable Element around(Element element) {
    return element.closest(LINK);
  }

  /** All links in an element, in order. */
  public static Elements all(Element element) {
    return element.select(LINK);
  }
}
