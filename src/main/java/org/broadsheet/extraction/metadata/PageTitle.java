package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.text.BareWords;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page and the name of its outlet that follows it in {@code <title>}.
 *
 * <p>What is declared is often worded for search engines or for sharing: the printed heading that
 * has most words in common with it is the headline. A kicker that is printed in one element with
 * the headline is no part of it.
 *
 * @param text the headline without the name, or null
 * @param suffix the name, or null
 * @param heading the printed heading that is the headline, or null
 */
record PageTitle(@Nullable String text, @Nullable String suffix, @Nullable Spot heading) {

  /** A longer title is not taken apart. */
  static final int MAX_CHARS = 600;

  /** A longer heading is a paragraph. */
  private static final int MAX_HEADING_CHARS = 300;

  /** Share of words in common from which a heading is the headline. */
  private static final double LIKE = .3;

  /** The same for a heading of lower rank. */
  private static final double VERY_LIKE = .6;

  /** A declared title that lies within a heading counts a little less than an equal one. */
  private static final double WITHIN = .9;

  private static final int MAX_SITE_WORDS = 4;

  /** Share of a heading below which a declared title is a label: "Coffee". */
  private static final double MIN_PART = .5;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(.{8,})\\s[|\u2013\u2014\u00b7\u2022\u00bb-]\\s([^|\u2013\u2014\u00b7\u2022\u00bb]{2,50})$");
  private static final Pattern ELLIPSIS = Pattern.compile("\\s?(?:\\.\\.\\.|\u2026)$");
  private static final Pattern LAST_PART =
      Pattern.compile(
          "^(.*\\S)\\s*(?:[|\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a~\uff5c\u3163\uff1a]|\\s-{1,2}|:{1,2})\\s*(?<=[\\s\u3163\uff1a\uff5c])(\\S[^|\u2022\u00bb\uff5c\u3163\uff1a]*)$");

  private static final Pattern FIRST_PART =
      Pattern.compile(
          "^([^|\u2022\u00bb\uff5c]*?\\S)\\s*(?:[|\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c]|\\s-{1,2}|:{1,2})\\s+(\\S.*)$");

  /**
   * Chooses among what a page declares and prints.
   *
   * @param pageTitle the text of {@code <title>}
   * @param facts the headings that it prints
   * @param declared other titles that it declares, the best first
   */
  static PageTitle of(String pageTitle, PageFacts facts, List<String> declared, SiteNames site) {
    Matcher tail = SUFFIX.matcher(pageTitle.length() > MAX_CHARS ? "" : pageTitle);
    String suffix = tail.matches() ? tail.group(2).strip() : null;
    List<String> titles = new ArrayList<>();
    // What is printed as a heading, or declared and no copy of this, is the headline to its end.
    boolean byWords = facts.headings.stream().noneMatch(h -> isSame(h.element().text(), pageTitle));
    for (String title : declared) {
      titles.add(withoutSite(title, site, byWords && isSame(title, pageTitle)));
    }
    if (!pageTitle.isBlank()) {
      titles.add(withoutSite(pageTitle.strip(), site, byWords));
    }
    List<Spot> main =
        facts.headings.stream()
            .filter(spot -> !isOfSite(spot, pageTitle, declared, facts, site))
            .toList();
    Spot heading = mostLike(titles, main, PageTitle::likeness, LIKE);
    if (heading == null) {
      heading = mostLike(titles, ofLowerRank(facts, suffix, site), PageTitle::shared, VERY_LIKE);
    }
    if (heading != null) {
      return new PageTitle(whole(headline(heading, titles), titles), suffix, heading);
    }
    if (declared.isEmpty() && tail.matches()) {
      return new PageTitle(withoutSite(tail.group(1).strip(), site, byWords), suffix, null);
    }
    if (titles.isEmpty() && !main.isEmpty()) {
      return new PageTitle(Headings.text(main.get(0)), suffix, main.get(0));
    }
    return new PageTitle(titles.isEmpty() ? null : whole(titles.get(0), titles), suffix, null);
  }

  /**
   * The headline; or what structured data and the title for sharing agree on, if the window's title
   * is worded otherwise than both. Programs for search engines copy that one into the others: where
   * they differ from it, an editor wrote them, and they hold the headline even where the printed
   * one is the same as the window's (2 of 2 labelled pages).
   */
  @Nullable String orAgreed(
      @Nullable String structured, @Nullable String shared, String pageTitle, SiteNames site) {
    if (structured == null || shared == null) {
      return text;
    }
    String window = withoutSite(pageTitle.strip(), site, true);
    String agreed = withoutSite(structured.strip(), site, false);
    boolean isWhole = !ELLIPSIS.matcher(agreed).find() && agreed.length() <= MAX_CHARS;
    return isWhole
            && BareWords.of(agreed).indexOf(' ') > 0
            && isSame(agreed, withoutSite(shared.strip(), site, false))
            && !isSame(agreed, window)
        ? agreed
        : text;
  }

