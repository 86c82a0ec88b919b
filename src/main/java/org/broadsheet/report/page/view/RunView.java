package org.broadsheet.report.page.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.report.page.line.Excerpt;
import org.jspecify.annotations.Nullable;

/** What the manifest says of a run, as far as a reader of the page wants it. */
public final class RunView {

  private static final int MAX_INPUTS = 12;

  private final JsonNode manifest;

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if it is not JSON
   */
  public RunView(String manifest) {
    try {
      this.manifest = new ObjectMapper().readTree(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the manifest is not JSON", e);
    }
  }

  /** A line of the run's facts. */
  public record Fact(String name, String value) {}

  /** A table of the run. */
  public record TableFact(String name, long rows, String digest) {}

  /** What was read: the names of the files and folders that the command line gives. */
  public String corpus() {
    String names =
        Arrays.stream(option("input").replaceAll("^\\[|]$", "").split(", *"))
            .map(RunView::lastName)
            .collect(Collectors.joining(", "));
    return Excerpt.of(names.isEmpty() ? "a corpus" : names, 160);
  }

  /** A glob stays as it is: its last part alone would not say what was read. */
  private static String lastName(String path) {
    String plain = path.replaceAll("/+$", "");
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    return last.isEmpty() || last.contains("*") ? path : last;
  }

  long count(String name) {
    return manifest.at("/counts/" + name).asLong();
  }

  public long rows(String table) {
    return manifest.at("/tables/" + table + "/rows").asLong();
  }

  /** Cut blocks by reason, with those that are in no table. */
  Map<String, Long> cutBlocks() {
    return numbers("cut_blocks_by_reason");
  }

  /** Whether tables lie in folders by language or date. */
  public boolean isPartitioned() {
    String partitions = option("partitionBy");
    return !partitions.isEmpty() && !partitions.equals("null");
  }

  public JsonNode manifest() {
    return manifest;
  }

  public boolean isWithoutText() {
    return option("without").contains("text");
  }

  /** The day on which the run ended, in UTC. */
  public String finishedOn() {
    Instant finished = instant("finished_at");
    return finished == null
        ? ""
        : Wording.day(Math.toIntExact(Math.floorDiv(finished.getEpochSecond(), 86_400L)));
  }

  public List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    JsonNode program = manifest.path("program");
    facts.add(
        new Fact(
            "Program", program.path("name").asText() + " " + program.path("version").asText()));
    facts.add(
        new Fact(
            "Ran on",
            String.join(
                ", ",
                program.path("runner").asText(),
                "Beam " + program.path("beam").asText(),
                java(program.path("java").asText()))));
    facts.add(new Fact("Started", started()));
    facts.add(new Fact("Took", took()));
    facts.add(
        new Fact(
            "Records",
            Wording.number(count("records"))
                + " read = "
                + Wording.count(count("articles"), "article")
                + " + "
                + Wording.count(count("rejects"), "reject")
                + " + "
                + Wording.number(count("skipped"))
                + " skipped"));
    for (int i = 0; i < Math.min(MAX_INPUTS, inputs().size()); i++) {
      JsonNode input = inputs().get(i);
      facts.add(
          new Fact(
              "Input",
              Excerpt.of(input.path("path").asText(), 200)
                  + ": "
                  + Wording.count(input.path("records").asLong(), "record")));
    }
    facts.add(new Fact("Clustering", clustering()));
    AuditFigures.lines(manifest).forEach(text -> facts.add(new Fact("Audit", text)));
    long defects = numbers("defects_by_step").values().stream().mapToLong(Long::longValue).sum();
    facts.add(
        new Fact(
            "Defects",
            defects == 0 ? "none" : "a step failed on " + Wording.count(defects, "article")));
    return facts;
  }

  /** Options that were set or have a default. */
  public List<Fact> options() {
    List<Fact> options = new ArrayList<>();
    manifest
        .path("options")
        .fields()
        .forEachRemaining(
            option -> {
              String value = option.getValue().asText();
              if (!value.equals("null")) {
                options.add(new Fact("--" + option.getKey(), Excerpt.of(value, 200)));
              }
            });
    return options;
  }

  public List<TableFact> tables() {
    List<TableFact> tables = new ArrayList<>();
    manifest
        .path("tables")
        .fields()
        .forEachRemaining(
            table ->
                tables.add(
                    new TableFact(
                        table.getKey(),
                        table.getValue().path("rows").asLong(),
                        table.getValue().path("digest").asText())));
    return tables;
  }

  private String clustering() {
    JsonNode clustering = manifest.path("clustering");
    return clustering.path("converged").asBoolean()
        ? "converged within " + clustering.path("rounds").asInt() + " rounds"
        : Wording.count(clustering.path("residual_edges").asLong(), "edge")
            + " left after "
            + clustering.path("rounds").asInt()
            + " rounds were solved on one worker";
  }

  private static String java(String version) {
    return version.matches("\\d.*") ? "Java " + version : version;
  }

  private String started() {
    Instant started = instant("started_at");
    return started == null
        ? "unknown"
        : Wording.day(Math.toIntExact(Math.floorDiv(started.getEpochSecond(), 86_400L)))
            + ", "
            + started.truncatedTo(ChronoUnit.SECONDS).toString().substring(11, 19)
            + " UTC";
  }

  private String took() {
    Instant started = instant("started_at");
    Instant finished = instant("finished_at");
    if (started == null || finished == null) {
      return "unknown";
    }
    Duration took = Duration.between(started, finished);
    return took.toMinutes() < 1
        ? Wording.count(took.toSeconds(), "second")
        : took.toHours() < 1
            ? took.toMinutes() + " min " + took.toSecondsPart() + " s"
            : took.toHours() + " h " + took.toMinutesPart() + " min";
  }

  private @Nullable Instant instant(String name) {
    String time = manifest.at("/times/" + name).asText();
    return time.isEmpty() ? null : Instant.parse(time);
  }

  private JsonNode inputs() {
    return manifest.path("inputs");
  }

  private String option(String name) {
    return manifest.at("/options/" + name).asText();
  }

  private Map<String, Long> numbers(String name) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    manifest
        .at("/counts/" + name)
        .fields()
        .forEachRemaining(entry -> numbers.put(entry.getKey(), entry.getValue().asLong()));
    return numbers;
  }
}
