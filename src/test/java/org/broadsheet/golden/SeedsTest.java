package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.tables.TableReader;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.NormalizedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two documents that the project was asked for with: one article, once as plain text with an
 * appeal at its end, once as Markdown. They are not part of the repository; {@code
 * -Dtest.seeds=FOLDER} names the folder that has them, and without it these tests say that they
 * were skipped.
 */
@Tag("beam")
class SeedsTest {

  private static final Set<String> ENTITIES =
      Set.of(
          "John Kerry",
          "Vladimir Putin",
          "Syria",
          "Russia",
          "The Washington Post",
          "Dmitry Peskov");

  private static TableReader tables;

  @BeforeAll
  static void runTheJob(@TempDir Path output) {
    String seeds = System.getProperty("broadsheet.seeds", "");
    Assumptions.assumeTrue(
        !seeds.isEmpty() && Files.isDirectory(Path.of(seeds)),
        "skipped: the seeds are not here; -Dtest.seeds=FOLDER names their folder");
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DirectRunner",
                "--input=" + seeds,
                "--maxDefects=0",
                "--output=" + output.resolve("tables"))
            .as(BroadsheetOptions.class);
    Broadsheet.run(options).waitUntilFinish();
    tables = new TableReader(output.resolve("tables"));
  }

  @Test
  void bothAreArticlesInOneCluster() {
    List<GenericRecord> articles = tables.rows(Table.ARTICLES);
    assertEquals(2, articles.size());
    assertEquals(0, tables.rows(Table.REJECTS).size());
    assertEquals(1, articles.stream().map(a -> string(a, "cluster_id")).distinct().count());
    assertEquals(1, tables.rows(Table.CLUSTERS).size());
  }

  /** What is expected is read from the plain document itself: all its lines before the appeal. */
  @Test
  void bothTextsAreTheReportAndNothingElse() throws IOException {
    List<String> report =
        Files.readAllLines(seed("000_")).stream()
            .takeWhile(line -> !line.startsWith("A Message from"))
            .collect(Collectors.toList());
    assertEquals(String.join("\n\n", report), string(articleFrom("000_"), "text"));
    assertEquals(
        NormalizedText.of(String.join("\n\n", report)),
        NormalizedText.of(string(articleFrom("001_"), "text")));
    String markdown = string(articleFrom("001_"), "text");
    assertFalse(markdown.contains("](") || markdown.contains("**"), markdown);
  }

  @Test
  void languageAndOutletAreKnownForBoth() {
    for (GenericRecord article : tables.rows(Table.ARTICLES)) {
      assertEquals("en", string(article, "language"));
      assertEquals("themoscowtimes.com", string(article, "outlet_domain"));
      assertEquals("The Moscow Times", string(article, "outlet_name"));
    }
  }

  @Test
  void onlyTheMarkdownOneHasTitleAndDate() throws IOException {
    GenericRecord markdown = articleFrom("001_");
    GenericRecord plain = articleFrom("000_");
    assertEquals(
        Files.readAllLines(seed("001_")).stream()
            .filter(l -> !l.isBlank())
            .findFirst()
            .orElseThrow(),
        string(markdown, "title"));
    assertEquals((int) LocalDate.of(2016, 7, 13).toEpochDay(), markdown.get("published_on"));
    assertEquals(null, plain.get("title"));
    assertEquals(null, plain.get("published_on"));
  }

  @Test
  void peopleAndPlacesHaveTheirFullNames() {
    for (GenericRecord article : tables.rows(Table.ARTICLES)) {
      Set<String> found =
          tables.rows(Table.ENTITY_MENTIONS).stream()
              .filter(
                  mention -> string(mention, "article_id").equals(string(article, "article_id")))
              .map(mention -> string(mention, "entity"))
              .collect(Collectors.toSet());
      assertTrue(found.containsAll(ENTITIES), found.toString());
      assertFalse(found.contains("Kerry") || found.contains("Putin"), found.toString());
    }
  }

  private static Path seed(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("broadsheet.seeds")))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  private static GenericRecord articleFrom(String prefix) {
    return tables.rows(Table.ARTICLES).stream()
        .filter(article -> string(article, "source_uri").startsWith(prefix))
        .findFirst()
        .orElseThrow();
  }

  private static String string(GenericRecord row, String column) {
    return String.valueOf(row.get(column));
  }
}
