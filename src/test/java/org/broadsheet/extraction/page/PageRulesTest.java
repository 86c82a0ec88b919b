package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.broadsheet.article.Block;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Metadata.Completeness;
import org.broadsheet.article.Metadata.PageType;
import org.broadsheet.article.Published;
import org.broadsheet.extraction.Draft;
import org.broadsheet.extraction.RejectedException;
import org.junit.jupiter.api.Test;

/** Each rule for pages, on a page that is written for it. */
class PageRulesTest {

  private static final long TODAY = LocalDate.of(2026, 1, 1).toEpochDay();
  private static final String BODY =
      "<p>The ferry between the two towns will stop for a month, the council said on Monday, and"
          + " buses will run instead of it until the autumn.</p>"
          + "<p>Passengers with a ticket for the year get their money back for that month, if they"
          + " ask for it in the office at the harbour before Friday.</p>";

  @Test
  void keepsTheDeckBetweenHeadlineAndBody() throws RejectedException {
    Draft draft =
        read(
            "<header><h1>Ferry stops</h1><p class=teaser>For a month nobody crosses the water: the"
                + " pier is rotten.</p></header><div class=article-body>"
                + BODY
                + "</div>");
    assertTrue(text(draft).startsWith("For a month nobody crosses the water"));
  }

  @Test
  void cutsNeighboursThatBeginWithALink() throws RejectedException {
    String teaser =
        "<div class=x><h3><a href=/a>Another story about the harbour</a></h3>"
            + "<p>A line that says what the other story tells about it.</p></div>";
    Draft draft = read("<main><h1>Ferry stops</h1>" + BODY + teaser + teaser + "</main>");
    assertFalse(text(draft).contains("other story"));
    assertEquals(CutReason.RELATED, block(draft, "A line that says").reason());
  }

  @Test
  void cutsATeaserThatStandsAlone() throws RejectedException {
    String teaser =
        "<div class=x><a href=/pier><img src=a.jpg></a><div><a href=/pier>The pier of the old town"
            + " is rotten</a></div><p>Nobody has looked at its piles for thirty years, as a report"
            + " of the harbour office says.</p></div>";
    Draft draft =
        read("<article><h1>Ferry stops</h1>" + BODY + teaser + BODY.replace("two", "four") + BODY);
    assertFalse(text(draft).contains("thirty years"), text(draft));
    // A picture that leads to itself in full size illustrates the text beside it.
    Draft own =
        read(
            "<article><h1>Ferry stops</h1>"
                + BODY
                + teaser.replace("<a href=/pier><img", "<a href=/a.jpg><img")
                + BODY.replace("two", "four")
                + BODY);
    assertTrue(text(own).contains("thirty years"), text(own));
  }

  @Test
  void cutsTheCaptionBelowAPictureInItsParagraph() throws RejectedException {
    Draft draft =
        read(
            "<article><h1>Ferry stops</h1>"
                + BODY
                + "<p><img src=a.jpg><br><em>The ferry in better days, with Ada Quill</em></p>"
                + "<p><img src=a.jpg><span class=source>Meridian Wire</span>"
                + "<span class=caption>The pier at low tide</span></p>"
                + "<p><em>Not a word of this was said aloud at the meeting.</em></p>"
                + "<p><img src=i.gif> <i>An icon stands in front of this line.</i></p>");
    assertFalse(text(draft).contains("better days"), text(draft));
    assertFalse(text(draft).contains("low tide"), text(draft));
    assertTrue(text(draft).contains("said aloud"), text(draft));
    assertTrue(text(draft).contains("An icon"), text(draft));
  }

  @Test
  void cutsTheNextArticleThatIsSigned() throws RejectedException {
    String next =
        "<div class=story><h3>Ports</h3><h1>Another pier is rotten</h1><span>By Ada Quill</span>"
            + "<div>May 14, 2024</div>"
            + BODY.replace("ferry", "bridge")
            + "</div>";
    String page =
        "<title>Ferry stops for a month</title><main><h1>Ferry stops for a month</h1>"
            + BODY
            + BODY.replace("two", "four");
    assertFalse(text(read(page + next)).contains("bridge"));
    // A section under a main heading is signed by nobody.
    String section = next.replace("<span>By Ada Quill</span><div>May 14, 2024</div>", "");
    assertTrue(text(read(page + section)).contains("bridge"));
  }

  @Test
  void neverTakesTheOnlyArticleForTheNext() throws RejectedException {
    Draft draft =
        read(
            "<title>Seniority - The Harbour Engineer</title><h1>The Harbour Engineer</h1>"
                + "<div class=single-post><article><h1>Seniority</h1>"
                + BODY
                + "</article></div>");
    assertTrue(text(draft).startsWith("The ferry"), text(draft));
  }

