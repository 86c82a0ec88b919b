package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.RejectedException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What pages do that could mislead the choice of the root, each on a page written for it. */
class RootChoiceTest {

  private static final long TODAY = 20_000;
  private static final String HEAD = "<head><title>Ferry stops | Harbour Gazette</title></head>";
  private static final String ARTICLE =
      "<p>The ferry between the two towns will stop for a month, the council said on Monday, and"
          + " buses will run instead of it until the autumn.</p>"
          + "<p>Passengers with a ticket for the year get their money back for that month, if they"
          + " ask for it in the office at the harbour before Friday.</p>";
  private static final String OTHER =
      "<p>The market opens again on Saturday, with forty stalls and a band from the next valley,"
          + " the traders of the square said in a letter to all.</p>"
          + "<p>The mayor will ring the bell at nine, and the last cart must leave the square by"
          + " four, as it was in the years before the square was dug up.</p>"
          + "<p>Traders said that they had waited for this day since the autumn of last year, when"
          + " the first of the pipes below the square was found broken.</p>";

  @Test
  void aBodyClassOfTheWholePageIsNoBody() throws RejectedException {
    String text =
        text(
            "<body class=single-post><h1>Ferry stops</h1><div class=entry-content>"
                + ARTICLE
                + "</div><ul><li><h3>Market</h3><p>The market opens again on Saturday, with forty"
                + " stalls and a band from the next valley over there.</p></li></ul></body>");
    assertOnlyTheArticle(text);
  }

  @Test
  void theFirstOfSeveralBodiesWins() throws RejectedException {
    String text =
        text(
            "<div class=story><h1>Ferry stops</h1><div itemprop=articleBody>"
                + ARTICLE
                + "</div></div><div class=story><h2>Market day</h2><div itemprop=articleBody>"
                + OTHER
                + "</div></div>");
    assertOnlyTheArticle(text);
  }

  @Test
  void theOneOfSeveralArticlesThatPrintsTheTitleWins() {
    String html =
        HEAD
            + "<main><article><h2>Market day</h2>"
            + OTHER
            + "</article><article><h2>Ferry stops</h2>"
            + ARTICLE
            + "</article><article><h2>Bell rings</h2>"
            + OTHER
            + "</article></main>";
    Region root = RootChoice.root(PageWalk.outline(Jsoup.parse(html), false));
    assertTrue(root.element.text().startsWith("Ferry stops The ferry"), root.element.text());
  }

  @Test
  void aBodyInPiecesIsJoined() throws RejectedException {
    String text =
        text(
            "<h1>Ferry stops</h1><div><div class=body-text>"
                + ARTICLE
                + "</div><div class=box>Sign up</div><div class=body-text>"
                + OTHER
                + "</div></div>");
    assertTrue(text.contains("The ferry") && text.contains("The mayor"), text);
  }

  @Test
  void aConsentPanelIsNeverTheArticle() throws RejectedException {
    String panel = "<p>We use small files to remember what you like, and so do our partners. </p>";
    String text =
        text(
            "<h1>Ferry stops</h1><div class=x>"
                + ARTICLE
                + "</div><div id=onetrust-consent-sdk>"
                + panel.repeat(20)
                + "</div>");
    assertTrue(text.startsWith("The ferry"), text);
    assertFalse(text.contains("small files"), text);
  }

  @Test
  void anIdMadeOfTheWordsOfAHeadingIsNoMark() throws RejectedException {
    String text =
        text(
            "<article><h1>Ferry stops</h1>"
                + OTHER
                + "<section id=social-fares-for-pupils><h2>Social fares for pupils</h2>"
                + ARTICLE
                + "</section></article>");
    assertTrue(text.contains("Social fares for pupils") && text.contains("Passengers"), text);
  }

  @Test
  void aPaywallClassMarksTheContent() throws RejectedException {
    String text =
        text(
            "<article><h1>Ferry stops</h1>"
                + ARTICLE.replace("<p>", "<p class=paywall>")
                + "</article>");
    assertTrue(text.contains("Passengers"), text);
  }

  @Test
  void whatIsCutInsideAFreedWrapperIsFreedToo() throws RejectedException {
    String text =
        text(
            "<div class='page hero-ad'><div class=sponsor-wide><h1>Ferry stops</h1>"
                + ARTICLE
                + "</div></div>");
    assertTrue(text.contains("Passengers"), text);
  }

  @Test
  void linesThatPointElsewhereAreKnownByTheirShape() throws RejectedException {
    String text =
        text(
            "<article><h1>Ferry stops</h1>"
                + ARTICLE
                + "<p>Les også: <a href=/a>Marked på lørdag med musikk</a></p><p>WATCH | The last"
                + " crossing</p><p>The pier on Monday. (Ann Bo/Tidal Wire)</p><p>Nobody spoke"
                + " against the plan at the meeting of the council in the evening.</p></article>");
    assertFalse(text.contains("Les også") || text.contains("WATCH"), text);
    assertFalse(text.contains("Tidal Wire"), text);
    assertTrue(text.endsWith("in the evening."), text);
  }

  @Test
  void eachPageTellsHowSureItsTextIs() throws RejectedException {
    Draft draft = PageReader.read("<html>" + HEAD + "<h1>Ferry stops</h1>" + ARTICLE, TODAY);
    Double confidence = draft.textConfidence();
    assertNotNull(confidence);
    assertTrue(confidence > 0 && confidence <= 1, confidence::toString);
    assertEquals(
        PageReader.candidates("<html>" + HEAD + ARTICLE, TODAY).get(0).features().length,
        Judge.qualityNames().size());
  }

  private static void assertOnlyTheArticle(String text) {
    assertTrue(text.startsWith("The ferry") && text.contains("Passengers"), text);
    assertFalse(text.contains("market") || text.contains("mayor"), text);
  }

  private static String text(String body) throws RejectedException {
    return PageReader.read("<html>" + HEAD + body, TODAY).blocks().stream()
        .filter(Block::isKept)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
