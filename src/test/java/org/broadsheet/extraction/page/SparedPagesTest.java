package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.RejectedException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Ordinary pages that look like what a rule cuts, each beside what the rule is for. */
class SparedPagesTest {

  private static final long TODAY = 20_000;
  private static final String BODY =
      "<p>The ferry between the two towns will stop for a month, the council said on Monday, and"
          + " buses will run instead of it until the autumn.</p>"
          + "<p>Passengers with a ticket for the year get their money back for that month, if they"
          + " ask for it in the office at the harbour before Friday.</p>";
  private static final String BRIEF =
      "<p>The ferry between the two towns will stop for a month, the council said on Monday in a"
          + " letter.</p>";
  private static final String HEAD =
      "<title>Ferry stops for a month</title><main><h1>Ferry stops for a month</h1>";
  private static final String AUTHOR = "<p>By Ada Quill</p>";
  private static final String DATE = "<p>14 May 2024</p>";

  @Test
  void booksOfAListAreNoOtherArticles() throws RejectedException {
    assertEquals(3, count(text(HEAD + BODY + sections(3, AUTHOR)), "ship-"));
  }

  @Test
  void daysOfADiaryAreNoOtherArticles() throws RejectedException {
    assertEquals(3, count(text(HEAD + BODY + sections(3, DATE)), "ship-"));
  }

  @Test
  void aRowOfSignedReportsIsThePage() throws RejectedException {
    assertEquals(4, count(text(HEAD + BODY + sections(4, AUTHOR + DATE)), "ship-"));
    assertEquals(0, count(text(HEAD + BODY + sections(1, AUTHOR + DATE)), "ship-"));
  }

  @Test
  void aRowMayStandInABox() throws RejectedException {
    String row = "<div>" + sections(4, AUTHOR + DATE) + "</div>";
    assertEquals(4, count(text(HEAD + BODY + row), "ship-"));
  }

  @Test
  void behindASignedArticleARowIsOfOthers() throws RejectedException {
    String text = text(HEAD + AUTHOR + DATE + BODY + sections(2, AUTHOR + DATE));
    assertEquals(0, count(text, "ship-"), text);
    assertTrue(text.contains("ferry between"), text);
  }

  @Test
  void sectionsOfADeclaredBodyAreNoOtherArticles() throws RejectedException {
    String text = text(declared(BRIEF, 3));
    assertEquals(3, count(text, "ship-"), text);
  }

  @Test
  void behindAWholeArticleInADeclaredBodyARowIsOfOthers() throws RejectedException {
    String text = text(declared(BODY, 3));
    assertEquals(0, count(text, "ship-"), text);
  }

  @Test
  void aPageThatMayBeCommentedOnIsNoComment() throws RejectedException {
    String page =
        "<title>Ferry stops for a month</title><header><h1>Ferry stops for a month</h1><p>The ferry"
            + " between the two towns will stop for a month, the council said on Monday in a letter"
            + " to all who hold a ticket for the year.</p></header><main class=comments-open>"
            + BODY
            + sections(1, "").replace("<h1>", "<h2>").replace("</h1>", "</h2>")
            + "</main>";
    assertEquals(1, count(text(page), "ship-0"), text(page));
  }

  @Test
  void shopsThatKnowWhoSentTheReaderAreElsewhere() throws RejectedException {
    String head = "<link rel=canonical href=https://example.org/ropes>" + HEAD + BODY;
    String product =
        "<h3><a href='https://go.example.com/?url=https%3A%2F%2Fshop.example.net%2F1"
            + "&sref=https%3A%2F%2Fexample.org%2Fr'>The best rope of all for the quay</a></h3>";
    assertTrue(text(head + product + BODY.replace("two", "four")).contains("best rope"));
  }

  @Test
  void theNextArticleMayStandBehindABrief() throws RejectedException {
    String text = text(declared(BRIEF, 1));
    assertEquals(0, count(text, "ship-"), text);
  }

  @Test
  void placesForValuesInCodeAreWhatItIsAbout() throws RejectedException {
    String text =
        text(
            HEAD
                + BODY
                + "<pre>{{ message }}</pre><p>Three places may be filled:</p><ul><li>{{ title }}"
                + "<li>{{ author }}</ul><p>{{ ad_slot }}</p>"
                + BODY.replace("two", "four"));
    assertTrue(text.contains("{{ message }}"), text);
    assertTrue(text.contains("{{ title }}"), text);
    assertFalse(text.contains("ad_slot"), text);
  }

  @Test
  void aPaperThatPrintsAnothersArticleLinksToItself() throws RejectedException {
    String menu =
        "<nav><a href=https://local.example.net/>Home</a> <a href=https://local.example.net/c>Coast</a>"
            + " <a href=https://local.example.net/t>Towns</a></nav>";
    String list =
        "<ul><li><a href=https://local.example.net/1>Council votes to close the road</a>"
            + "<li><a href=https://local.example.net/2>School gets a new roof at last</a></ul>";
    String article = HEAD + BODY + list + BODY.replace("two", "four");
    String declared = "<link rel=canonical href=https://origin.example.org/ferry>";
    assertFalse(text(declared + menu + article).contains("close the road"));
    String shared = "<meta property=og:url content=https://local.example.net/ferry>";
    assertFalse(text(declared + shared + article).contains("close the road"));
    // Of what is linked elsewhere the article tells.
    assertTrue(text(declared + article).contains("close the road"));
  }

