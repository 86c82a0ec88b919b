package org.broadsheet.extraction.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.broadsheet.article.Block;
import org.broadsheet.extraction.RejectedException;
import org.junit.jupiter.api.Test;

/** Text that only a script prints, in the ways in which programs send their state along. */
class ScriptTextTest {

  private static final long TODAY = 20_000;
  private static final String HEAD =
      "<head><title>Ferry stops</title><meta property=og:type content=article></head>";
  private static final String FIRST =
      "The ferry between the two towns will stop for a month, the council said on Monday, and"
          + " buses will run instead of it until the autumn of next year at the least.";
  private static final String SECOND =
      "Passengers with a ticket for the year get their money back for that month, if they ask for"
          + " it in the office at the harbour before Friday, and bring the ticket along.";
  private static final String THIRD =
      "The pier is rotten, said the master of the port, who had asked for a new one since the"
          + " spring of the year before last, when the first of its posts broke in a storm.";
  private static final String TEXT = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

  @Test
  void readsMarkupInAField() throws RejectedException {
    String html = "<p class=\\\"p\\\">" + FIRST + "</p><p>" + SECOND + "<\\/p><p>" + THIRD + "</p>";
    assertEquals(
        TEXT,
        text(script("window.state = {\"title\":\"Ferry stops\",\"html\":\"" + html + "\"};")));
  }

  @Test
  void readsMarkupWithEscapedSignsInAStringOfACall() throws RejectedException {
    String html = ("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>");
    String escaped = html.replace("<", "\\\\u003c").replace(">", "\\\\u003e");
    assertEquals(
        TEXT, text(script("push([1,\"24:{\\\"contentHtml\\\":\\\"" + escaped + "\\\"}\"])")));
  }

  @Test
  void readsTheParagraphsOfAnArray() throws RejectedException {
    String blocks =
        List.of(FIRST, SECOND, THIRD).stream()
            .map(line -> "{\"type\":\"text\",\"content\":\"" + line + "\"}")
            .collect(Collectors.joining(",{\"type\":\"image\",\"url\":\"a.jpg\"},"));
    assertEquals(TEXT, text(script("{\"elements\":[" + blocks + "]}")));
  }

  @Test
  void stateInAStringIsNoMarkup() throws RejectedException {
    String html = ("<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>");
    String state = "{\\\"a\\\":1,\\\"html\\\":\\\"" + html + html + "\\\"}";
    assertEquals(
        TEXT, text(script("push({\"state\":\"" + state + "\",\"html\":\"" + html + "\"})")));
  }

  @Test
  void aPageThatIsNoArticleHasNone() throws RejectedException {
    String page =
        "<title>Ferry</title><p>All ferries of the coast.</p>"
            + script("{\"html\":\"<p>" + FIRST + "<p>" + SECOND + "<p>" + THIRD + "\"}");
    assertFalse(kept(page).contains("The pier is rotten"));
  }

  @Test
  void aPageWithTextNeedsNone() throws RejectedException {
    String page =
        HEAD
            + "<p>"
            + FIRST
            + "<p>"
            + SECOND
            + script("{\"html\":\"<p>" + THIRD + "<p>" + THIRD + "<p>" + THIRD + "\"}");
    assertEquals(FIRST + "\n\n" + SECOND, kept(page));
  }

  @Test
  void stringsNeedNotBeWellFormed() {
    List<String> values = new ArrayList<>();
    ScriptStrings.read("a(\"b\\u00e4\\", (name, value) -> values.add(name + "=" + value));
    ScriptStrings.read("{\"a\" : \"b\\u00e4\\n\\uZZ\"}", (n, v) -> values.add(n + "=" + v));
    assertEquals(List.of("a=bä\nuZZ"), values);
  }

  private static String script(String code) {
    return "<script>" + code + "</script>";
  }

  private static String text(String body) throws RejectedException {
    return kept(HEAD + "<h1>Ferry stops</h1><div id=root></div>" + body);
  }

  private static String kept(String page) throws RejectedException {
    return PageReader.read(page, TODAY).blocks().stream()
        .filter(Block::isKept)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
