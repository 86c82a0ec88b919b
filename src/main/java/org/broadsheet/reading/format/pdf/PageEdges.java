package org.broadsheet.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What pages repeat at their edges: running titles, addresses, numbers of pages. */
final class PageEdges {

  /** The number of lines that are looked at, both at the top and at the bottom of a page. */
  private static final int EDGE_LINES = 3;

  /** Left and right pages may have other running titles. */
  private static final double MIN_SHARE_OF_PAGES = 0.4;

  /** Running titles with a date have no more words. */
  private static final int MAX_WORDS = 10;

  /** Points; what is repeated stands at one place. */
  private static final double SAME_PLACE = 6;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)[\\[(|–—-]?\\s*(?:page|p\\.|seite|s\\.|página|pagina|strana|str\\.|sida|side|sivu|стр\\.|страница|第)?"
              + "\\s*\\d{1,4}\\s*(?:(?:/|of|von|de|di|van|z|av|af|из|sur|\\|)\\s*\\d{1,4})?\\s*[\\])|–—-]?\\s*(?:页|頁|ページ)?");

  private static final Pattern DATED = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{4,500}");

  private final Set<Line> lines = new HashSet<>();
  private @Nullable String address;

  private PageEdges() {}

  /**
   * The furniture of all pages.
   *
   * @param isPrintedByBrowser whether dates at the edges are those of printing
   */
  static PageEdges of(List<Line> all, boolean isPrintedByBrowser) {
    PageEdges found = new PageEdges();
    Map<Integer, List<Line>> pages = new TreeMap<>();
    all.forEach(line -> pages.computeIfAbsent(line.page(), p -> new ArrayList<>()).add(line));
    Map<String, List<Line>> repeated = new HashMap<>();
    for (List<Line> page : pages.values()) {
      for (Line line : edges(page)) {
        found.lookForAddress(line);
        repeated.computeIfAbsent(key(line), k -> new ArrayList<>()).add(line);
      }
      found.addNumbers(page);
    }
    repeated.values().forEach(same -> found.addRepeated(same, pages.size()));
    if (!pages.isEmpty() && !isPrintedByBrowser) {
      found.keepHead(edges(pages.values().iterator().next()));
    }
    return found;
  }

  boolean has(Line line) {
    return lines.contains(line);
  }

  /** The address that browsers print at the edge of a page, if there is one. */
  @Nullable String address() {
    return address;
  }

  /** A running title with a date is, on the first page, the head of the article. */
  private void keepHead(List<Line> first) {
    List<Line> head =
        first.subList(0, Math.min(EDGE_LINES, first.size())).stream()
            .filter(line -> lines.contains(line) && !isNumber(line.text()))
            .toList();
    if (head.stream().anyMatch(line -> DATED.matcher(line.text()).find())) {
      head.forEach(lines::remove);
    }
  }

  private void lookForAddress(Line line) {
    Matcher matcher = ADDRESS.matcher(line.text());
    if (address == null && matcher.find() && matcher.start() < 3) {
      address = matcher.group();
      lines.add(line);
    }
  }

  private void addNumbers(List<Line> page) {
    List<Line> edges = edges(page);
    edges.stream().filter(line -> isNumber(line.text())).forEach(lines::add);
  }

  private static boolean isNumber(String text) {
    return text.length() < 30 && PAGE_NUMBER.matcher(text).matches();
  }

  private void addRepeated(List<Line> same, int pages) {
    long onPages = same.stream().mapToInt(Line::page).distinct().count();
    if (onPages < 2 || onPages < MIN_SHARE_OF_PAGES * pages) {
      return;
    }
    for (Line line : same) {
      boolean isAtPlace =
          same.stream()
              .anyMatch(
                  other ->
                      other.page() != line.page() && Math.abs(other.y() - line.y()) < SAME_PLACE);
      if (isAtPlace) {
        lines.add(line);
      }
    }
  }

  private static List<Line> edges(List<Line> page) {
    List<Line> byPlace = page.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
    if (byPlace.size() <= 2 * EDGE_LINES) {
      return byPlace;
    }
    List<Line> edges = new ArrayList<>(byPlace.subList(0, EDGE_LINES));
    edges.addAll(byPlace.subList(byPlace.size() - EDGE_LINES, byPlace.size()));
    return edges;
  }

  /** Dates and numbers change from page to page; in a sentence they are what it says. */
  private static String key(Line line) {
    String text = line.text().replaceAll("\\s+", " ");
    return text.split(" ", -1).length > MAX_WORDS ? text : text.replaceAll("\\d+", "#");
  }
}
