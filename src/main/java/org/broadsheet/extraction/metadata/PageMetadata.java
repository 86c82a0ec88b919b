package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.Block;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Published;
import org.broadsheet.text.BareWords;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head, its structured data and its headings. */
public final class PageMetadata {

  private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://.{3,2000}");

  private final Document page;
  private final long latestDay;
  private final PrintedHead head;
  private final PageFacts facts;
  private final StructuredData data;
  private final List<Evidence> clues = new ArrayList<>();
  private final Metadata metadata;

  private PageMetadata(Document page, PrintedHead head, long latestDay) {
    this.head = head;
    this.page = page;
    this.latestDay = latestDay;
    this.facts = PageFacts.of(page);
    this.data = StructuredData.of(facts.structured, ownAddresses(), ownTitles());
    this.metadata = read();
  }

  /**
   * Reads a page.
   *
   * @param head the short lines that are printed around its headline
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   */
  public static PageMetadata read(Document page, PrintedHead head, long latestDay) {
    return new PageMetadata(page, head, latestDay);
  }

  /** What the page says of itself. */
  public Metadata metadata() {
    return metadata;
  }

  /** The text of the article in the page's structured data, or null. */
  public @Nullable String articleBody() {
    return data.body();
  }

  /**
   * Whether what is kept of the blocks is the whole article: if it has as many words as the page
   * says that the article has.
   */
  public Completeness completeness(List<Block> blocks) {
    return new PageKind(facts, data).completeness(blocks);
  }

  private Metadata read() {
    String canonical = absolute(facts.canonical);
    String ogUrl = absolute(facts.meta("og:url"));
    clue(OutletSignal.CANONICAL, canonical);
    clue(OutletSignal.OG_URL, ogUrl);
    clue(OutletSignal.JSON_LD_URL, absolute(data.text("mainEntityOfPage")));
    clue(OutletSignal.SITE_NAME, facts.meta("og:site_name"));
    clue(OutletSignal.FEED_URL, absolute(facts.feed));
    clue(OutletSignal.APPLICATION_NAME, facts.meta("application-name"));
    clue(OutletSignal.PUBLISHER, data.name("publisher"));
    SiteNames site = siteNames(canonical, ogUrl);
    PageTitle title = PageTitle.of(page.title(), facts, declaredTitles(), site);
    clue(OutletSignal.TITLE_SUFFIX, title.suffix());
    int headline = title.heading() == null ? 0 : title.heading().offset();
    site.add(title.suffix());
    String shared = facts.meta("og:title");
    String headlineText =
        title.orAgreed(
            data.text("headline"),
            shared == null ? null : StructuredText.withoutEntities(shared),
            page.title(),
            site);
    Authors.Found authors = Authors.find(facts, data, head, site, title.heading());
    Published published =
        new PublicationDate(facts, data, latestDay).find(head, headline, first(canonical, ogUrl));
    boolean isSigned = published.isKnown() || !authors.areOwn();
    return Metadata.builder()
        .setUrl(ogUrl)
        .setCanonicalUrl(canonical)
        .setTitle(headlineText)
        .setAuthors(authors.names())
        .setByline(authors.areOwn() ? null : String.join(", ", authors.names()))
        .setSection(first(facts.meta("article:section"), data.text("articleSection")))
        .setImageUrl(absolute(facts.meta("og:image")))
        .setPublished(published)
        .setModifiedAtMillis(modified())
        .setPageType(new PageKind(facts, data).pageType(headlineText, isSigned))
        .setCompleteness(Completeness.UNKNOWN)
        .setOutletClues(clues)
        .build();
  }

  private SiteNames siteNames(@Nullable String canonical, @Nullable String ogUrl) {
    SiteNames site = new SiteNames();
    site.add(facts.meta("og:site_name"));
    site.add(facts.meta("application-name"));
    site.add(data.name("publisher"));
    site.addOwner(facts.meta("copyright", "dcterms.rights", "dc.rights"));
    site.addAddress(canonical);
    site.addAddress(ogUrl);
    return site;
  }

  private List<String> declaredTitles() {
    List<String> titles = new ArrayList<>();
    for (String title :
        new String[] {data.text("headline"), facts.meta("og:title"), facts.meta("twitter:title")}) {
      if (title != null && !title.isBlank()) {
        titles.add(StructuredText.withoutEntities(title).strip());
      }
    }
    return titles;
  }

  /** What JSON-LD may give as the address of this page's article. */
  private List<String> ownAddresses() {
    List<String> addresses = new ArrayList<>();
    for (String address : new String[] {facts.canonical, facts.meta("og:url")}) {
      if (address != null) {
        addresses.add(address);
      }
    }
    return addresses;
  }

  private List<String> ownTitles() {
    List<String> titles = new ArrayList<>();
    addTitle(titles, page.title());
    facts.metas("og:title").forEach(title -> addTitle(titles, title));
    facts.headings.forEach(spot -> addTitle(titles, spot.element().text()));
    return titles;
  }

  private static void addTitle(List<String> titles, String title) {
    if (title.length() <= PageTitle.MAX_CHARS) {
      titles.add(BareWords.of(title));
    }
  }

  private @Nullable Long modified() {
    String text =
        first(data.text("dateModified"), facts.meta("article:modified_time", "og:updated_time"));
    return text == null
        ? null
        : PrintedDate.findIn(text)
            .filter(date -> date.day().toEpochDay() <= latestDay)
            .map(date -> date.published("").epochMillis())
            .orElse(null);
  }

  private void clue(OutletSignal signal, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      clues.add(Evidence.of(signal, value.strip()));
    }
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && ABSOLUTE.matcher(url).matches() ? url.strip() : null;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
