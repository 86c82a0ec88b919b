package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Article;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page or a user's field puts where an address or a name should be does no harm. */
class HarmlessAddressesTest {

  private static final String PROSE =
      "The harbour council of Port Selim said on Tuesday that the ferry terminal would open in the"
          + " spring after a long delay caused by storms.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:text/html,a b",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        "file:///etc/passwd",
        "mailto:ann@a.example"
      })
  void scriptsAndDataAreNoClues(String harm) throws RejectedException {
    String head =
        """
        <html><head><title>A ferry</title>
        <meta property="og:url" content="%1$s"><link rel="canonical" href="%1$s">
        <meta property="og:site_name" content="%1$s"><meta name="author" content="%1$s">
        <meta property="article:section" content="%1$s"></head><body><article><p>"""
            .formatted(harm);
    assertHarmless(extract(record(Markup.HTML, head + PROSE + "</p><p>" + PROSE)));
    GivenFields given =
        GivenFields.builder()
            .setUrl(harm)
            .setOutlet(harm)
            .setSection(harm)
            .setAuthors(List.of(harm))
            .build();
    assertHarmless(extract(record(Markup.TEXT, PROSE).toBuilder().setGiven(given).build()));
  }

  private static void assertHarmless(Article article) {
    assertNull(article.metadata().url());
    assertNull(article.metadata().canonicalUrl());
    assertNull(article.metadata().byline());
    assertNull(article.metadata().section());
    assertEquals(List.of(), article.metadata().authors());
    assertEquals(List.of(), article.metadata().outletClues());
  }

  @Test
  void aTextShowsNoPasswords() throws RejectedException {
    Article article =
        extract(
            record(Markup.TEXT, PROSE + " See https://me:secret@a.example/b?token=c for more."));
    assertTrue(article.text().endsWith("See https://a.example/b for more."), article.text());
  }

  private static Article extract(SourceRecord record) throws RejectedException {
    return ArticleExtractor.create().extract(record);
  }

  private static SourceRecord record(Markup markup, String content) {
    return SourceRecord.builder()
        .setId("0".repeat(32))
        .setUri("a")
        .setFormat("HTML")
        .setMarkup(markup)
        .setContent(content)
        .build();
  }
}
