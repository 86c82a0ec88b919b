package org.broadsheet.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Opens the reports of whole runs in a browser. Pictures of them stay in {@code target/pictures};
 * look at them after a change of the page.
 */
@Tag("once")
class ReportInBrowserTest {

  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int[] WIDTHS = {1400, 400};

  /** Five sentences, because one alone is no article. */
  private static final String REPORT =
      "The harbour council of Marshport met on Monday to talk about the new ferry. %s Its chair, "
          + "Ada Reyes, said that the boat would sail before winter came. Fishermen from Port Selim "
          + "had asked for a second pier, and the council agreed to build it. Nobody could say how "
          + "much the work would cost in the end. The next meeting will be held in Marshport in May.";

  /** The first two of each list with all that is in them. */
  private static final String OPEN_SOME =
      "document.querySelectorAll('.list > details:nth-child(-n+2), .list > details:nth-child(-n+2)"
          + " details, main > section > details').forEach((d) => (d.open = true))";

  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void startBrowser() throws Exception {
    Assumptions.assumeTrue(
        Browser.isInstalled(),
        "skipped: no browser; apt-get install chromium chromium-driver brings one");
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    browser = Browser.start();
  }

  @AfterAll
  static void stopBrowser() throws Exception {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theSampleCorpus() throws Exception {
    Path page = run("sample-corpus", "--outlets=sample-corpus/outlets.csv");
    assertEquals(
        Files.readString(page), FolderReport.html(OutputFolder.of(page.getParent().toString())));
    look("sample", page);
    browser.open(page, 1400, false);
    keysReachTheReport();
    assertTrue(truth("return document.querySelectorAll('canvas').length >= 7"));
    searchFinds("halloran", "Louise Halloran");
    clustersExpand();
    queriesCanBeCopied("outlet", "outlet_domain = '");
    tablesAreSortedAndSaved();
    theTimeLineIsZoomed();
    look("schema", page.resolveSibling("schema").resolve("index.html"));
    browser.open(page.resolveSibling("schema").resolve("index.html"), 400, false);
    assertTrue(
        truth("return getComputedStyle(document.querySelector('.wide tr')).display === 'block'"));
  }

  @Test
  void aHostileCorpus() throws Exception {
    List<Map<String, String>> articles = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      articles.add(
          Map.of(
              "title", Hostile.string(i),
              "outlet", Hostile.string(i + 1),
              "date", "2024-05-" + (10 + i),
              "url", "https://outlet" + i + ".example/ferry?" + Hostile.string(i),
              "text", String.format(REPORT, Hostile.string(i / 2))));
    }
    Path page = run(jsonLines(articles));
    look("hostile", page);
    clustersExpand();
  }

  /** Every string of the page is hostile, also those that no run would ever write. */
  @Test
  void hostileTables() throws Exception {
    TestTables tables = new TestTables("\"input\":\"[</title><script>window.hacked=1</script>]\"");
    LargeTables.fill(tables, 4, Hostile::string);
    Path page = folder.resolve("report.html");
    FolderReport.write(tables.write(folder));
    look("hostile-tables", page);
    searchFinds("donau", "Donau");
    clustersExpand();
    for (String kind : List.of("outlet", "cluster", "reason", "copies", "article")) {
      queriesCanBeCopied(kind, "");
    }
    tablesAreSortedAndSaved();
  }

