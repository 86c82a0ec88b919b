package org.broadsheet.reading.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a feed's title names the outlet: {@code World | The Post} is a section of the one
 * whose address has the same letters.
 */
public final class FeedTitle {

  private static final Pattern SIGNS = Pattern.compile("\\s+[-–—|>»:·•/]+\\s+|:\\s+|\\s*[»|>]\\s*");

  private static final Pattern ABOUT_FEED =
      Pattern.compile("(?iu)\\(?\\b(?:rss|atom|xml)(?:[ -]?(?:feeds?|2\\.0))?\\b\\)?|\\bfeeds?$");

  private static final int MAX_WORDS = 6;

  private static final int MIN_LETTERS = 3;

  private FeedTitle() {}

  /**
   * The name of the outlet, else the domain of the feed's page; null if neither is known.
   *
   * @param title the title of the feed
   * @param link the address of the page that it is about
   */
  public static @Nullable String outlet(String title, String link) {
    String domain = domain(link);
    List<String> parts = new ArrayList<>();
    for (String part : SIGNS.split(title)) {
      String bare = ABOUT_FEED.matcher(part).replaceAll("").strip();
      if (!bare.isEmpty() && bare.split("\\s+").length <= MAX_WORDS) {
        parts.add(bare);
      }
    }
    for (String part : parts) {
      if (isLike(part, domain)) {
        return part;
      }
    }
    return parts.size() == 1 && domain.isEmpty() ? parts.get(0) : domain.isEmpty() ? null : domain;
  }

  /** Whether an item, as far as its address tells, is of the site that the feed is about. */
  public static boolean isOfSite(@Nullable String item, String link) {
    String own = item == null ? "" : domain(item);
    String site = domain(link);
    return own.isEmpty()
        || site.isEmpty()
        || own.equals(site)
        || own.endsWith("." + site)
        || site.endsWith("." + own);
  }

  /** Whether a name and a domain begin with the same letters: {@code BBC News}, bbc.co.uk. */
  private static boolean isLike(String name, String domain) {
    String site = letters(domain.replaceFirst("\\.[^.]*(?:\\.[^.]{2})?$", ""));
    String all = letters(name);
    String first = letters(name.split("\\s+", 2)[0]);
    String withoutThe = all.startsWith("the") ? all.substring(3) : all;
    return site.length() >= MIN_LETTERS
        && all.length() >= MIN_LETTERS
        && (site.contains(all)
            || site.endsWith(withoutThe)
            || all.contains(site)
            || (first.length() >= MIN_LETTERS && site.startsWith(first)));
  }

  private static String letters(String text) {
    return SmallLetters.of(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String domain(String link) {
    try {
      String host = URI.create(link.strip()).getHost();
      return host == null ? "" : SmallLetters.of(host).replaceFirst("^www\\d?\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
