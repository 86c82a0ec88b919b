package org.broadsheet.extraction.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Metadata.PageType;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in its head, its structured data and its headings. */
public final class PageMetadata {

  private final Document page;
  private final long latestDay;
  private final StructuredData data;
  private final List<Evidence> clues = new ArrayList<>();

  private PageMetadata(Document page, long latestDay) {
    this.page = page;
    this.latestDay = latestDay;
    this.data = StructuredData.of(page);
  }

  /**
   * Reads a page.
   *
   * @param latestDay the last day (since 1970) that a date may give; later ones are refused
   */
  public static Metadata read(Document page, long latestDay) {
    return new PageMetadata(page, latestDay).read();
  }

  private Metadata read() {
    Element canonicalLink = page.selectFirst("link[rel=canonical]");
    String canonical = canonicalLink == null ? null : absolute(canonicalLink.attr("href"));
    String ogUrl = absolute(meta("og:url"));
    clue(OutletSignal.CANONICAL, canonical);
    clue(OutletSignal.OG_URL, ogUrl);
    clue(OutletSignal.JSON_LD_URL, absolute(data.text("mainEntityOfPage")));
    clue(OutletSignal.SITE_NAME, meta("og:site_name"));
    clue(OutletSignal.APPLICATION_NAME, meta("application-name"));
    clue(OutletSignal.PUBLISHER, data.name("publisher"));
    PageTitle title = PageTitle.of(page, data.text("headline"), meta("og:title"));
    clue(OutletSignal.TITLE_SUFFIX, title.suffix());
    List<String> authors = authors();
    return Metadata.builder()
        .setUrl(ogUrl)
        .setCanonicalUrl(canonical)
        .setTitle(title.text())
        .setAuthors(authors)
        .setByline(authors.isEmpty() ? null : String.join(", ", authors))
        .setSection(first(meta("article:section"), data.text("articleSection")))
        .setImageUrl(absolute(meta("og:image")))
        .setPublished(published())
        .setPageType(
            data.isPresent() || "article".equals(meta("og:type"))
                ? PageType.ARTICLE
                : PageType.OTHER)
        .setOutletClues(clues)
        .build();
  }

  private List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (String name : data.names("author")) {
      authors.addAll(Bylines.authors(name));
    }
    String meta = meta("author");
    if (authors.isEmpty() && meta != null) {
      authors.addAll(Bylines.authors(meta));
    }
    return authors;
  }

  private Published published() {
    Element time = page.selectFirst("time[datetime]");
    return dated("json-ld datePublished", data.text("datePublished"))
        .or(() -> dated("meta article:published_time", meta("article:published_time")))
        .or(() -> dated("meta date", meta("date")))
        .or(() -> dated("time", time == null ? null : time.attr("datetime")))
        .orElse(Published.UNKNOWN);
  }

  private Optional<Published> dated(String where, @Nullable String text) {
    return text == null
        ? Optional.empty()
        : PrintedDate.findIn(text)
            .filter(date -> date.day().toEpochDay() <= latestDay)
            .map(date -> date.published(where + ": " + text));
  }

  private @Nullable String meta(String name) {
    Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    String content = meta == null ? "" : meta.attr("content").strip();
    return content.isEmpty() ? null : content;
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
