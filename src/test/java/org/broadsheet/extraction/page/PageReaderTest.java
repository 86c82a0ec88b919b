package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.Draft;
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
}
