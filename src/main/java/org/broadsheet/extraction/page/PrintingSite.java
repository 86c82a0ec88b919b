package org.broadsheet.extraction.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.extraction.metadata.Links;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its links which site prints a page: a paper that prints the article of another one
 * declares the other's address as that of the page.
 */
final class PrintingSite {

  /** Share of all links to pages that lead to the pages of the site itself, at least. */
  private static final double MIN_SHARE = .5;

  /** Scheme, host and port of the front page of a site, and nothing more. */
  private static final Pattern FRONT =
      Pattern.compile("^(?:https?:)?//[^/?#]+/?$", Pattern.CASE_INSENSITIVE);

  /** What leads to no page of this site: a place above, a mail, a script. */
  private static final Pattern NO_PAGE =
      Pattern.compile("^(?:$|#|[a-z][a-z0-9+.-]*:)", Pattern.CASE_INSENSITIVE);

  private PrintingSite() {}

  /**
   * The domain that most links of a page lead to, and one of them to its front page; null if there
   * is none. A shop that an article writes about is not linked more often than all others together,
   * those within the page's site included, and then not by its front page.
   */
  static @Nullable String domain(Document page) {
    Map<String, Integer> links = new HashMap<>();
    Set<String> fronts = new HashSet<>();
    int all = 0;
    for (Element link : Links.all(page.body())) {
      String address = link.attr("href").strip();
      String domain = OwnSite.domain(address);
      if (domain != null) {
        links.merge(domain, 1, Integer::sum);
        if (FRONT.matcher(address).find()) {
          fronts.add(domain);
        }
      }
      all += domain != null || !NO_PAGE.matcher(address).find() ? 1 : 0;
    }
    for (String front : fronts) {
      if (links.getOrDefault(front, 0) > MIN_SHARE * all) {
        return front;
      }
    }
    return null;
  }
}
