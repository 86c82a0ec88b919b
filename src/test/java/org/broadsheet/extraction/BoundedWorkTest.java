package org.broadsheet.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a document holds, its work is bounded: it takes under two seconds or is refused. */
@Tag("once")
class BoundedWorkTest {

  private static final int CHARS = 16_000_000;
  private static final double MAX_SECONDS = 2;

  private static final String PROSE = "Some words of prose that go on and on. ".repeat(7);
  private static final String HEADLINE = "<title>A b</title><h1>A b</h1><p>" + PROSE;
  private static final String ELSEWHERE =
      "<link rel=canonical href=http://a.com>" + HEADLINE + "<ul>";

  static Stream<Map.Entry<Markup, String>> hugeDocuments() {
    return Stream.of(
        Map.entry(Markup.HTML, filled("<div class='some-name another'>", CHARS)),
        Map.entry(Markup.HTML, filled("<p>Some words here.</p>\n", CHARS)),
        Map.entry(Markup.HTML, "<div>".repeat(95_000) + "x"),
        Map.entry(Markup.HTML, "<figure class='share'>".repeat(95_000) + "x"),
        Map.entry(Markup.HTML, filled("<p>Dear readers,", 1_400_000)),
        Map.entry(Markup.HTML, "<title>" + filled("a | b ", CHARS) + "</title>"),
        Map.entry(Markup.HTML, "<p>" + filled("donate to us 12.03. ", CHARS)),
        Map.entry(Markup.HTML, "<p>" + filled("<br> ", 450_000)),
        Map.entry(
            Markup.HTML, ELSEWHERE + filled("<li><a href=http://b.com>Some words here", 1_200_000)),
        Map.entry(
            Markup.HTML, HEADLINE + filled("<div><h1>C d</h1><p>" + PROSE + "</div>", 5_000_000)),
        Map.entry(Markup.MARKDOWN, filled("a\n:", 290_000)),
        Map.entry(Markup.MARKDOWN, filled("Some words.\n", 1_100_000)),
        Map.entry(Markup.TEXT, filled("[", CHARS)),
        Map.entry(Markup.TEXT, filled("a. \" ", CHARS)),
        Map.entry(Markup.TEXT, filled("Dear readers,\n", 3_000_000)));
  }

  @ParameterizedTest
  @MethodSource("hugeDocuments")
  void takesUnderTwoSecondsOrIsRefused(Map.Entry<Markup, String> document) {
    SourceRecord record =
        SourceRecord.builder()
            .setId("0".repeat(32))
            .setUri("huge")
            .setFormat("HTML")
            .setMarkup(document.getKey())
            .setContent(document.getValue())
            .build();
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      ArticleExtractor.create().extract(record);
    } catch (RejectedException refused) {
      assertTrue(refused.getMessage() != null);
    }
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    assertTrue(seconds < MAX_SECONDS, seconds + " s");
  }

  private static String filled(String piece, int chars) {
    return piece.repeat(chars / piece.length());
  }
}
