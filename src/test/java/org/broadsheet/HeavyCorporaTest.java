package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.broadsheet.clustering.HeavyTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Corpora in which everything is alike, or hangs together: each ends on the direct runner in 3 GB,
 * and four times the articles cost at most 4.6 times the CPU.
 *
 * <p>{@code -Dbroadsheet.heavy=.1} makes them a tenth as large, {@code "-Dbroadsheet.heavyKind=one
 * chain"} makes one only.
 */
@Tag("once")
class HeavyCorporaTest {

  private static final double SHARE =
      Double.parseDouble(System.getProperty("broadsheet.heavy", "1"));

  private static final String KIND = "broadsheet.heavyKind";

  private static final double MAX_GROWTH = 4.6;

  @TempDir Path folder;

  @TestFactory
  @Tag("slow")
  List<DynamicTest> eachEndsAndCostsNoMoreThanItsSize() {
    return HeavyTexts.KINDS.entrySet().stream()
        .filter(kind -> kind.getKey().equals(System.getProperty(KIND, kind.getKey())))
        .map(kind -> DynamicTest.dynamicTest(kind.getKey(), () -> check(kind.getValue())))
        .toList();
  }

  private void check(HeavyTexts.Kind kind) throws Exception {
    int articles = (int) (SHARE * kind.articles());
    double quarter = cpuSeconds(kind, articles / 4);
    double whole = cpuSeconds(kind, articles);
    assertTrue(whole <= MAX_GROWTH * quarter, quarter + " s of CPU, then " + whole + " s");
  }

  private double cpuSeconds(HeavyTexts.Kind kind, int articles) throws Exception {
    Path corpus = folder.resolve("corpus.jsonl");
    write(kind, articles, corpus);
    Path tables = folder.resolve("tables");
    Path measures = folder.resolve("measures.json");
    Path console = folder.resolve("console");
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx3g",
                "@pipelines/jvm.options",
                "-cp",
                System.getProperty("java.class.path"),
                MeasuredRun.class.getName(),
                measures.toString(),
                "--runner=DirectRunner",
                "--input=" + corpus,
                "--output=" + tables)
            .redirectErrorStream(true)
            .redirectOutput(console.toFile())
            .start();
    try {
      assertTrue(job.waitFor(1, TimeUnit.HOURS), "the job does not end");
    } finally {
      job.destroyForcibly();
    }
    assertEquals(0, job.exitValue(), () -> read(console));
    JsonNode manifest = new ObjectMapper().readTree(tables.resolve("manifest.json").toFile());
    assertEquals(articles, manifest.path("counts").path("articles").asInt());
    JsonNode cost = new ObjectMapper().readTree(measures.toFile());
    System.out.printf(
        "%s, %,d articles: %.0f s, %.0f s of CPU, %d MB of heap, %,d clusters%n",
        kind.name(),
        articles,
        cost.path("wall").asDouble(),
        cost.path("cpu").asDouble(),
        cost.path("heap").asLong() >> 20,
        manifest.path("tables").path("clusters").path("rows").asLong());
    return cost.path("cpu").asDouble();
  }

  private static void write(HeavyTexts.Kind kind, int articles, Path corpus) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Writer lines = Files.newBufferedWriter(corpus)) {
      for (int i = 0; i < articles; i++) {
        ObjectNode line = json.createObjectNode();
        new TreeMap<>(kind.article(i, articles)).forEach(line::put);
        lines.write(json.writeValueAsString(line));
        lines.write('\n');
      }
    }
  }

  private static String read(Path console) {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
