package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares, collected in one walk: a search for each field would cost more than parsing
 * the page.
 */
final class PageFacts implements NodeVisitor {

  /** More elements of one kind than this say nothing more. */
  private static final int MAX_ELEMENTS = 30;

  private static final Set<String> DATE_CLASSES =
      Set.of(
          "date",
          "published",
          "publish-date",
          "published-date",
          "post-date",
          "entry-date",
          "pubdate",
          "article-date",
          "article__date",
          "article-published",
          "timestamp",
          "posted-on",
          "dateline",
          "publication-date",
          "datum",
          "fecha",
          "meta-date",
          "date-published",
          "post__date");
  private static final Set<String> AUTHOR_CLASSES =
      Set.of(
          "author",
          "byline",
          "author-name",
          "article-author",
          "post-author",
          "entry-author",
          "byline-name",
          "byline__name",
          "author__name",
          "article__author",
          "autor",
          "auteur",
          "posted-by",
          "byline-author",
          "meta-author",
          "post__author",
          "article-byline",
          "author-link",
          "authorname",
          "writer");

  /** The content of each meta element, by its name, property or itemprop in lower case. */
  final Map<String, String> meta = new HashMap<>();

  final List<String> structured = new ArrayList<>();
  final List<Element> times = new ArrayList<>();
  final List<Element> dates = new ArrayList<>();
  final List<Element> authors = new ArrayList<>();
  final List<Element> headings = new ArrayList<>();
  @Nullable String canonical;
  @Nullable String feed;

  private PageFacts() {}

  static PageFacts of(Document page) {
    PageFacts facts = new PageFacts();
    NodeTraversor.traverse(facts, page);
    return facts;
  }

  /** The first of these meta elements that says anything, or null. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      String content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return null;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> readMeta(element);
      case "link" -> readLink(element);
      case "script" -> {
        if (element.attr("type").contains("ld+json")) {
          structured.add(element.data());
        }
      }
      case "time" -> add(times, element);
      case "h1" -> add(headings, element);
      default -> readNames(element);
    }
  }

  private void readMeta(Element element) {
    String content = element.attr("content").strip();
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = element.attr(attribute);
      if (!name.isEmpty() && !content.isEmpty()) {
        meta.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  private void readLink(Element element) {
    String relation = element.attr("rel").toLowerCase(Locale.ROOT);
    if (relation.equals("canonical") && canonical == null) {
      canonical = element.attr("href");
    } else if (relation.equals("alternate")
        && feed == null
        && (element.attr("type").contains("rss") || element.attr("type").contains("atom"))) {
      feed = element.attr("href");
    }
  }

  private void readNames(Element element) {
    if (element.attributesSize() == 0) {
      return;
    }
    String property = element.attr("itemprop");
    if (property.equals("datePublished") || hasOneOf(element, DATE_CLASSES)) {
      add(dates, element);
    } else if (property.equals("author")
        || element.attr("rel").equals("author")
        || hasOneOf(element, AUTHOR_CLASSES)) {
      add(authors, element);
    }
  }

  private static boolean hasOneOf(Element element, Set<String> names) {
    String classes = element.className();
    int start = 0;
    while (start < classes.length()) {
      int end = start;
      while (end < classes.length() && !Character.isWhitespace(classes.charAt(end))) {
        end++;
      }
      if (names.contains(classes.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static void add(List<Element> elements, Element element) {
    if (elements.size() < MAX_ELEMENTS) {
      elements.add(element);
    }
  }
}