  @Test
  void keepsLinksToWhatTheArticleIsAbout() throws RejectedException {
    String page =
        "<head><link rel=canonical href=https://example.org/rope></head><main><h1>Ropes</h1>"
            + BODY
            + "<h3><a href=https://example.com/a>A rope for the quay</a></h3>"
            + BODY.replace("two", "four");
    assertTrue(text(read(page)).contains("A rope for the quay"));
    // The own site's links are teasers, and so is a list of partners at the end.
    assertFalse(text(read(page.replace("example.com", "example.org"))).contains("quay"));
    Draft partners =
        read(
            page
                + "<ul><li><a href=https://example.net/1>What became of the old lighthouse</a>"
                + "<li><a href=https://example.net/2>Ten knots that each sailor knows</a></ul>");
    assertFalse(text(partners).contains("lighthouse"));
  }

  @Test
  void keepsThePostThatADiscussionBeginsWith() throws RejectedException {
    String answers = "<div class=comments>" + BODY.replace("ferry", "bridge") + BODY + "</div>";
    String page =
        "<title>Ferry stops for a month</title><h1>Ferry stops for a month</h1>"
            + "<div class=discussion>"
            + BODY
            + "</div>";
    String text = text(read(page + answers));
    assertTrue(text.startsWith("The ferry") && !text.contains("bridge"), text);
  }

  @Test
  void cutsThePartsOfPlayersAndTheHeadOfALiveEntry() throws RejectedException {
    Draft draft =
        read(
            "<article><h1>Ferry stops</h1>"
                + BODY
                + "<div class=vjs-load-progress><span>Loaded</span>: 0% of the film</div>"
                + "<div class=entry-info><time>20:42</time><mark>A key event</mark></div>"
                + BODY.replace("two", "four"));
    assertFalse(text(draft).contains("Loaded") || text(draft).contains("key event"), text(draft));
  }

  @Test
  void keepsCodeThatIsPrintedTwice() throws RejectedException {
    String code = "<pre>ferry.stop(Duration.ofDays(30), Replacement.BUSES, Refund.FULL);</pre>";
    Draft draft = read("<article><h1>Ferry stops</h1>" + BODY + code + "<p>Again:</p>" + code);
    assertEquals(2, text(draft).split("ferry.stop", -1).length - 1);
  }

  @Test
  void cutsWhatAProgramForgotToFillIn() throws RejectedException {
    Draft draft =
        read(
            "<article><h1>Ferry stops</h1>"
                + BODY
                + "<p>$$ARTICLEAD$$</p><p>{{ ad_slot }}</p><p>$$$ for buses</p>");
    assertFalse(text(draft).contains("AD$$") || text(draft).contains("ad_slot"), text(draft));
    assertTrue(text(draft).contains("$$$ for buses"));
  }

  @Test
  void keepsListsOfWhatIsElsewhere() throws RejectedException {
    String product =
        "<div class=x><h3><a href=https://example.com/a>A rope for the quay</a></h3>"
            + "<p>It is the cheapest rope that holds a boat of this size in a storm.</p></div>";
    Draft draft =
        read(
            "<head><link rel=canonical href=https://example.org/rope></head><main><h1>Ropes</h1>"
                + BODY
                + product
                + product.replace("cheapest", "best")
                + "</main>");
    assertTrue(text(draft).contains("the cheapest rope"));
  }

