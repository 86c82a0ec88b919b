package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * What a page declares, collected in one walk: a search for each field would cost more than parsing
 * the page.
 */
final class PageFacts implements NodeVisitor {

  /** More elements of one kind than this say nothing more. */
  private static final int MAX_ELEMENTS = 60;

  /** A headline that is set in a lower heading stands among the first. */
  private static final int MAX_SUBHEADINGS = 12;

  /** More contents of one meta element than this are a list of something else. */
  private static final int MAX_CONTENTS = 30;

  /** The contents of the meta elements, by their name, property or itemprop in lower case. */
  private final Map<String, List<String>> meta = new HashMap<>();

  final List<String> structured = new ArrayList<>();
  final List<Spot> times = new ArrayList<>();
  final List<Spot> dates = new ArrayList<>();
  final List<Spot> authors = new ArrayList<>();
  final List<Spot> headings = new ArrayList<>();
  final List<Spot> subheadings = new ArrayList<>();
  final Teasers teasers = new Teasers();
  @Nullable String canonical;
  @Nullable String feed;
  private int offset;

  private PageFacts() {}

  static PageFacts of(Document page) {
    PageFacts facts = new PageFacts();
    NodeTraversor.traverse(facts, page);
    return facts;
  }

  /** The first of these meta elements that says anything, or null. */
  @Nullable String meta(String... names) {
    for (String name : names) {
      List<String> contents = meta.get(name);
      if (contents != null) {
        return contents.get(0);
      }
    }
    return null;
  }

  /** All that the meta elements of one name say. */
  List<String> metas(String name) {
    return meta.getOrDefault(name, List.of());
  }

  /**
   * The times that blog software marks as those of publication; others stand beside them. That of a
   * post that was never changed is marked {@code published updated}.
   */
  List<Spot> publishedTimes() {
    return times.stream().filter(time -> time.element().hasClass("published")).toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      offset += signs(text.getWholeText());
    } else if (node instanceof Element element) {
      read(element);
    }
  }

  private static int signs(String text) {
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      signs += c > ' ' && (c < 0x7F || !Character.isWhitespace(c)) ? 1 : 0;
    }
    return signs;
  }

  private void read(Element element) {
    switch (element.normalName()) {
      case "meta" -> readMeta(element);
      case "link" -> readLink(element);
      case "script" -> {
        if (element.attr("type").contains("ld+json")) {
          structured.add(element.data());
        }
      }
      case "time" -> add(times, element);
      case "h1" -> {
        teasers.heading(element);
        if (element.attr("itemprop").equals("alternativeHeadline")) {
          addSubheading(element);
        } else {
          add(headings, element);
        }
      }
      case "h2", "h3", "h4" -> {
        teasers.heading(element);
        addSubheading(element);
        readNames(element);
      }
      case "p" -> {
        teasers.paragraph(element);
        readNames(element);
      }
      default -> readNames(element);
    }
  }

  private void readMeta(Element element) {
    String content = element.attr("content").strip();
    for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
      String name = element.attr(attribute);
      if (!name.isEmpty() && !content.isEmpty()) {
        List<String> contents =
            meta.computeIfAbsent(SmallLetters.of(name), key -> new ArrayList<>(1));
        if (contents.size() < MAX_CONTENTS) {
          contents.add(content);
        }
      }
    }
  }

  private void readLink(Element element) {
    String relation = SmallLetters.of(element.attr("rel"));
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
    MetadataMarks.ClassMark mark = MetadataMarks.ofClasses(element.className());
    if (property.equals("headline")) {
      add(headings, element);
    }
    if (mark.isDate() || property.equals("datePublished")) {
      add(dates, element);
    }
    if (mark.isAuthor() || MetadataMarks.isAuthor(element)) {
      add(authors, element);
    }
  }

  private void addSubheading(Element element) {
    if (subheadings.size() < MAX_SUBHEADINGS) {
      subheadings.add(new Spot(element, offset));
    }
  }

  private void add(List<Spot> spots, Element element) {
    if (spots.size() < MAX_ELEMENTS) {
      spots.add(new Spot(element, offset));
    }
  }
}
