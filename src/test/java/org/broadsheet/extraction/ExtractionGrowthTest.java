package org.broadsheet.extraction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text, wherever in a page or in a record it stands, makes extraction grow faster than it. */
@Tag("once")
class ExtractionGrowthTest {

  private static final String BODY =
      "<article><p>The harbour council of Port Selim said on Tuesday that the ferry terminal would"
          + " open in the spring after a long delay.</p></article>";

  private final ArticleExtractor extractor = ArticleExtractor.create();

  @Test
  void timeGrowsWithTheText() {
    Map<String, Consumer<String>> works = new LinkedHashMap<>();
    works.put("plain text", text -> extract(Markup.TEXT, text));
    works.put("Markdown", text -> extract(Markup.MARKDOWN, text));
    works.put("a page", text -> extract(Markup.HTML, text));
    works.put("a paragraph", page("<p>%s</p>"));
    works.put(
        "lines of a page", text -> extract(Markup.HTML, BODY + "<p>" + text.replace("\n", "<br>")));
    works.put("escaped in a paragraph", text -> extract(Markup.HTML, BODY + "<p>" + escaped(text)));
    works.put("a title", page("<title>%s</title>"));
    works.put("a site's name", page("<meta property='og:site_name' content='%s'>"));
    works.put("an author", page("<meta name='author' content='%s'>"));
    works.put("a date", page("<meta property='article:published_time' content='%s'>"));
    works.put("a canonical address", page("<link rel=canonical href='http://a.com/%s'>"));
    works.put("an address", page("<meta property='og:url' content='http://%s'>"));
    works.put("a link", page("<p><a href='%1$s'>%1$s</a>"));
    works.put("a class", page("<div class='%1$s' id='%1$s'>a b c d</div>"));
    works.put("a script", page("<meta property=og:type content=article><script>%s</script>"));
    works.put(
        "a string of a script",
        page("<meta property=og:type content=article><script>{\"html\":\"<p>%s\"}</script>"));
    works.put("structured data", page("<script type='application/ld+json'>%s</script>"));
    works.put("a string of structured data", text -> extract(Markup.HTML, structured(text)));
    works.put("the user's fields", this::given);
    Growth.check(works);
  }

  private Consumer<String> page(String format) {
    return text -> extract(Markup.HTML, String.format(format, text.replace("'", "\"")) + BODY);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String structured(String text) {
    String value = text.replace("\\", "/").replace("\"", "'").replace("<", "(").replace("\n", " ");
    return String.format(
        "<script type='application/ld+json'>"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"%1$s\",\"author\":{\"name\":\"%1$s\"},"
            + "\"publisher\":{\"name\":\"%1$s\"},\"datePublished\":\"%1$s\",\"articleBody\":\"%1$s\"}"
            + "</script>%2$s",
        value, BODY);
  }

  private void extract(Markup markup, String content) {
    extract(record(markup, content));
  }

  private void given(String value) {
    GivenFields given =
        GivenFields.builder()
            .setTitle(value)
            .setDate(value)
            .setOutlet(value)
            .setUrl("http://" + value)
            .setAuthors(java.util.List.of(value))
            .build();
    extract(record(Markup.TEXT, "The ferry is late.").toBuilder().setGiven(given).build());
  }

  private void extract(SourceRecord record) {
    try {
      extractor.extract(record);
    } catch (RejectedException refused) {
      // Only its time counts here.
    }
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