  private static List<Spot> ofLowerRank(PageFacts facts, @Nullable String suffix, SiteNames site) {
    return facts.subheadings.stream()
        .filter(spot -> !site.areName(spot.element().text()))
        .filter(spot -> suffix == null || !isSame(spot.element().text(), suffix))
        .toList();
  }

  /**
   * Whether a heading is the outlet's name: it links to the front page, or it is one part of the
   * page's title and what is declared or printed elsewhere is the other.
   */
  private static boolean isOfSite(
      Spot heading, String pageTitle, List<String> declared, PageFacts facts, SiteNames site) {
    String text = heading.element().text();
    if (site.areName(text) || Headings.linksHome(heading)) {
      return true;
    }
    String title = BareWords.of(pageTitle);
    String bare = BareWords.of(text);
    if (bare.isEmpty() || bare.length() == title.length()) {
      return false;
    }
    String other =
        title.startsWith(bare + " ")
            ? title.substring(bare.length()).strip()
            : title.endsWith(" " + bare)
                ? title.substring(0, title.length() - bare.length()).strip()
                : "";
    return !other.isEmpty()
        && !site.areName(other)
        && (declared.stream().anyMatch(one -> BareWords.of(one).equals(other))
            // The outlet's name stands above the headline.
            || facts.subheadings.stream()
                .filter(spot -> spot.offset() > heading.offset())
                .anyMatch(spot -> BareWords.of(spot.element().text()).equals(other)));
  }

  /** The title, or the one that goes on where it ends in an ellipsis. */
  private static String whole(String title, List<String> titles) {
    Matcher cut = ELLIPSIS.matcher(title);
    if (cut.find()) {
      String beginning = title.substring(0, cut.start());
      for (String other : titles) {
        if (other.length() > title.length() && other.startsWith(beginning)) {
          return other;
        }
      }
    }
    return title;
  }

  /**
   * A heading as it is printed, if it is declared so; else without a kicker that is set in it, or
   * the declared title that the page prints together with something else.
   */
  private static String headline(Spot heading, List<String> titles) {
    String printed = StructuredText.withoutEntities(heading.element().text());
    if (titles.stream().anyMatch(title -> isSame(title, printed))) {
      return printed;
    }
    String main = Headings.text(heading);
    if (titles.stream().anyMatch(title -> isSame(title, main))) {
      return main;
    }
    String bare = BareWords.of(main);
    String parted = BareWords.of(heading.text()); // where two elements touch
    for (String title : titles) {
      String words = BareWords.of(title);
      boolean isPart =
          bare.endsWith(" " + words)
              || bare.startsWith(words + " ")
              || parted.endsWith(" " + words)
              || parted.startsWith(words + " ");
      if (isPart && words.length() >= MIN_PART * bare.length()) {
        return title;
      }
    }
    return main;
  }

  private static boolean isSame(String one, String other) {
    return BareWords.of(one).equals(BareWords.of(other));
  }

  private static @Nullable Spot mostLike(
      List<String> titles,
      List<Spot> headings,
      ToDoubleBiFunction<Set<String>, Set<String>> measure,
      double least) {
    Spot best = null;
    double most = least;
    for (Spot heading : headings) {
      String text = heading.element().text();
      if (text.length() > MAX_HEADING_CHARS) {
        continue;
      }
      Set<String> words = words(text);
      for (String title : titles) {
        double like = measure.applyAsDouble(words, words(title));
        if (like > most) {
          most = like;
          best = heading;
        }
      }
    }
    return best;
  }

  private static double likeness(Set<String> heading, Set<String> title) {
    double within = (heading.size() > 2 ? WITHIN : WITHIN / 2) * both(heading, title);
    return heading.isEmpty() ? 0 : Math.max(shared(heading, title), within / heading.size());
  }

  private static double shared(Set<String> one, Set<String> other) {
    int both = both(one, other);
    return both == 0 ? 0 : (double) both / (one.size() + other.size() - both);
  }

  private static int both(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(BareWords.of(text).split(" ", -1)));
    words.remove("");
    return words;
  }

  /** A title without the outlet's name at its end or beginning. */
  private static String withoutSite(String title, SiteNames site, boolean byWords) {
    if (title.length() > MAX_CHARS) {
      return title;
    }
    String eastern = EasternTitle.withoutSite(title, site::areName, byWords);
    if (eastern.length() < title.length()) {
      return withoutSite(eastern, site, byWords);
    }
    Matcher last = LAST_PART.matcher(title);
    if (last.matches() && isSite(last.group(2), site)) {
      return withoutSite(last.group(1), site, byWords);
    }
    Matcher first = FIRST_PART.matcher(title);
    return first.matches() && site.areName(first.group(1)) ? first.group(2) : title;
  }

  /** Whether the last part of a title is the outlet's name, whole or with a word more or less. */
  private static boolean isSite(String part, SiteNames site) {
    return site.areName(part)
        || (BareWords.of(part).split(" ", -1).length <= MAX_SITE_WORDS && site.areLikeName(part));
  }
}
