package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.text.EastAsian;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The bylines among the elements that are marked as authors.
 *
 * @param near the first one behind the headline
 * @param joined the names in it that are set in elements of their own, with "and" or a comma
 *     between
 * @param before the one just in front of it
 * @param far the first one further down: at the end of the text, or of another article
 */
record MarkedAuthors(
    List<Bylines.Names> near,
    List<String> joined,
    List<Bylines.Names> before,
    List<Bylines.Names> far) {

  /** Characters of text between the headline and a byline: a deck, a picture's caption. */
  private static final int MAX_CHARS_BEHIND = 1200;

  private static final int MAX_CHARS_BEFORE = 300;

  /** Characters of text between the beginnings of two names of one byline. */
  private static final int MAX_CHARS_APART = 90;

  /** A longer element holds more than names. */
  private static final int MAX_ELEMENT_CHARS = 200;

  /** Names, a date, buttons. */
  private static final int MAX_BOX_CHARS = 250;

  /** The headline of another article; names of authors are shorter. */
  private static final int MIN_HEADLINE_CHARS = 25;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  private static final Set<String> NO_BYLINE = Set.of("figure", "figcaption", "nav");

  static MarkedAuthors of(List<Spot> spots, @Nullable Spot heading) {
    int headline = heading == null ? 0 : heading.offset();
    List<Spot> bylines = new ArrayList<>();
    for (Spot spot : spots) {
      if (!isElsewhere(spot.element(), heading) && !MetadataMarks.isTopicLink(spot.element())) {
        bylines.add(spot);
      }
    }
    return new MarkedAuthors(
        byline(bylines, behind -> behind >= 0 && behind <= MAX_CHARS_BEHIND, headline),
        joined(bylines, headline),
        byline(bylines, behind -> behind < 0 && behind >= -MAX_CHARS_BEFORE, headline),
        byline(bylines, behind -> behind > MAX_CHARS_BEHIND, headline));
  }

  /** The first element that names a person, and those beside it that are marked alike. */
  private static List<Bylines.Names> byline(
      List<Spot> spots, Predicate<Integer> isThere, int headline) {
    List<Bylines.Names> byline = new ArrayList<>();
    Bylines.Names weak = null;
    Spot last = null;
    for (Spot spot : spots) {
      String text = isThere.test(spot.offset() - headline) ? spot.text() : "";
      if (text.isEmpty()
          || text.length() > MAX_ELEMENT_CHARS
          || (last != null && !isBeside(last, spot))) {
        continue;
      }
      Bylines.Names names = names(spot, text);
      if (!names.persons().isEmpty()) {
        byline.add(names);
        last = spot;
      } else if (weak == null && !names.isEmpty() && !MetadataMarks.isAuthorLink(spot.element())) {
        weak = names;
      }
    }
    return byline.isEmpty() && weak != null ? List.of(weak) : byline;
  }

  /** Of columnists whose page is a section of the outlet, the link looks like one to a topic. */
  private static Bylines.Names names(Spot spot, String text) {
    Bylines.Names names = Bylines.names(text);
    List<String> linked =
        names.persons().isEmpty() ? Bylines.names(spot.textWithTopics()).persons() : List.of();
    return linked.isEmpty() ? names : new Bylines.Names(linked, names.others());
  }

  private static List<String> joined(List<Spot> spots, int headline) {
    List<String> joined = new ArrayList<>();
    Spot last = null;
    for (Spot spot : spots) {
      int behind = spot.offset() - headline;
      String text = behind < 0 || behind > MAX_CHARS_BEHIND ? "" : spot.text();
      List<String> persons =
          text.length() > MAX_ELEMENT_CHARS ? List.of() : Bylines.names(text).persons();
      if (persons.size() == 1 && (last == null || isJoined(last, spot))) {
        joined.addAll(persons);
        last = spot;
      }
    }
    return joined;
  }

  private static boolean isJoined(Spot one, Spot other) {
    return isBeside(one, other) && BylineWords.JOINER.matcher(between(one, other)).matches();
  }

  /** Whether two elements are parts of one byline. */
  private static boolean isBeside(Spot one, Spot other) {
    return other.offset() - one.offset() <= MAX_CHARS_APART
        && one.element().normalName().equals(other.element().normalName())
        && one.element().className().equals(other.element().className())
        && !PersonName.hasRole(between(one, other));
  }

  /** What is printed between two elements, if it is short. */
  private static String between(Spot one, Spot other) {
    for (Element e = one.element().parent(); e != null; e = e.parent()) {
      String text = new Spot(e, 0).text();
      int first = text.indexOf(one.text());
      int second = first < 0 ? -1 : text.indexOf(other.text(), first + one.text().length());
      if (second >= 0) {
        return text.substring(first + one.text().length(), second);
      }
    }
    return "";
  }

  /** A part that holds the headline has, or follows, a sidebar: {@code sidebar_right}. */
  private static boolean isAside(Element around, @Nullable Spot heading) {
    return MetadataMarks.isAside(around)
        && (heading == null || !heading.element().parents().contains(around));
  }

  private static boolean isApart(Element element, Element around) {
    return NO_BYLINE.contains(around.normalName())
        || (!around.equals(element) && around.normalName().equals("aside"));
  }

  /** Whether a menu or a margin holds no more than what is said of the article: who, when. */
  private static boolean isBylineBox(Element element, Element around) {
    return !around.normalName().startsWith("fig")
        && MetadataMarks.isDeclaredAuthor(element)
        && new Spot(around, 0).text().length() <= MAX_BOX_CHARS
        && !linksArticle(around, element);
  }

  /** Whether a box links to an article besides: it is a teaser, and names the author of that. */
  private static boolean linksArticle(Element box, Element author) {
    return Links.all(box).stream()
        .filter(link -> !MetadataMarks.isAuthor(link) && !link.parents().contains(author))
        .anyMatch(link -> EastAsian.length(link.text()) >= MIN_HEADLINE_CHARS || isHeading(link));
  }

  private static boolean isHeading(Element link) {
    Element around = link.parent();
    return (around != null && HEADING.matcher(around.normalName()).matches())
        || (link.childrenSize() > 0 && HEADING.matcher(link.child(0).normalName()).matches());
  }

  /** Whether an element is part of a picture, a menu, a comment or what else is not the article. */
  private static boolean isElsewhere(Element element, @Nullable Spot heading) {
    boolean isInFooter = false;
    for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
      boolean isHolder = e.normalName().equals("article") || e.normalName().equals("main");
      if (isHolder) {
        // An article has a footer of its own, in which many blogs print the author.
        isInFooter = false;
      } else if (isAside(e, heading) || (isApart(element, e) && !isBylineBox(element, e))) {
        return true;
      }
      isInFooter |= e.normalName().equals("footer");
    }
    return isInFooter;
  }
}