  @Test
  void cutsWhatFollowsTheComments() throws RejectedException {
    String rest =
        "<div><p>A reader of another town writes to us about the price of a ticket.</p></div>";
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1><div class=comment-count>3 comments</div>"
                + BODY
                + BODY.replace("ferry", "bus")
                + BODY.replace("ferry", "tram")
                + "<div id=comments><p>I have never seen the ferry on time.</p></div>"
                + rest
                + "</main>");
    assertTrue(text(draft).contains("The bus between"));
    assertEquals("behind-comments", block(draft, "A reader of another town").rule());
  }

  @Test
  void keepsAnArticleThatIsCalledAfterItsTableOfContents() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1><div class=no_toc>"
                + BODY
                + "</div><div>"
                + BODY.replace("ferry", "bus")
                + "</div></main>");
    assertTrue(text(draft).contains("The ferry between"));
  }

  @Test
  void knowsNoWordsInNamesThatAProgramMadeUp() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1>"
                + BODY
                + "<p id=block-id-n1AuAdJlVL>Nobody asked the fishermen, who would have known"
                + " better.</p></main>");
    assertTrue(text(draft).contains("Nobody asked the fishermen"));
  }

  @Test
  void cutsTheSecondHeadline() throws RejectedException {
    Draft draft =
        read(
            "<head><title>Council closes pier</title></head><article><h1>Council closes pier</h1>"
                + "<hgroup><h2>Why the ferry stops for a month</h2></hgroup>"
                + BODY
                + "</article>");
    assertEquals(CutReason.TITLE, block(draft, "Why the ferry stops").reason());
  }

  @Test
  void keepsTheCaptionsOfAGalleryAtTheEnd() throws RejectedException {
    String picture =
        "<div class=x><img src=a.jpg><h3>The pier on Monday, seen from boat 1</h3></div>";
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1>"
                + BODY
                + picture
                + picture.replace("boat 1", "boat 2")
                + picture.replace("boat 1", "boat 3")
                + "</main>");
    assertTrue(text(draft).contains("seen from boat 3"));
  }

  @Test
  void leavesOutValuesInHiddenSpans() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1>"
                + BODY
                + "<div><span hidden>{\"layout\":2,\"align\":\"center\"}</span></div></main>");
    assertFalse(text(draft).contains("layout"));
  }

  @Test
  void keepsFormulas() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1>"
                + BODY
                + "<p>The speed that the captain aims at in calm water is <math><mi>v</mi><mo>=</mo>"
                + "<mn>12</mn><annotation>v=12</annotation></math> knots.</p></main>");
    assertTrue(text(draft).contains("is v=12 knots."));
  }

  @Test
  void cutsACaptionThatOnlyItsPictureTells() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1>"
                + BODY
                + "<div class=x1><div><img src=a.jpg></div><div class=x2>The pier on Monday</div>"
                + "<div class=x3>Ada Quill</div></div>"
                + "<div class=x1><img src=b.jpg><p>Buses wait at the bridge for those who have to"
                + " cross the water.</p></div>"
                + BODY.replace("ferry", "bus")
                + "</main>");
    assertEquals("picture-box", block(draft, "The pier on Monday").rule());
    assertTrue(text(draft).contains("Buses wait at the bridge"));
  }

  @Test
  void theLinesBehindARowOfLinksAreOfTheHead() throws RejectedException {
    String share =
        "<div><a href=/f>Share on Facebook</a> <a href=/t>Share on Twitter</a>"
            + " <a href=/w>Share on WhatsApp</a> <a href=/e>Share by email</a></div>";
    String byline = "<h3><a href=/author/q>By Ada Quill and Jonathan Reel</a></h3>";
    for (String between : new String[] {share, byline, share + byline}) {
      Draft draft =
          read(
              "<main><h1>Ferry stops</h1>"
                  + between
                  + "<p>14 May 2024</p><p>By Ada Quill</p>"
                  + BODY);
      assertEquals("Ada Quill", draft.metadata().authors().get(0));
      assertEquals(LocalDate.of(2024, 5, 14).toEpochDay(), draft.metadata().published().epochDay());
    }
  }

  @Test
  void theLinesBehindAnotherHeadlineAreOfAnotherArticle() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1><h3><a href=/b>Old bridge closes after a hundred years</a>"
                + "</h3><p>14 May 2024</p><p>By Ada Quill</p>"
                + BODY);
    assertTrue(draft.metadata().authors().isEmpty());
    assertFalse(draft.metadata().published().isKnown());
  }

  @Test
  void whereOnlyANoticeWasChosenThereIsNoArticle() throws RejectedException {
    String imprint =
        "<div class=x><p>The Harbour Gazette is printed by the Gazette Press at the old quay, which"
            + " also answers for what it prints, and is sold at every pier.</p></div>";
    Draft notice =
        read(
            "<article class=article-body itemprop=articleBody><h1>Ferry stops</h1><p>This article is for"
                + " subscribers only. Subscribe now to read the whole article and all others of the"
                + " Harbour Gazette.</p></article>"
                + imprint);
    assertEquals("", text(notice));
    Draft caption =
        read(
            "<article class=article-body itemprop=articleBody><h1>Ferry stops</h1><p>The pier on a"
                + " quiet Monday in May, seen from the old bridge. Foto: Ada Quill/mw</p></article>"
                + "<div class=x>"
                + BODY
                + "</div>");
    assertTrue(text(caption).startsWith("The ferry between"));
  }

  @Test
  void cutsTheLinesBehindADeck() throws RejectedException {
    Draft draft =
        read(
            "<main><h1>Ferry stops</h1><p>For a month nobody crosses the water: the pier is rotten,"
                + " and the council has no money for another one before the autumn comes.</p>"
                + "<div>12.05.2024 - 18:30</div><div>00:00</div><h2>The ferry stops for now</h2>"
                + BODY
                + "</main>");
    assertEquals(CutReason.DATELINE, block(draft, "12.05.2024").reason());
    assertEquals("no-letter", block(draft, "00:00").rule());
    assertTrue(text(draft).contains("The ferry stops for now"));
  }

  @Test
  void cutsAHeadingThatRepeatsTheHeadline() throws RejectedException {
    Draft draft =
        read(
            "<head><title>Ferry stops for a month</title></head><main>"
                + "<h2>Coast: Ferry stops for a month</h2>"
                + BODY
                + "</main>");
    assertEquals(CutReason.TITLE, block(draft, "Coast: Ferry").reason());
  }

  @Test
  void cutsACaptionThatEndsWithALabelledCredit() {
    assertTrue(PictureCredits.endsWithCredit("The pier on Monday. Foto: Ada Quill/mw"));
    assertTrue(PictureCredits.endsWithCredit("The pier is closed. IMAGO/Ada Quill"));
    assertTrue(PictureCredits.endsWithCredit("The pier (Photo credit: Ada Quill"));
    assertTrue(PictureCredits.endsWithCredit("Molo v pondělí. Foto: Ada Quillová"));
    assertFalse(PictureCredits.endsWithCredit("Nobody saw the last photo: Ada Quill did"));
    assertFalse(PictureCredits.endsWithCredit("Das Werk ist geschlossen. Quelle: Ada Quill"));
    assertFalse(PictureCredits.endsWithCredit("He kept one photo: it showed the pier. She left."));
    assertFalse(PictureCredits.endsWithCredit("She works for Getty Images"));
  }

  @Test
  void signsThatJoinLettersVanish() throws RejectedException {
    Draft draft = read("<main><h1>Ferry</h1>" + BODY.replace("ferry", "f\ufeffer\u2060ry"));
    assertTrue(text(draft).startsWith("The ferry between"));
  }

  @Test
  void aNameThatHoldsMostOfThePageIsNoMark() throws RejectedException {
    Draft draft = read("<h1>Ferry stops</h1><div class='modal widget'>" + BODY + "</div>");
    assertTrue(text(draft).contains("Passengers with a ticket"));
  }

  @Test
  void joinsThePartsOfAnArticleThatIsSplitOverContainers() throws RejectedException {
    Draft draft =
        read(
            "<div><div class=part>"
                + BODY
                + "</div><div class=part>"
                + BODY.replace("ferry", "bus")
                + "</div></div><div class=sidebar><p>Our paper has told of the coast since the year"
                + " it was founded by fishermen.</p></div>");
    assertTrue(text(draft).contains("The ferry between"));
    assertTrue(text(draft).contains("The bus between"));
    assertFalse(text(draft).contains("fishermen"));
  }

  @Test
  void readsTextThatOnlyNoscriptHolds() throws RejectedException {
    Draft draft = read("<h1>Ferry stops</h1><noscript>" + BODY + "</noscript>");
    assertTrue(text(draft).contains("Passengers with a ticket"));
  }

  @Test
  void readsTextThatOnlyTheStructuredDataHolds() throws RejectedException {
    String json =
        "{'@type':'NewsArticle','articleBody':'" + BODY + "','isAccessibleForFree':false}";
    Draft draft =
        read("<script type='application/ld+json'>" + json + "</script><div id=root>Loading</div>");
    assertTrue(text(draft).contains("Passengers with a ticket"));
    assertEquals(Completeness.FULL, draft.metadata().completeness());
    assertEquals(PageType.ARTICLE, draft.metadata().pageType());
  }

  @Test
  void believesADeclaredDayUnlessAnEarlierOneIsPrinted() throws RejectedException {
    String declared = "<meta property='article:published_time' content='2016-07-13T22:30:00Z'>";
    Draft later = read(declared + "<h1>Ferry stops</h1><p>1 March 2019</p>" + BODY);
    assertEquals(day(2016, 7, 13), later.metadata().published().epochDay());
    Draft earlier = read(declared + "<h1>Ferry stops</h1><p>1 March 2015</p>" + BODY);
    assertEquals(day(2015, 3, 1), earlier.metadata().published().epochDay());
    Draft month = read(declared + "<h1>Ferry stops</h1><p>May 2009</p>" + BODY);
    assertEquals(day(2016, 7, 13), month.metadata().published().epochDay());
    Draft nextDay = read(declared + "<h1>Ferry stops</h1><p>14 July 2016</p>" + BODY);
    Published published = nextDay.metadata().published();
    assertEquals(day(2016, 7, 14), published.epochDay());
    assertEquals(1468449000000L, published.epochMillis());
  }

  @Test
  void refusesDatesOfTheFuture() throws RejectedException {
    Draft draft =
        read("<meta property='article:published_time' content='2031-07-13'><h1>A</h1>" + BODY);
    assertEquals(Published.UNKNOWN, draft.metadata().published());
  }

  private static Draft read(String html) throws RejectedException {
    return PageReader.read(html, TODAY);
  }

  private static String text(Draft draft) {
    return draft.blocks().stream()
        .filter(Block::isKept)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static Block block(Draft draft, String beginning) {
    return draft.blocks().stream()
        .filter(block -> block.text().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static long day(int year, int month, int day) {
    return LocalDate.of(year, month, day).toEpochDay();
  }
}