  @Test
  void noArticle() throws Exception {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("empty.txt"), "");
    look("no-article", run(corpus.toString()));
  }

  @Test
  void oneArticle() throws Exception {
    Path page = run(jsonLines(List.of(Map.of("text", String.format(REPORT, "")))));
    look("one-article", page);
    assertTrue(truth("return document.querySelector('#copies .none') !== null"));
  }

  private String jsonLines(List<Map<String, String>> articles) throws IOException {
    Path corpus = folder.resolve("articles.jsonl");
    List<String> lines = new ArrayList<>();
    for (Map<String, String> article : articles) {
      lines.add(new ObjectMapper().writeValueAsString(article));
    }
    Files.write(corpus, lines);
    return corpus.toString();
  }

  /** Runs the job and returns its page. */
  private Path run(String input, String... options) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--runner=DirectRunner",
                "--maxDefects=0",
                "--input=" + input,
                "--output=" + folder.resolve("tables")));
    args.addAll(List.of(options));
    Broadsheet.run(
            PipelineOptionsFactory.fromArgs(args.toArray(new String[0]))
                .as(BroadsheetOptions.class))
        .waitUntilFinish();
    return folder.resolve("tables").resolve(OutputFolder.REPORT);
  }

  /** Opens a page in all sizes and colours, keeps pictures, and sees that nothing is wrong. */
  private static void look(String name, Path page) throws Exception {
    for (int width : WIDTHS) {
      for (boolean dark : new boolean[] {false, true}) {
        browser.open(page, width, dark);
        browser.run(OPEN_SOME);
        browser.picture(PICTURES.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
        assertEquals(List.of(), browser.complaints(), name);
        assertTrue(
            truth("return window.hacked === undefined"), name + ": a script of the corpus ran");
        assertTrue(
            truth("return document.documentElement.scrollWidth <= innerWidth"),
            name + " is wider than " + width);
      }
    }
    browser.print(PICTURES.resolve(name + ".pdf"));
    assertEquals(List.of(), browser.complaints(), name);
  }

  private static void searchFinds(String typed, String found) throws Exception {
    browser.run("document.getElementById('query').focus()");
    browser.press(typed + "\uE004\uE004\uE007");
    String name = browser.run("return document.getElementById('entity-name').textContent").asText();
    assertTrue(name.contains(found), name);
    assertTrue(truth("return document.activeElement.id === 'entity-name'"));
  }

  private static void clustersExpand() throws Exception {
    browser.run("document.querySelectorAll('details').forEach((d) => (d.open = false))");
    browser.run("document.querySelector('.clusters > details > summary').focus()");
    browser.press("\uE007");
    assertTrue(truth("return document.querySelector('.clusters > details').open"));
    browser.run("document.querySelector('.clusters .difference > summary').focus()");
    browser.press("\uE007");
    assertTrue(
        truth(
            "return document.querySelector('.clusters .difference p').getClientRects().length > 0"));
    browser.run("document.getElementById('expand').click()");
    assertTrue(
        truth("return [...document.querySelectorAll('.clusters > details')].every((d) => d.open)"));
  }

  /** With the keyboard alone; a string of the corpus cannot end the quotes that it stands in. */
  private static void queriesCanBeCopied(String kind, String part) throws Exception {
    browser.run("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    String button = "document.querySelector('button.fetch[data-kind=" + kind + "]')";
    browser.run(button + ".focus()");
    browser.press("\uE007");
    assertTrue(truth("return document.getElementById('fetch').open"), kind);
    String sql = browser.run("return document.getElementById('sql').value").asText();
    assertTrue(sql.startsWith("SELECT ") && sql.contains(".parquet'") && sql.contains(part), sql);
    assertEquals(0, sql.chars().filter(c -> c == '\'').count() % 2, sql);
    String pandas = browser.run("return document.getElementById('pandas').value").asText();
    assertTrue(pandas.startsWith("import pandas\n"), pandas);
    browser.press("\uE00C");
    assertTrue(truth("return !document.getElementById('fetch').open"), kind);
  }

  private static void tablesAreSortedAndSaved() throws Exception {
    browser.run("document.querySelectorAll('details').forEach((d) => (d.open = true))");
    assertTrue(
        truth(
            "return [...document.querySelectorAll('table.data')].every((table) =>"
                + " table.closest('.scroll').nextElementSibling.textContent === 'CSV')"));
    assertTrue(
        truth(
            "return [...document.querySelectorAll('.chart canvas')].every((canvas) =>"
                + " canvas.closest('.chart').nextElementSibling.textContent === 'PNG')"));
    browser.run("document.querySelectorAll('[data-file=outlets] thead button')[1].focus()");
    browser.press("\uE007");
    assertTrue(
        truth(
            "const numbers = [...document.querySelectorAll('[data-file=outlets] tbody tr')]"
                + ".map((row) => Number(row.cells[1].textContent.replace(/,/g, '')));"
                + "return numbers.every((n, i) => i === 0 || numbers[i - 1] <= n)"
                + " && document.querySelector('[data-file=outlets] [aria-sort=ascending]') !== null"));
  }

  private static void theTimeLineIsZoomed() throws Exception {
    browser.run(
        "const from = document.getElementById('from'); from.value = 2;"
            + "from.dispatchEvent(new Event('change'))");
    assertTrue(
        truth(
            "return echarts.getInstanceByDom(document.getElementById('chart-time'))"
                + ".getOption().dataZoom[0].startValue === 2"));
    browser.run("document.getElementById('whole').click()");
    assertTrue(truth("return document.getElementById('from').value === '0'"));
  }

  private static void keysReachTheReport() throws Exception {
    browser.press("\uE004");
    assertTrue(truth("return document.activeElement.className === 'skip'"));
    assertTrue(
        truth(
            "return [...document.querySelectorAll('button, a, input, select, summary')]"
                + ".every((e) => e.tabIndex === 0)"));
  }

  private static boolean truth(String script) throws Exception {
    return browser.run(script).asBoolean();
  }
}
