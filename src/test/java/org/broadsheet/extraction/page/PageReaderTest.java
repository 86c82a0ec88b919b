package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.Metadata.PageType;
import org.broadsheet.article.RejectReason;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.RejectedException;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static final long TODAY = LocalDate.of(2026, 1, 1).toEpochDay();

  @Test
  void keepsTheArticleAndCutsThePageAroundIt() throws Exception {
    Draft draft =
        PageReader.read(
            """
            <html><head><title>Ferry stops | Harbour Gazette</title>
            <meta property="og:site_name" content="Harbour Gazette">
            <link rel="canonical" href="https://harbour.example/ferry">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry stops",
            "datePublished":"2016-07-13T10:32:00Z","author":{"name":"Ada Quill"}}</script></head>
            <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
            <article><h1>Ferry stops</h1>
            <p>The ferry between the two towns will stop for a month, the council said on Monday.</p>
            <h2>What happens next</h2>
            <p>Buses will carry passengers over the old bridge, which was built ninety years ago.</p>
            <ul><li>First bus at six</li></ul>
            <div class="share">Share this</div></article>
            <footer>Imprint</footer></body></html>
            """,
            TODAY);
    assertEquals(
        List.of(
            "The ferry between the two towns will stop for a month, the council said on Monday.",
            "What happens next",
            "Buses will carry passengers over the old bridge, which was built ninety years ago.",
            "First bus at six"),
        draft.blocks().stream().filter(Block::isKept).map(Block::text).toList());
    assertEquals("Ferry stops", draft.metadata().title());
    assertEquals(List.of("Ada Quill"), draft.metadata().authors());
    assertEquals(LocalDate.of(2016, 7, 13).toEpochDay(), draft.metadata().published().epochDay());
  }

  @Test
  void aPageOfMoreTagsThanAnyRealOneIsRefusedAndSignsAreNoTags() throws Exception {
    RejectedException refused =
        assertThrows(RejectedException.class, () -> PageReader.read("<b>".repeat(100_001), TODAY));
    assertEquals(RejectReason.TOO_LARGE, refused.reason());
    String sentence = "The council said on Monday that two is less than three, and left it there.";
    String page = "<article><p>" + sentence + "</p>" + "< ".repeat(100_001) + "</article>";
    assertTrue(
        PageReader.read(page, TODAY).blocks().stream()
            .anyMatch(block -> block.text().contains(sentence)));
  }

  @Test
  void aLiveBlogWhoseUpdatesAreOnlyInItsStructuredDataKeepsThem() throws Exception {
    Draft draft =
        PageReader.read(
            """
            <html><head><title>Flood: live</title><script type="application/ld+json">
            {"@type":"LiveBlogPosting","headline":"Flood: live","liveBlogUpdate":[
            {"@type":"BlogPosting","headline":"Bridge closed","articleBody":"The old bridge was closed at six, after the river rose by two metres during the night."},
            {"@type":"BlogPosting","articleBody":"Schools on both banks stay shut until Thursday, the council said; buses run as usual on the hill."}]}
            </script></head><body><h1>Flood: live</h1><div id="app">Loading</div></body></html>
            """,
            TODAY);
    assertEquals(PageType.LIVE_BLOG, draft.metadata().pageType());
    assertEquals(
        List.of(
            "Bridge closed",
            "The old bridge was closed at six, after the river rose by two metres during the night.",
            "Schools on both banks stay shut until Thursday, the council said; buses run as usual on the hill."),
        kept(draft));
  }

  @Test
  void anAmpPageIsReadLikeAnyOther() throws Exception {
    Draft draft =
        PageReader.read(
            """
            <html amp><head><title>Ferry stops</title>
            <link rel="canonical" href="https://harbour.example/ferry"></head>
            <body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
            <article><h1>Ferry stops</h1><amp-img src="a.jpg" alt="A ferry"><noscript><img src="a.jpg"></noscript></amp-img>
            <p>The ferry between the two towns will stop for a month, the council said on Monday.</p>
            <amp-ad type="x"><p>Advertisement for a bank that stands in the middle of this article.</p></amp-ad>
            <p>Buses will carry passengers over the old bridge, which was built ninety years ago.</p>
            </article></body></html>
            """,
            TODAY);
    assertEquals(
        List.of(
            "The ferry between the two towns will stop for a month, the council said on Monday.",
            "Buses will carry passengers over the old bridge, which was built ninety years ago."),
        kept(draft));
    assertEquals("https://harbour.example/ferry", draft.metadata().canonicalUrl());
  }

  @Test
  void ofSeveralArticlesOnOnePageTheOneThatThePageIsAboutIsKept() throws Exception {
    StringBuilder others = new StringBuilder();
    for (String town : List.of("Ashby", "Boxford", "Carling")) {
      others.append(
          """
          <article><h1>Market day in %1$s</h1>
          <p>The market of %1$s opens again on Saturday, with forty stalls and a band from the next valley.</p>
          <p>Traders in %1$s said that they had waited for this day since the autumn, when the square was dug up.</p>
          <p>The mayor of %1$s will ring the bell at nine, and the last cart must leave the square by four.</p>
          </article>
          """
              .formatted(town));
    }
    Draft draft =
        PageReader.read(
            """
            <html><head><title>Ferry stops | Harbour Gazette</title><meta property="og:title" content="Ferry stops"></head><body>
            <article><h1>Ferry stops</h1>
            <p>The ferry between the two towns will stop for a month, the council said on Monday.</p>
            <p>Buses will carry passengers over the old bridge, which was built ninety years ago.</p>
            <p>The boat itself goes to the yard, where its hull will be scraped and its engine changed.</p>
            </article>%s</body></html>
            """
                .formatted(others),
            TODAY);
    assertEquals(3, kept(draft).size(), kept(draft)::toString);
    assertEquals(true, kept(draft).get(0).startsWith("The ferry"));
  }

  @Test
  void thePageMaySayWhetherItsTextIsWhole() throws Exception {
    assertEquals(Completeness.FULL, completeness(60, 60));
    assertEquals(Completeness.UNKNOWN, completeness(60, 90));
    assertEquals(Completeness.STUB, completeness(60, 400));
    assertEquals(Completeness.UNKNOWN, completeness(60, 0));
  }

  private static Completeness completeness(int words, int stated) throws Exception {
    return PageReader.read(
            """
            <html><head><script type="application/ld+json">{"@type":"NewsArticle","wordCount":%d}</script></head>
            <body><article><p>%s.</p></article></body></html>
            """
                .formatted(stated, "The ferry stops on Monday here ".repeat(words / 6).strip()),
            TODAY)
        .metadata()
        .completeness();
  }

  @Test
  void aFrontPageIsAList() throws Exception {
    Draft draft =
        PageReader.read(
            """
            <html><head><link rel="canonical" href="https://harbour.example/"></head><body><div>
            <p>The ferry between the two towns will stop for a month, the council said on Monday.</p>
            </div></body></html>
            """,
            TODAY);
    assertEquals(PageType.LIST, draft.metadata().pageType());
  }

  private static List<String> kept(Draft draft) {
    return draft.blocks().stream().filter(Block::isKept).map(Block::text).toList();
  }
}
