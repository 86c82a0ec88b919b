package org.broadsheet.extraction.page;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.extraction.metadata.Links;
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

  /** The host of an address that another one carries along. */
  private static final Pattern CARRIED =
      Pattern.compile("(?://|%2f%2f)([\\w.-]+)", Pattern.CASE_INSENSITIVE);

  private final Document page;

  /** Of the addresses that the page declares as its own. */
  private final Set<String> declared = new HashSet<>();

  /** Of the paper that prints the page, whatever it declares, once it has been asked for. */
  private @Nullable String printedBy;

  private boolean isPrintedByKnown;

  private OwnSite(Document page) {
    this.page = page;
    declare(page.head().selectFirst(CANONICAL), "href");
    declare(page.head().selectFirst(SHARED), "content");
  }

  /** The site of the addresses that a page declares as its own, and of its own links. */
  static OwnSite of(Document page) {
    return new OwnSite(page);
  }

  private void declare(@Nullable Element mark, String attribute) {
    String domain = mark == null ? null : domain(mark.attr(attribute));
    if (domain != null) {
      declared.add(domain);
    }
  }

  /**
   * Whether an address leads elsewhere; unknown sites have no elsewhere. A button to share the page
   * carries its address along.
   */
  boolean isElsewhere(String address) {
    String other = declared.isEmpty() ? null : domain(address);
    return other != null
        && !declared.contains(other)
        && !carriesOwnAddress(address, other)
        && !other.equals(printedBy());
  }

  /** Whether all links in a part of the page, or the one that it stands in, lead elsewhere. */
  boolean isLeftBy(Element part) {
    List<Element> links = Links.all(part);
    if (links.isEmpty()) {
      Element around = Links.around(part);
      return around != null && isElsewhere(around.attr("href"));
    }
    return links.stream().allMatch(link -> isElsewhere(link.attr("href")));
  }

  /**
   * Whether the page's own address is the only one that this one carries: a shop's may stand beside
   * it, so that the shop knows who sent the reader.
   */
  private boolean carriesOwnAddress(String address, String leadsTo) {
    boolean isOwn = false;
    Matcher carried = CARRIED.matcher(address);
    while (carried.find()) {
      String domain = domain("//" + carried.group(1));
      if (domain != null && declared.contains(domain)) {
        isOwn = true;
      } else if (domain != null && !domain.equals(leadsTo)) {
        return false;
      }
    }
    return isOwn;
  }

  private @Nullable String printedBy() {
    if (!isPrintedByKnown) {
      printedBy = PrintingSite.domain(page);
      isPrintedByKnown = true;
    }
    return printedBy;
  }

  /** The registered domain of an address with a host, or null. */
  static @Nullable String domain(String address) {
    Matcher host = HOST.matcher(address.strip());
    return host.find() && host.group(1).length() <= MAX_HOST_CHARS
        ? EffectiveTldFinder.getAssignedDomain(host.group(1), true, false)
        : null;
  }
}