  @Test
  void aListOfWhatIsElsewhereMayHaveABoxOfItsOwn() throws RejectedException {
    String head = "<link rel=canonical href=https://origin.example.org/ropes>" + HEAD + BODY;
    String list =
        "<div><h3>Where to buy</h3><ul><li><a href=https://shop.example.net/1>A rope for the"
            + " quay</a><li><a href=https://shop.example.net/2>A rope for the mast</a></ul></div>";
    String rest = BODY.replace("two", "four");
    assertTrue(text(head + list + rest).contains("rope for the mast"));
    String share =
        "<div><ul><li><a href='https://net.example.com/s?u=https%3A%2F%2Forigin.example.org%2Fr'>"
            + "Share this on the first network</a><li><a"
            + " href='https://web.example.com/s?u=https://origin.example.org/r'>Share this on the"
            + " second one</a></ul></div>";
    assertFalse(text(head + share + rest).contains("Share this"));
  }

  @Test
  void aHeadingInALinkLeadsWhereTheLinkLeads() throws RejectedException {
    String head = "<link rel=canonical href=https://example.org/ropes>" + HEAD + BODY;
    String teaser = "<a href=https://example.org/pier><h3>The pier of the old town</h3></a>";
    String rest = BODY.replace("two", "four");
    assertFalse(text(head + teaser + rest).contains("pier of"));
    String product = teaser.replace("example.org", "example.net");
    assertTrue(text(head + product + rest).contains("pier of"));
  }

  @Test
  void aDiscussionOfANewspaperIsNoArticle() throws RejectedException {
    String beginning =
        "<p>The ferry between the two towns will stop for a month, the council said on Monday in a"
            + " letter to all who hold a ticket for the whole year.</p>";
    String said = BODY.replace("ferry", "bridge") + BODY.replace("ferry", "bridge of stone");
    String readers = "<div class=discussion>" + said + said + "</div>";
    String rest = "<div class=comments>" + said + "</div>";
    String notice = "<div class=newsletter>" + said + "</div>";
    for (String page : new String[] {readers + rest, readers + notice, readers}) {
      String text = text(HEAD + beginning + page);
      assertTrue(text.startsWith("The ferry") && !text.contains("bridge"), text);
    }
  }

  @Test
  void aReportInPicturesTellsItsStoryBelowThem() throws RejectedException {
    String pictures =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "<p><img src=a.jpg><br><em>On day "
                        + i
                        + " the boats lie still. Nobody knows who will pay for the pier.</em></p>")
            .collect(Collectors.joining());
    assertEquals(12, count(text(HEAD + BODY + pictures), "boats lie still"));
  }

  @Test
  void theNameOfTheSiteIsNoHeadline() {
    String page =
        "<head><title>Courier</title><meta property=og:title content='Ferry stops for a month'>"
            + "</head><h1>Courier</h1><h2>Ferry stops for a month</h2>"
            + BODY;
    assertEquals("Ferry stops for a month", headline(page));
    assertEquals("Courier", headline("<title>Courier</title><h1>Courier</h1>" + BODY));
    // A film's name stands in front of the site's.
    String film =
        "<head><title>Dune | Courier of the Coast</title><meta property=og:title content=Dune></head>";
    assertEquals("Dune", headline(film + "<h1>Dune</h1>" + BODY));
    // A word is a heading of any page; a script without blanks writes a sentence as one word.
    assertEquals("", headline("<title>Contents</title><h1>Ferries</h1><h2>Contents</h2>" + BODY));
    String word = "\u6e21\u3057\u8239\u306f\u4e00\u304b\u6708\u6b62\u307e\u308b";
    String japanese =
        "<head><title>Courier</title><meta property=og:title content=" + word + "></head>";
    assertEquals(word, headline(japanese + "<h1>Courier</h1><h2>" + word + "</h2>" + BODY));
  }

  private static String declared(String article, int sections) {
    return "<title>Ferry stops for a month</title><h1>Ferry stops for a month</h1>"
        + "<div itemprop=articleBody>"
        + article
        + sections(sections, "")
        + "</div>";
  }

  private static String sections(int number, String signature) {
    return IntStream.range(0, number)
        .mapToObj(
            i ->
                "<div class=x><h1>The road of "
                    + i
                    + "</h1>"
                    + signature
                    + BODY.replace("ferry", "ship-" + i)
                    + "</div>")
        .collect(Collectors.joining());
  }

  private static String headline(String html) {
    Outline outline = PageWalk.outline(Jsoup.parse(html), false);
    int headline = outline.headline();
    return headline == Headline.NONE ? "" : outline.blocks().get(headline).text();
  }

  private static int count(String text, String word) {
    return text.split(word, -1).length - 1;
  }

  private static String text(String html) throws RejectedException {
    return PageReader.read(html, TODAY).blocks().stream()
        .filter(Block::isKept)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
