package org.broadsheet.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.report.page.survey.Overview;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of tables that a test makes up. */
@Tag("beam")
class ReportPageTest {

  private static final int FIVE_MEGABYTES = 5_000_000;

  @TempDir Path folder;

  @BeforeAll
  static void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void tablesWithoutRowsMakeAPage() throws IOException {
    Document page = page(new TestTables("\"input\":\"[nothing]\""));
    assertEquals("nothing", page.selectFirst("h1").text());
    assertTrue(page.text().contains("The run read no article."));
    assertEquals(8, page.select("main > section").size());
  }

  @Test
  void everyStringOfTheCorpusIsShownAndNoneIsMarkup() throws IOException {
    TestTables tables = new TestTables("\"input\":\"[<b onclick=1>corpus]\"");
    LargeTables.fill(tables, 2, Hostile::string);
    Document page = page(tables);
    assertEquals(3, page.select("script").size());
    assertEquals(1, page.select("style").size());
    assertTrue(page.select("img, svg, iframe, object, base, form").isEmpty());
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), a.html()));
    }
    for (String script : Hostile.SCRIPTS.subList(0, 3)) {
      assertTrue(page.selectFirst("#duplicates").wholeText().contains(script), script);
      assertTrue(page.selectFirst("#coverage").wholeText().contains(script), script);
      assertTrue(page.selectFirst("#rejects").wholeText().contains(script), script);
    }
  }

  @Test
  void theDataOfTheChartsReadBackAsTheyWere() throws IOException {
    TestTables tables = new TestTables("");
    LargeTables.fill(tables, 2, Hostile::string);
    String data = page(tables).selectFirst("#data").data();
    assertFalse(data.contains("<") || data.contains("\u2028"), data);
    JsonNode read = new ObjectMapper().readTree(data);
    List<String> names = read.get("entities").findValuesAsText("name");
    assertTrue(names.contains("0" + Hostile.SCRIPTS.get(0)), names.toString());
  }

  @Test
  void theLargestPageIsSmall() throws IOException {
    TestTables tables = new TestTables("");
    LargeTables.fill(tables, 22, i -> "\"語".repeat(2000));
    String html = html(tables);
    int bytes = html.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < FIVE_MEGABYTES, "the page has " + bytes + " bytes");
    Document page = Jsoup.parse(html);
    assertEquals(Overview.CLUSTERS, page.select(".clusters > details").size());
  }

  @Test
  void whatTheCorpusRepeatsStandsApartFromWhatOutletsRepeat() throws IOException {
    TestTables tables = new TestTables("");
    LargeTables.fill(tables, 2, i -> "Sign up for letter " + i);
    Element heading =
        page(tables).select("#removed h3").stream()
            .filter(h3 -> h3.text().equals("What the corpus repeats"))
            .findFirst()
            .orElseThrow();
    Elements blocks = heading.nextElementSiblings().select("ul.quotes > li");
    assertEquals(12, blocks.size());
    assertEquals(
        "Sign up for letter 0 in 100 articles, 70% of the corpus’s, mostly at the end",
        blocks.get(0).text());
  }

  @Test
  void withoutTextsThereAreNone() throws IOException {
    TestTables tables = new TestTables("\"without\":\"[text]\"").withoutTexts();
    LargeTables.fill(tables, 2, i -> "secret");
    String html = html(tables);
    assertEquals(0, Jsoup.parse(html).select(".diff, .text").size());
    assertTrue(Jsoup.parse(html).text().contains("Blocks that were cut, by reason."));
  }

  @Test
  void thePolicyAllowsTheTwoScriptsAndNoOther() throws IOException {
    Document page = page(new TestTables(""));
    String policy = page.selectFirst("meta[http-equiv]").attr("content");
    String hashes =
        page.select("script:not([type])").stream()
            .map(script -> PageTemplate.hash(script.data()))
            .collect(Collectors.joining(" "));
    assertTrue(policy.startsWith("default-src 'none'; script-src " + hashes + ";"), policy);
    assertFalse(policy.contains("unsafe"), policy);
  }

  private String html(TestTables tables) throws IOException {
    return FolderReport.html(tables.write(folder));
  }

  private Document page(TestTables tables) throws IOException {
    return Jsoup.parse(html(tables));
  }
}
