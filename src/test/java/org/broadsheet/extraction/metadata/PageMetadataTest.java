package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Metadata.PageType;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageMetadataTest {

  private static final long TODAY = LocalDate.of(2026, 6, 1).toEpochDay();

  private static Metadata read(String html) {
    return PageMetadata.read(Jsoup.parse(html), PrintedHead.NONE, TODAY).metadata();
  }

  private static String data(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private static String site(String name) {
    return "<meta property='og:site_name' content='" + name + "'>";
  }

  private static List<String> authors(String declared, String printed) {
    return read("<meta name=author content='" + declared + "'><body><h1>Ferry stops</h1>" + printed)
        .authors();
  }

  @Test
  void readsAuthors() {
    // A printed byline that names the declared author and others.
    assertEquals(
        List.of("Ada Quill", "Jon Arvo"),
        authors(
            "Ada Quill",
            "<div><a class=author href=/author/q>Ada Quill</a> and"
                + " <a class=author href=/author/a>Jon Arvo</a></div>"));
    // The role behind a name is no second author, and who licenses or moderates is none.
    assertEquals(List.of("Ada Quill"), authors("Ada Quill, Forum Moderator", ""));
    assertEquals(List.of(), authors("Creative Commons License", ""));
    assertEquals(List.of(), authors("wordpressadmin", ""));
    // Scripts without capitals: the role behind the name.
    assertEquals(List.of("\uae40\ubbfc\uc218"), authors("\uae40\ubbfc\uc218 \uae30\uc790", ""));
    // Links to topics and to accounts stand where authors do.
    assertEquals(
        List.of(), authors("", "<div class=byline><a href=/tag/money>Personal Finance</a></div>"));
    assertEquals(List.of(), authors("", "<a href=/member/login/>Sign Up Here</a>"));
  }

  @Test
  void readsAgenciesBesideAuthors() {
    assertEquals(
        List.of("Ada Quill", "MWP"),
        read(data(
                "{\"@type\":\"NewsArticle\",\"author\":[{\"@type\":\"Person\",\"name\":"
                    + "\"Ada Quill\"},{\"@type\":\"Person\",\"name\":\"MWP\"}]}"))
            .authors());
    // The outlet itself is no second author.
    assertEquals(
        List.of("Ada Quill"),
        read(site("Courier")
                + data(
                    "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ada Quill\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Courier\"}]}"))
            .authors());
    // Nor is a section of it, the author's account, or where the author is.
    assertEquals(
        List.of("Ada Quill"),
        read(site("Courier")
                + data(
                    "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ada Quill\"},"
                        + "{\"name\":\"aquill\"},{\"name\":\"Berlin\"},"
                        + "{\"@type\":\"Organization\",\"name\":\"Courier Sport\"}]}"))
            .authors());
  }

  @Test
  void readsCatalogues() {
    assertEquals(
        List.of("Ada Quill", "Jon Arvo"),
        read("<meta name=citation_authors content='Quill, Ada; Arvo, Jon'>").authors());
  }

  @Test
  void readsColumnistsWhosePageIsASection() {
    assertEquals(
        List.of("Ada Quill"),
        read("<body><h1>Ferry stops</h1><div class=author>"
                + "<a href=/category/columnists/ada-quill/>Ada Quill</a> <span>Columnist</span>"
                + "</div>")
            .authors());
  }

  @Test
  void knowsTheOutletByItsAddress() {
    String page =
        "<link rel=canonical href=https://www.leport.example/a><body><h1>Ferry stops</h1>";
    assertNull(read("<meta name=author content=leport.example>" + page).byline());
    assertEquals(
        List.of("leport.example"),
        read("<meta name=author content=leport.example>" + page).authors());
    assertNull(read("<meta name=author content='Le Port'>" + page).byline());
  }

  @Test
  void takesThePrintedHeadlineWhereNoneIsDeclared() {
    assertEquals(
        "Ferry stops for a month",
        read("<title></title><body><h1><a href=/>Courier</a></h1><h1>Ferry stops for a month</h1>")
            .title());
  }

  @Test
  void tellsTheSiteFromTheHeadlineByTheirOrder() {
    String head = "<title>Ferry stops for a month | The Port Blog</title><body>";
    assertEquals(
        "Ferry stops for a month",
        read(head + "<h2>The Port Blog</h2><h1>Ferry stops for a month</h1>").title());
  }

  @Test
  void partsALabelThatTouchesTheHeadline() {
    assertEquals(
        "Ferry stops for a month",
        read("<meta property='og:title' content='Ferry stops for a month'><body>"
                + "<h1><span>Regular Report</span><span>Ferry stops for a month</span></h1>")
            .title());
  }

  @Test
  void findsAuthorsInAPageWithASidebar() {
    assertEquals(
        List.of("Ada Quill"),
        read("<body><div class=sidebar_right><h1>Ferry stops</h1>"
                + "<a rel=author href=/author/quill>Ada Quill</a></div>")
            .authors());
    assertEquals(
        List.of(),
        read("<body><h1>Ferry stops</h1><div class=sidebar_right>"
                + "<a rel=author href=/author/quill>Ada Quill</a></div>")
            .authors());
    assertEquals(
        List.of(),
        read("<body><h1>Ferry stops</h1><div class=sidebar_right><h1>Columns</h1>"
                + "<a rel=author href=/author/quill>Ada Quill</a></div>")
            .authors());
  }

  @Test
  void takesTheHeadlineThatTwoAgreeOn() {
    String agreed =
        data("{\"@type\":\"NewsArticle\",\"headline\":\"Harbour: Ferry stops for a month\"}")
            + "<meta property='og:title' content='Harbour: Ferry stops for a month'>";
    String printed = "<body><h1>Ferry stops for a month</h1>";
    assertEquals(
        "Harbour: Ferry stops for a month",
        read("<title>Why the ferry stops</title>" + agreed + printed).title());
    // A title for search engines is copied into all of them.
    assertEquals(
        "Ferry stops for a month",
        read("<title>Harbour: Ferry stops for a month</title>" + agreed + printed).title());
  }

  @Test
  void readsWhoWroteInAMenuOrAMarginOfTheirOwn() {
    for (String box : List.of("aside", "nav")) {
      String byline =
          "<article><" + box + "><a rel=author href=/q>Ada Quill</a> 3 May</" + box + ">";
      assertEquals(List.of("Ada Quill"), authors("", byline));
    }
    assertEquals(
        List.of("Ada Quill"),
        authors("", "<div class=byline>By Ada Quill<aside>Link Kept Safe</aside></div>"));
  }

  @Test
  void theAuthorOfATeaserIsNotThatOfTheArticle() {
    for (String teaser :
        List.of(
            "<h4><a href=/b>Old bridge closes</a></h4>",
            "<a href=/b><h4>Old bridge closes</h4></a>",
            "<a href=/b>Old bridge closes after a hundred years</a>")) {
      assertEquals(
          List.of(),
          authors(
              "",
              "<p>The ferry stops.</p><aside class=more>"
                  + teaser
                  + "<a rel=author href=/r>Ben Reed</a></aside>"));
    }
    assertEquals(
        List.of("Ben Reed"),
        authors("", "<aside><h4>Author</h4><h5><a rel=author href=/r>Ben Reed</a></h5></aside>"));
  }

  @Test
  void whoHoldsTheRightsIsNoAuthorBesideAnother() {
    String rights = "<meta name=copyright content='Copyright (c) Anna Reel 2024'>";
    String declared = "<meta name=author content='Anna Reel'>";
    assertEquals(
        List.of("Ada Quill"),
        read(rights + declared + "<meta property=article:author content='Ada Quill'>").authors());
    assertEquals(List.of("Anna Reel"), read(rights + declared).authors());
  }

  @Test
  void readsTheDateOfBlogsAndBylines() {
    String head = "<body><h1>Ferry stops</h1>";
    assertEquals(
        LocalDate.of(2024, 5, 3).toEpochDay(),
        read(head
                + "<time class='updated'>May 9, 2024</time>"
                + "<time class='entry-date published'>May 3, 2024</time>")
            .published()
            .epochDay());
    assertEquals(
        LocalDate.of(2024, 5, 3).toEpochDay(),
        read(head
                + "<div class=author>Written by Ada Quill in Ports on 3 May 2024. 5 Comments</div>")
            .published()
            .epochDay());
  }

  @Test
  void theDateOfAPostThatWasNeverChangedIsItsOwn() {
    String page =
        "<body><h1>Ferry stops</h1><time class='entry-date published updated'"
            + " datetime=2024-05-14>14 May 2024</time><p>"
            + "The ferry stops for a month. ".repeat(20)
            + "<h3>Older</h3><time class='entry-date published' datetime=2023-01-02>2 January"
            + " 2023</time>";
    assertEquals(LocalDate.of(2024, 5, 14).toEpochDay(), read(page).published().epochDay());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "Skrevet af Ada Quill, 3. maj 2024 | 2024-05-03",
        "Skrevet af Maj Lind i Havne den 3. maj 2024 | 2024-05-03",
        "Written by Ada Quill and credited to the Harbour on 3 May 2024 | none",
        "Written by Ada Quill, who joined us on 1 March 2009 | none",
        "Written by Ada Quill in Ports, updated on 1 March 2009 | none",
        "David Reel joined the Courier on 12 March 2015 and covers ports and ferries. | none",
        "Diana Reel was born on 12 March 1985 in Ports. | none",
      })
  void onlyABylineThatEndsInADateGivesIt(String line, LocalDate expected) {
    Long day =
        read("<body><h1>Ferry stops</h1><div class=author-info>" + line + "</div>")
            .published()
            .epochDay();
    assertEquals(expected == null ? null : expected.toEpochDay(), day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u6e21\u8f6e\u505c\u822a\u4e00\u4e2a\u6708_\u6e2f\u53e3_\u6d77\u6e7e\u65e5\u62a5|\u6e21\u8f6e\u505c\u822a\u4e00\u4e2a\u6708",
        "\u6e21\u8f6e\u505c\u822a\u4e00\u4e2a\u6708-\u6d77\u6e7e\u7f51|\u6e21\u8f6e\u505c\u822a\u4e00\u4e2a\u6708",
        "\u6e21\u8f6e\u505c\u822a-\u5df4\u58eb\u63a5\u9001|\u6e21\u8f6e\u505c\u822a-\u5df4\u58eb\u63a5\u9001",
        "渡轮停航一个月-海湾晚报|渡轮停航一个月",
        "여객선 한 달 멈춘다-항구신문|여객선 한 달 멈춘다",
        "台风逼近沿海多地停课停工——气象台发布预报|台风逼近沿海多地停课停工——气象台发布预报",
        "村民致富记——走进黄河边的合作社|村民致富记——走进黄河边的合作社",
        "全球芯片竞赛——谁主导物联网|全球芯片竞赛——谁主导物联网",
        "全球芯片竞赛-谁主导物联网|全球芯片竞赛-谁主导物联网",
        "AIと働く-変わる会社|AIと働く-変わる会社",
        "세계로 뻗는 K-방송|세계로 뻗는 K-방송",
        "Ferry-stop at night|Ferry-stop at night",
      })
  void theNameOfASiteIsNoPartOfAnEasternTitle(String title, String expected) {
    assertEquals(expected, read("<title>" + title + "</title>").title());
  }

  @Test
  void whatIsPrintedOrDeclaredAsAnEasternHeadlineIsOneToItsEnd() {
    String title = "渡轮停航-小镇物联网";
    assertEquals(title, read("<title>" + title + "</title><body><h1>" + title + "</h1>").title());
    String live = "渡轮停航-市长谈假新闻";
    assertEquals(
        live,
        read("<title>" + live + "_港湾网</title><meta property=og:title content='" + live + "'>")
            .title());
    // Where the page declares its name, any sign may stand in front of it.
    assertEquals("渡轮停航一个月", read("<title>渡轮停航一个月—港湾日记</title>" + site("港湾日记")).title());
  }

  @Test
  void theOwnerOfRightsIsNoPartOfATitle() {
    String title = "Die schönsten Städte 2024: Hamburg";
    assertEquals(
        title,
        read("<meta name=copyright content='Courier Verlag GmbH, Hamburg'><title>"
                + title
                + "</title><body><h1>"
                + title
                + "</h1>")
            .title());
    for (String rights :
        List.of(
            "Copyright by The Courier",
            "© 2024 The Courier, alle Rechte vorbehalten",
            "The Courier. All rights reserved.")) {
      assertEquals(
          "Ferry stops",
          read("<meta name=copyright content='" + rights + "'><title>Ferry stops | The Courier")
              .title());
    }
  }

  @Test
  void theNameOfASiteInAHeadingLeavesTheHeadline() {
    assertEquals(
        "Ferry stops",
        read(site("Bay Diary")
                + "<title>Ferry stops - Bay Diary</title><body><h2>Bay Diary</h2><h1>Ferry stops</h1>"
                + "<h2>Ferry</h2>")
            .title());
    assertEquals(
        "Why the ferry stops for a month",
        read("<title>Ferry stop</title><meta property=og:title content='Why the ferry stops for a month'>"
                + "<body><h1 itemprop=alternativeHeadline>Ferry stop</h1>"
                + "<h2 itemprop=headline>Why the ferry stops for a month</h2>")
            .title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        // title, og:title, h1, expected
        "Ferry stops | Harbour Gazette ~ Ferry stops ~ Ferry stops ~ Ferry stops",
        "Ferry stops – what now ~ Ferry stops – what now ~ Ferry stops – what now ~ Ferry stops –"
            + " what now",
        "Ferry stops ~ Ferry stops | Harbour Gazette ~ '' ~ Ferry stops",
        "10 ferries that stop in 2024 ~ 10 ferries that stop ~ The ferries that stop this year ~"
            + " The ferries that stop this year",
        "Ferry stops ~ Ferry stops ~ <span class=kicker>Traffic</span> Ferry stops ~ Ferry stops",
        "The ferry to Orsa … ~ The ferry to Orsa stops for good ~ '' ~ The ferry to Orsa stops for"
            + " good",
        "Harbour Gazette: Ferry stops ~ Ferry stops ~ <a href=/>Harbour Gazette</a> ~ Ferry stops",
      })
  void readsTheHeadline(String title, String shared, String heading, String expected) {
    Metadata metadata =
        read(
            "<title>"
                + title
                + "</title>"
                + site("Harbour Gazette")
                + "<meta property='og:title' content='"
                + shared
                + "'><body><h1>"
                + heading
                + "</h1>");
    assertEquals(expected, metadata.title());
  }

  @Test
  void readsTheArticleOfThisPageAmongSeveral() {
    String list =
        data(
            "{'@type':'ItemList','itemListElement':[{'item':{'@type':'NewsArticle',"
                + "'headline':'Fish is dear','author':'Jon Arvo'}}]}");
    String other = data("{'@type':'NewsArticle','headline':'Fish is dear','author':'Jon Arvo'}");
    String own =
        data(
            "{'@graph':[{'@type':'NewsArticle','headline':'Mayor: &#8216;No ferry&#8217;',"
                + "'author':{'@id':'#quill'}},{'@type':'Person','@id':'#quill',"
                + "'name':'Ada O&#039;Quill'}]}");
    Metadata metadata =
        read("<title>Mayor: ‘No ferry’ | Gazette</title>" + list + other + own + "<body>");
    assertEquals("Mayor: ‘No ferry’", metadata.title());
    assertEquals(List.of("Ada O'Quill"), metadata.authors());
    assertEquals(PageType.ARTICLE, metadata.pageType());
  }

  @Test
  void aListOfArticlesIsNoArticle() {
    String one = "{'@type':'NewsArticle','headline':'Fish is dear'}";
    String two = "{'@type':'NewsArticle','headline':'Ferry stops'}";
    String three = "{'@type':'NewsArticle','headline':'Rain'}";
    Metadata metadata =
        read("<title>News</title>" + data("[" + one + "," + two + "," + three + "]") + "<body>");
    assertEquals(PageType.LIST, metadata.pageType());
    String teasers = "";
    for (int i = 0; i < 5; i++) {
      teasers +=
          "<h3><a href='/"
              + i
              + "'>Ferry</a></h3><p>The ferry to Orsa stops at the end of the season.</p>";
    }
    assertEquals(PageType.LIST, read("<title>News</title><h1>News</h1>" + teasers).pageType());
  }

  @Test
  void whatABroadcasterDescribesAsAnArticleIsOne() {
    String article = data("{'@type':'NewsArticle','headline':'Ferry stops'}");
    String video = "<meta property='og:type' content='video.other'>";
    assertEquals(PageType.ARTICLE, read(video + article + "<h1>Ferry stops</h1>").pageType());
    assertEquals(PageType.VIDEO, read(video + "<h1>Ferry stops</h1>").pageType());
  }

  @Test
  void personsGoBeforeNewsroomsAndTheOutletComesLast() {
    String outlet = "<meta name=author content='Harbour Gazette'>";
    String page = "<title>Ferry stops</title>" + site("Harbour Gazette") + outlet;
    Metadata own = read(page + "<h1>Ferry stops</h1>");
    assertEquals(List.of("Harbour Gazette"), own.authors());
    assertNull(own.byline());
    String byline = "<h1>Ferry stops</h1><p class=c-byline__wrap>By <a>Ada Quill</a></p>";
    assertEquals(List.of("Ada Quill"), read(page + byline).authors());
    String desk = "<meta name=author content='News Desk'>";
    assertEquals(List.of("News Desk"), read(desk + "<h1>Ferry stops</h1>").authors());
  }

  @Test
  void readsAllAuthorsOfOneByline() {
    String metas = "<meta name=author content='Ada Quill'><meta name=author content='Jon Arvo'>";
    assertEquals(List.of("Ada Quill", "Jon Arvo"), read(metas + "<body>").authors());
    String marked =
        "<h1>Ferry stops</h1><figure><i itemprop=author>Mads Rasm</i></figure>"
            + "<a rel=author>Ada Quill</a>, <a rel=author>Jon Arvo</a>"
            + "<div class=comments><a rel=author>Lea Holm</a></div>";
    assertEquals(List.of("Ada Quill", "Jon Arvo"), read(marked).authors());
    String job =
        "<h1>Ferry stops</h1><div class=byline><b>Ada Quill</b><i>Chief Reporter</i></div>";
    assertEquals(List.of("Ada Quill"), read(job).authors());
    String names =
        data(
            "{'@type':'NewsArticle','author':[{'@type':'Person','givenName':'Ada',"
                + "'familyName':'Quill'},{'@type':'Organization','name':'dpa'}]}");
    assertEquals(List.of("Ada Quill"), read(names).authors());
  }
}
