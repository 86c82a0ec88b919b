package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.article.Block;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.OutletSignal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head, its structured data and its headings. */
public final class PageMetadata {

  private final Document page;
  private final long latestDay;
  private final List<String> headLines;
  private final PageFacts facts;
  private final StructuredData data;
  private final List<Evidence> clues = new ArrayList<>();
  private final Metadata metadata;

  private PageMetadata(Document page, List<String> headLines, long latestDay) {
    this.headLines = headLines;
    this.page = page;
    this.latestDay = latestDay;
    this.facts = PageFacts.of(page);
    this.data = StructuredData.of(facts.structured);
    this.metadata = read();
  }

  /**
   * Reads a page.
   *
   * @param headLines the short lines that are printed around its headline
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   */
  public static PageMetadata read(Document page, List<String> headLines, long latestDay) {
    return new PageMetadata(page, headLines, latestDay);
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
    PageTitle title =
        PageTitle.of(page.title(), facts.headings, data.text("headline"), facts.meta("og:title"));
    clue(OutletSignal.TITLE_SUFFIX, title.suffix());
    List<String> authors = authors();
    PageKind kind = new PageKind(facts, data);
    return Metadata.builder()
        .setUrl(ogUrl)
        .setCanonicalUrl(canonical)
        .setTitle(title.text())
        .setAuthors(authors)
        .setByline(authors.isEmpty() ? null : String.join(", ", authors))
        .setSection(first(facts.meta("article:section"), data.text("articleSection")))
        .setImageUrl(absolute(facts.meta("og:image")))
        .setPublished(
            new PublicationDate(facts, data, latestDay).find(headLines, first(canonical, ogUrl)))
        .setModifiedAtMillis(modified())
        .setPageType(kind.pageType(title.text()))
        .setCompleteness(Completeness.UNKNOWN)
        .setOutletClues(clues)
        .build();
  }

  private List<String> authors() {
    Set<String> authors = new LinkedHashSet<>();
    data.names("author").forEach(name -> authors.addAll(Bylines.authors(name)));
    if (authors.isEmpty()) {
      String meta =
          facts.meta(
              "author",
              "article:author",
              "parsely-author",
              "sailthru.author",
              "dc.creator",
              "dcterms.creator",
              "citation_author",
              "byl",
              "og:author",
              "article:author_name");
      authors.addAll(meta == null ? List.of() : Bylines.authors(meta));
    }
    for (Element element : facts.authors) {
      if (!authors.isEmpty()) {
        break;
      }
      authors.addAll(Bylines.authors(element.text()));
    }
    return List.copyOf(authors);
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
    return url != null && url.matches("(?i)https?://.{3,2000}") ? url.strip() : null;
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }
}
