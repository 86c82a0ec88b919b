package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.RejectedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Kinds of pages, each with what stays of it: the two paragraphs of the article. */
class PageKindsTest {

  private static final long TODAY = 20_000;
  private static final String FIRST =
      "The ferry between the two towns will stop for a month, the council said on Monday, and"
          + " buses will run instead of it until the autumn.";
  private static final String SECOND =
      "Passengers with a ticket for the year get their money back for that month, if they ask"
          + " for it in the office at the harbour before Friday.";
  private static final String ARTICLE = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String OTHER =
      "<p>The market opens again on Saturday, with forty stalls and a band from the next valley,"
          + " the traders of the square said in a letter to all.</p><p>The mayor will ring the"
          + " bell at nine, and the last cart must leave the square by four, as it was in"
          + " the years before the square was dug up.</p>";

  static List<Arguments> pages() {
    return List.of(
        page(
            "readings above the words of a line",
            "<article><h1>Ferry stops</h1><p>"
                + FIRST.replace("ferry", "<ruby>ferry<rt>feri</rt></ruby>")
                + "</p><p>"
                + SECOND
                + "</p></article>"),
        page(
            "readings in parentheses",
            "<article><h1>Ferry stops</h1><p>"
                + FIRST.replace("ferry", "<ruby>ferry<rp>(</rp><rt>feri</rt><rp>)</rp></ruby>")
                + "</p><p>"
                + SECOND
                + "</p></article>",
            FIRST.replace("ferry", "ferry(feri)"),
            SECOND),
        page(
            "a named place that nobody closed",
            "<h1>Ferry stops</h1><div class=story-body><a name=top>"
                + ARTICLE
                + "</div><div><a href=/a>Home</a> <a href=/b>News</a></div>"),
        page(
            "paragraphs that are short since each sign is a word",
            "<div class=menu><a href=/a>首页</a> <a href=/b>天气</a></div><div><h2>渡轮停航</h2><div>"
                + "<p>两城之间的渡轮将停航一个月，改由巴士接送乘客。</p>"
                + "<p>持有年票的乘客可在周五之前到码头办公室退款。</p></div></div>"
                + "<div><ul><li><a href=/c>周六市集重开</a></li><li><a href=/d>旧桥修缮</a></li></ul></div>",
            "两城之间的渡轮将停航一个月，改由巴士接送乘客。",
            "持有年票的乘客可在周五之前到码头办公室退款。"),
        page(
            "one sentence to a video, which the page is described with",
            "<meta name=description content=\""
                + FIRST
                + "\"><div><a href=/a>Market</a></div><nav><p>"
                + FIRST
                + "</p></nav><div><p>"
                + "<a href=/b>Watch the bell ring for the opening of the market on Saturday in the town</a>"
                + "</p></div>",
            FIRST),
        page(
            "paragraphs that are set as headings",
            "<ul><li><a href=/a>Home</a></li></ul><h1>Ferry stops</h1><div><h4>"
                + FIRST
                + "</h4><h4>"
                + SECOND
                + "</h4></div><div><a href=/b>Market</a></div>"),
        page(
            "a declared body with the name of a menu, behind a long caption",
            "<h1>Ferry stops</h1><div class=picture><p>The ferry in the harbour of the upper town, on its"
                + " last day of the season, seen from the old lighthouse. (Photo: Anna Reel)</p></div>"
                + "<div itemprop=articleBody class=jump-to-content>"
                + ARTICLE
                + "</div>"),
        page(
            "a player in the middle of a paragraph",
            "<article><h1>Ferry stops</h1><div>"
                + FIRST.substring(0, 40)
                + "<video><p>Your browser cannot play this.</p></video>"
                + FIRST.substring(40)
                + "</div><p>"
                + SECOND
                + "</p></article>"),
        page(
            "the text in a part of the body that is called after its links",
            "<h1>Ferry stops</h1><div class=article-body><div class=read-more-links>"
                + ARTICLE
                + "</div><div class=read-more-links><a href=/old>The old ferry</a></div></div>"),
        page(
            "a part that the server sent later than the page",
            "<h1>Ferry stops</h1><main><p>"
                + FIRST
                + "</p><template id='B:1a'></template></main><aside><a href=/b>Market</a></aside>"
                + "<div hidden id=\"S:1a\"><p>"
                + SECOND
                + "</p></div>"),
        page(
            "a menu that describes each page",
            "<nav><ul><li><a href=/m>Market</a>"
                + OTHER
                + "</li></ul></nav><div><h2>Ferry stops</h2>"
                + ARTICLE
                + "</div>"),
        page(
            "a headline in the box of date and authors",
            "<article><div class=entry-meta><h1>Ferry stops</h1>1 May 2020</div><div"
                + " class=entry-content><p>"
                + FIRST
                + "</p><h2>Why the ferry stops</h2><p>"
                + SECOND
                + "</p></div></article>",
            FIRST,
            "Why the ferry stops",
            SECOND),
        page(
            "a caption that ends with the sign of rights",
            "<article><h1>Ferry stops</h1>"
                + ARTICLE
                + "<p>The ferry in the harbour. © Anna Reel</p></article>"),
        page(
            "a quotation deep in a figure",
            "<article><h1>Ferry stops</h1><p>"
                + FIRST
                + "</p><figure><div><div><div><blockquote><p>"
                + SECOND
                + "</p></blockquote></div></div></div><figcaption>Anna Reel</figcaption></figure>"
                + "</article>"),
        page(
            "another article that a script links",
            "<article><h1>Ferry stops</h1>"
                + ARTICLE
                + "<div class=related><h4>Market day on Saturday</h4><p>by Anna Reel</p></div>"
                + "</article>"),
        page(
            "a list of more to read at the end",
            "<article><h1>Ferry stops</h1>"
                + ARTICLE
                + "<p>"
                + SECOND.replace("year", "month")
                + "</p><ul><li>The strange <a href=/a>day of the market</a></li><li>How the"
                + " <a href=/b>bell rings</a></li><li>All the <a href=/c>carts there are</a></li></ul>"
                + "</article>",
            FIRST,
            SECOND,
            SECOND.replace("year", "month")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void keepsItsArticle(String kind, String html, List<String> text) throws RejectedException {
    String page = "<head><title>Ferry stops | Harbour Gazette</title></head><body>" + html;
    assertEquals(
        text,
        PageReader.read(page, TODAY).blocks().stream()
            .filter(Block::isKept)
            .map(Block::text)
            .toList());
  }

  private static Arguments page(String kind, String html, String... text) {
    return Arguments.of(kind, html, text.length == 0 ? List.of(FIRST, SECOND) : List.of(text));
  }
}
