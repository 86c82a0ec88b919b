package org.broadsheet.extraction.page;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The site that a page belongs to: teasers point to its other pages, what an article writes about
 * is elsewhere.
 */
final class OwnSite {

  /** The limit of the domain name system. */
  private static final int MAX_HOST_CHARS = 253;

  private static final Pattern HOST =
      Pattern.compile("^(?:https?:)?//(?:[^/?#@]*@)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);

  private static final Evaluator CANONICAL = Selector.evaluatorOf("link[rel=canonical]");
  private static final Evaluator SHARED = Selector.evaluatorOf("meta[property=og:url]");

  private final @Nullable String domain;

  private OwnSite(@Nullable String domain) {
    this.domain = domain;
  }

  /** The site of the address that a page declares as its own. */
  static OwnSite of(Document page) {
    Element link = page.head().selectFirst(CANONICAL);
    Element meta = link == null ? page.head().selectFirst(SHARED) : null;
    return new OwnSite(
        link != null
            ? domain(link.attr("href"))
            : meta == null ? null : domain(meta.attr("content")));
  }

  /** Whether an address leads elsewhere; unknown sites have no elsewhere. */
  boolean isElsewhere(String address) {
    String other = domain == null ? null : domain(address);
    return other != null && !other.equals(domain);
  }

  private static @Nullable String domain(String address) {
    Matcher host = HOST.matcher(address.strip());
    return host.find() && host.group(1).length() <= MAX_HOST_CHARS
        ? EffectiveTldFinder.getAssignedDomain(host.group(1), true, false)
        : null;
  }
}
