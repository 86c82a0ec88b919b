package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final int MAX_CHARS = 600;

  /** A longer heading is a paragraph. */
  private static final int MAX_HEADING_CHARS = 300;

  /** Share of words in common from which a heading is the headline. */
  private static final double LIKE = .3;

  /** A declared title that lies within a heading counts a little less than an equal one. */
  private static final double WITHIN = .9;

  /** Share of a heading below which a declared title is a label: "Coffee". */
  private static final double LEAST_PART = .5;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(.{8,})\\s[|\u2013\u2014\u00b7\u2022\u00bb-]\\s([^|\u2013\u2014\u00b7\u2022\u00bb]{2,50})$");
  private static final Pattern LAST_PART =
      Pattern.compile(
          "^(.*\\S)\\s*(?:[|\u2013\u2014\u00b7\u2022\u00bb\u00ab\u203a~\uff5c]|\\s-{1,2}|:{1,2})\\s+(\\S[^|\u2022\u00bb\uff5c]*)$");
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "^([^|\u2022\u00bb\uff5c]*?\\S)\\s*(?:[|\u2013\u2014\u00b7\u2022\u00bb\u203a\uff5c]|\\s-{1,2}|:{1,2})\\s+(\\S.*)$");

  /**
   * Chooses among what a page declares and prints.
   *
   * @param pageTitle the text of {@code <title>}
   * @param declared other titles that it declares, the best first
   */
  static PageTitle of(
      String pageTitle, List<Spot> headings, List<String> declared, SiteNames site) {
    Matcher tail = SUFFIX.matcher(pageTitle.length() > MAX_CHARS ? "" : pageTitle);
    String suffix = tail.matches() ? tail.group(2).strip() : null;
    List<String> titles = new ArrayList<>();
    declared.forEach(title -> titles.add(withoutSite(title, site)));
    if (!pageTitle.isBlank()) {
      titles.add(withoutSite(pageTitle.strip(), site));
    }
    Spot heading = mostLike(titles, headings, site);
    if (heading != null) {
      return new PageTitle(headline(heading.element().text(), titles), suffix, heading);
    }
    return new PageTitle(titles.isEmpty() ? null : titles.get(0), suffix, null);
  }

  /** The heading, or the declared title that the page prints together with something else. */
  private static String headline(String heading, List<String> titles) {
    String bare = BareWords.of(heading);
    for (String title : titles) {
      String words = BareWords.of(title);
      boolean isPart = bare.endsWith(" " + words) || bare.startsWith(words + " ");
      if (isPart && words.length() >= LEAST_PART * bare.length()) {
        return title;
      }
    }
    return heading;
  }

  private static @Nullable Spot mostLike(List<String> titles, List<Spot> headings, SiteNames site) {
    Spot best = null;
    double most = LIKE;
    for (Spot heading : headings) {
      String text = heading.element().text();
      if (text.length() > MAX_HEADING_CHARS || site.areName(text)) {
        continue;
      }
      Set<String> words = words(text);
      for (String title : titles) {
        double like = likeness(words, words(title));
        if (like > most) {
          most = like;
          best = heading;
        }
      }
    }
    return best;
  }

  private static double likeness(Set<String> heading, Set<String> title) {
    Set<String> both = new HashSet<>(heading);
    both.retainAll(title);
    if (both.isEmpty()) {
      return 0;
    }
    double within =
        (double) both.size() / heading.size() * (heading.size() > 2 ? WITHIN : WITHIN / 2);
    double shared = (double) both.size() / (heading.size() + title.size() - both.size());
    return Math.max(shared, within);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(BareWords.of(text).split(" ", -1)));
    words.remove("");
    return words;
  }

  /** A title without the outlet's name at its end or beginning. */
  private static String withoutSite(String title, SiteNames site) {
    if (title.length() > MAX_CHARS) {
      return title;
    }
    Matcher last = LAST_PART.matcher(title);
    if (last.matches() && site.areName(last.group(2))) {
      return withoutSite(last.group(1), site);
    }
    Matcher first = FIRST_PART.matcher(title);
    return first.matches() && site.areName(first.group(1)) ? first.group(2) : title;
  }
}
