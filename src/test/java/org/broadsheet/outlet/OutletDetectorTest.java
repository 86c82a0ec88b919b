package org.broadsheet.outlet;

import static org.broadsheet.outlet.Articles.clue;
import static org.broadsheet.outlet.Articles.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.article.Article;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.OutletSignal;
import org.junit.jupiter.api.Test;

class OutletDetectorTest {

  private static final String TABLE =
      """
      domain,name,aliases,country,languages
      harbour-gazette.example,The Harbour Gazette,Gazette of the Harbour,GB,en
      valley-post.example,The Valley Post,,US,en
      """;

  private final OutletDetector detector =
      OutletDetector.using(OutletRegistry.builtIn().withEntries(TABLE));

  @Test
  void anAppealAndASelfReferenceWithoutAnyAddress() {
    Article article =
        with(
            Articles.of(
                "The plan was first described last week, The Washington Post reported Wednesday.",
                "\"It is a beginning,\" the analyst told The Moscow Times."),
            clue(OutletSignal.APPEAL, "The Moscow Times"));
    Outlet outlet = detector.detect(article);
    assertEquals("themoscowtimes.com", outlet.domain());
    assertEquals("The Moscow Times", outlet.name());
    assertTrue(outlet.confidence() > .5 && outlet.confidence() < 1, "" + outlet.confidence());
  }

  @Test
  void anAddressDecides() {
    Outlet outlet =
        detector.detect(
            with(
                Articles.of("\"No,\" she told The Valley Post."),
                clue(OutletSignal.ORIGINAL_URL, "https://www.harbour-gazette.example/2024/pier")));
    assertEquals("harbour-gazette.example", outlet.domain());
    assertEquals("The Harbour Gazette", outlet.name());
  }

  @Test
  void oneFamilyIsNotEnoughButIsShown() {
    Outlet outlet = detector.detect(Articles.of("\"No,\" she told The Valley Post."));
    assertFalse(outlet.isKnown());
    assertNull(outlet.name());
    assertEquals(0, outlet.confidence());
    assertTrue(outlet.evidence().get(0).is(OutletSignal.SELF_REFERENCE));
  }

  @Test
  void quotingSpeaksAgainst() {
    Outlet outlet =
        detector.detect(
            with(
                Articles.of(
                    "The Valley Post reported the fire first.",
                    "According to The Valley Post, nobody was hurt."),
                clue(OutletSignal.COPYRIGHT, "The Valley Post")));
    assertFalse(outlet.isKnown());
  }

  @Test
  void anUnknownSiteKeepsItsDomainAndDeclaredName() {
    Outlet outlet =
        detector.detect(
            with(
                Articles.of("Text."),
                clue(OutletSignal.OG_URL, "https://m.news.little-paper.co.uk/a/1"),
                clue(OutletSignal.SITE_NAME, "Little Paper")));
    assertEquals("little-paper.co.uk", outlet.domain());
    assertEquals("Little Paper", outlet.name());
  }

  @Test
  void aCanonicalAddressElsewhereIsTheOrigin() {
    Outlet outlet =
        detector.detect(
            with(
                Articles.of("Text."),
                clue(OutletSignal.GIVEN_URL, "https://valley-post.example/a"),
                clue(OutletSignal.CANONICAL, "https://harbour-gazette.example/b")));
    assertEquals("valley-post.example", outlet.domain());
    assertEquals("harbour-gazette.example", outlet.originDomain());
  }

  @Test
  void theUsersOwnWordCountsMost() {
    Outlet outlet =
        detector.detect(
            with(
                Articles.of("Text."),
                clue(OutletSignal.GIVEN, "the harbour gazette"),
                clue(OutletSignal.OG_URL, "https://valley-post.example/b")));
    assertEquals("harbour-gazette.example", outlet.domain());
  }

  @Test
  void learnedBlocksGiveAnOutlet() {
    Article article = Articles.of("Nothing is said of any outlet here.");
    assertFalse(detector.detect(article).isKnown());
    Outlet outlet = detector.withLearnedBlocks(article, "valley-post.example", 3);
    assertEquals("valley-post.example", outlet.domain());
    assertEquals("The Valley Post", outlet.name());
    assertFalse(detector.withLearnedBlocks(article, "valley-post.example", 1).isKnown());
  }

  @Test
  void agenciesAreNotOutlets() {
    Outlet outlet =
        detector.detect(
            Articles.of(
                "MOSCOW, July 13 (Reuters) - The minister said on Wednesday that it rained."));
    assertFalse(outlet.isKnown());
    assertEquals(java.util.List.of("Reuters"), outlet.agencies());
  }

  @Test
  void aFeedOrPortalIsNeverTheOutlet() {
    Outlet feed =
        detector.detect(
            with(
                Articles.of("Text."),
                clue(OutletSignal.FEED_URL, "https://feeds.feedburner.com/valleyherald"),
                clue(OutletSignal.SITE_NAME, "Valley Herald of Marlow")));
    assertNull(feed.domain());
    assertEquals("Valley Herald of Marlow", feed.name());
    for (String portal : new String[] {"www.msn.com", "news.yahoo.co.jp", "apple.news"}) {
      Outlet outlet =
          detector.detect(
              with(
                  Articles.of("Text."),
                  clue(OutletSignal.OG_URL, "https://" + portal + "/a/1"),
                  clue(OutletSignal.CANONICAL, "https://valley-post.example/a")));
      assertEquals("valley-post.example", outlet.domain());
      assertEquals(portal.replaceAll("^(www|news)[.]", ""), outlet.siteDomain());
    }
  }

  @Test
  void theSiteIsNotAlwaysTheOutletsDomain() {
    Outlet outlet =
        detector.detect(
            with(Articles.of("Text."), clue(OutletSignal.OG_URL, "https://www.bbc.com/news/1")));
    assertEquals("bbc.co.uk", outlet.domain());
    assertEquals("bbc.com", outlet.siteDomain());
  }

  @Test
  void aBlankASloganOrATextIsNoName() {
    for (String no :
        new String[] {"\u00a0", "|", "Seven Seas' Boldest Weekly Voice", "w ".repeat(60)}) {
      Outlet outlet = ofLittlePaper(clue(OutletSignal.TITLE_SUFFIX, no));
      assertEquals("little-paper.co.uk", outlet.domain());
      assertNull(outlet.name(), no);
    }
  }

  /** What a page of an outlet that no registry knows is said to be of. */
  private Outlet ofLittlePaper(Evidence clue) {
    return detector.detect(
        with(
            Articles.of("Text."),
            clue(OutletSignal.OG_URL, "https://little-paper.co.uk/a/1"),
            clue));
  }

  @Test
  void aSignWithNothingBehindItIsNoPartOfAName() {
    for (String declared : new String[] {"Little Paper ||", "| Little Paper", "Little Paper –"}) {
      Outlet outlet = ofLittlePaper(clue(OutletSignal.SITE_NAME, declared));
      assertEquals("Little Paper", outlet.name(), declared);
    }
  }

  @Test
  void aNameIsParted() {
    Outlet outlet =
        ofLittlePaper(
            clue(OutletSignal.SITE_NAME, "Little Paper - Independent reports from all our coasts"));
    assertEquals("Little Paper", outlet.name());
  }
}
