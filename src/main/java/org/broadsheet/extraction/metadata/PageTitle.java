package org.broadsheet.extraction.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page and the name of its outlet that follows it in {@code <title>}.
 *
 * @param text the headline without the name, or null
 * @param suffix the name, or null
 */
record PageTitle(@Nullable String text, @Nullable String suffix) {

  /** A longer title is not taken apart. */
  private static final int MAX_CHARS = 600;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "^(.{8,})\\s[|\u2013\u2014\u00b7\u2022\u00bb-]\\s([^|\u2013\u2014\u00b7\u2022\u00bb]{2,50})$");

  static PageTitle of(
      String pageTitle,
      List<Element> headings,
      @Nullable String headline,
      @Nullable String ogTitle) {
    Matcher tail = SUFFIX.matcher(pageTitle.length() > MAX_CHARS ? "" : pageTitle);
    String suffix = tail.matches() ? tail.group(2).strip() : null;
    String h1 = headings.size() == 1 ? headings.get(0).text() : null;
    for (String candidate : new String[] {headline, ogTitle, h1, pageTitle}) {
      if (candidate != null && !candidate.isBlank()) {
        return new PageTitle(without(suffix, candidate.strip()), suffix);
      }
    }
    return new PageTitle(null, suffix);
  }

  private static String without(@Nullable String suffix, String title) {
    Matcher tail = SUFFIX.matcher(title.length() > MAX_CHARS ? "" : title);
    return suffix != null && tail.matches() && tail.group(2).strip().equalsIgnoreCase(suffix)
        ? tail.group(1).strip()
        : title;
  }
}
