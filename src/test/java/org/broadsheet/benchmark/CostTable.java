package org.broadsheet.benchmark;

import static org.broadsheet.benchmark.JobCost.say;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The measures of a run beside those of one over a few articles, as a person reads them. */
final class CostTable {

  private final JsonNode start;
  private final JsonNode whole;
  private final int articles;

  CostTable(JsonNode start, JsonNode whole, int articles) {
    this.start = start;
    this.whole = whole;
    this.articles = articles;
  }

  int articles() {
    return articles;
  }

  /** Milliseconds of CPU per article, beyond start-up. */
  double millis() {
    return beyondStart("cpu");
  }

  /** The same by package, and "in all". */
  Map<String, Double> millisByRoom() {
    Map<String, Double> millis = new TreeMap<>(rooms());
    millis.put("in all", millis());
    return millis;
  }

  private double beyondStart(String field) {
    return 1000 * (whole.get(field).asDouble() - start.get(field).asDouble()) / articles;
  }

  void print(long parquetBytes) {
    say("start-up     %6.1f s, %.1f s of CPU", seconds(start, "wall"), seconds(start, "cpu"));
    say("whole run    %6.1f s, %.1f s of CPU", seconds(whole, "wall"), seconds(whole, "cpu"));
    say("an article   %6.2f ms of CPU beyond start-up", millis());
    say("speed        %6.0f articles/s", articles / seconds(whole, "wall"));
    say(
        "memory       %6d MB of heap, %d MB resident, at most",
        megabytes(whole, "heap"), megabytes(whole, "resident"));
    say("Parquet      %6d bytes per article", parquetBytes / articles);
    say("%nCPU an article, ms: threads of the JVM as Linux counts them, the rest by samples");
    printSorted(rooms(), "%-24s %7.3f");
    say("%nshuffled bytes per article, by stage");
    printSorted(shuffled(), "%-24s %7.0f");
  }

  /** A line for each run, the lines of a table of Markdown; "times" are of the first run's. */
  static void printGrowth(Map<String, CostTable> runs) {
    say(
        "%n| corpus | articles | wall | CPU | CPU of each, beyond the start | times | heap | resident |");
    say("|---|---|---|---|---|---|---|---|");
    double first = runs.values().iterator().next().millis();
    for (Map.Entry<String, CostTable> entry : runs.entrySet()) {
      CostTable run = entry.getValue();
      JsonNode whole = run.whole;
      say(
          "| %s | %,d | %.0f s | %.0f s | %.2f ms | %.2f | %,d MB | %,d MB |",
          entry.getKey(),
          run.articles,
          seconds(whole, "wall"),
          seconds(whole, "cpu"),
          run.millis(),
          run.millis() / first,
          megabytes(whole, "heap"),
          megabytes(whole, "resident"));
    }
  }

  private static long megabytes(JsonNode run, String field) {
    return run.get(field).asLong() >> 20;
  }

  private static double seconds(JsonNode run, String field) {
    return run.get(field).asDouble();
  }

  /** Samples part the CPU of the threads that are neither compiler nor collector. */
  Map<String, Double> rooms() {
    Map<String, Double> samples = new TreeMap<>();
    whole
        .get("samples")
        .fields()
        .forEachRemaining(
            room -> {
              double atStart = start.get("samples").path(room.getKey()).asDouble();
              samples.put(room.getKey(), Math.max(0, room.getValue().asDouble() - atStart));
            });
    double all = samples.values().stream().mapToDouble(Double::doubleValue).sum();
    double compiler = beyondStart("compiler");
    double collector = beyondStart("collector");
    Map<String, Double> rooms = new TreeMap<>();
    samples.forEach(
        (room, count) -> rooms.put(room, (millis() - compiler - collector) * count / all));
    rooms.put("JIT compilers", compiler);
    rooms.put("garbage collector", collector);
    return rooms;
  }

  private Map<String, Double> shuffled() {
    Map<String, Double> bytes = new TreeMap<>();
    whole
        .get("shuffled")
        .fields()
        .forEachRemaining(
            stage -> bytes.put(stage.getKey(), stage.getValue().asDouble() / articles));
    bytes.put("in all", bytes.values().stream().mapToDouble(Double::doubleValue).sum());
    return bytes;
  }

  private static void printSorted(Map<String, Double> values, String format) {
    List<Map.Entry<String, Double>> entries = new ArrayList<>(values.entrySet());
    entries.sort(Collections.reverseOrder(Map.Entry.comparingByValue()));
    entries.forEach(entry -> say("  " + format, entry.getKey(), entry.getValue()));
  }
}
