package org.broadsheet.report.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;

/** What the manifest of a run tells that both descriptions say. */
final class DescribedRun {

  /** What a data set says of a licence that only its publisher can give. */
  static final String LICENCE =
      "The texts belong to their publishers, and Broadsheet grants no licence for them. Whoever"
          + " publishes these tables states the licence here.";

  private final JsonNode manifest;

  DescribedRun(JsonNode manifest) {
    this.manifest = manifest;
  }

  JsonNode manifest() {
    return manifest;
  }

  /** What was read: the last names of the inputs. */
  String title() {
    String inputs =
        Arrays.stream(option("input").replaceAll("^\\[|]$", "").split(", *", -1))
            .map(path -> path.replaceAll("/+$", "").replaceAll("^.*/", ""))
            .filter(name -> !name.isEmpty())
            .limit(3)
            .collect(Collectors.joining(", "));
    return inputs.isEmpty() ? "News articles" : "News articles of " + inputs;
  }

  String description() {
    return String.format(
        Locale.ROOT,
        "%d news articles with clean text, language, outlet, clusters of near-duplicates, and"
            + " counted names of people, organisations and places, made by %s from %d records."
            + " manifest.json says how.",
        rows(Table.ARTICLES),
        program(),
        manifest.at("/counts/records").asLong());
  }

  /** Name and version of the program. */
  String program() {
    JsonNode program = manifest.path("program");
    return program.path("name").asText("Broadsheet")
        + " "
        + program.path("version").asText("unreleased");
  }

  /** The same rows have the same version: its build part is a hash of all digests. */
  String version() {
    StringBuilder digests = new StringBuilder();
    manifest
        .path("tables")
        .properties()
        .forEach(table -> digests.append(table.getValue().path("digest").asText()));
    String hash = UUID.nameUUIDFromBytes(digests.toString().getBytes(StandardCharsets.UTF_8)) + "";
    return manifest.path("schema_version").asInt(1) + ".0.0+" + hash.replace("-", "");
  }

  String startedAt() {
    return manifest.at("/times/started_at").asText();
  }

  String finishedAt() {
    return manifest.at("/times/finished_at").asText();
  }

  long rows(Table table) {
    return manifest.at("/tables/" + table.folder() + "/rows").asLong();
  }

  /** Languages of the articles, those of most first; texts of no known language have none. */
  List<String> languages() {
    List<Map.Entry<String, JsonNode>> all =
        new ArrayList<>(manifest.at("/counts/articles_by_language").properties());
    all.sort((a, b) -> Long.compare(b.getValue().asLong(), a.getValue().asLong()));
    return all.stream().map(Map.Entry::getKey).filter(code -> !code.equals("und")).toList();
  }

  /** The columns that the files of a table have: some are left out, or stand in folders' names. */
  List<Column> columns(Table table) {
    Set<String> absent = new TreeSet<>();
    if (option("without").contains("text")) {
      absent.addAll(table.textColumns());
    }
    if (isPartitioned(table)) {
      absent.addAll(List.of(option("partitionBy").replaceAll("[\\[\\] ]", "").split(",", -1)));
    }
    return table.columns().stream().filter(column -> !absent.contains(column.name())).toList();
  }

  /** Where the files of a table are. */
  String glob(Table table) {
    return table.folder() + (isPartitioned(table) ? "/**/*.parquet" : "/*.parquet");
  }

  private boolean isPartitioned(Table table) {
    String partitions = option("partitionBy");
    return table.isPartitionable() && !partitions.isEmpty() && !partitions.equals("null");
  }

  private String option(String name) {
    return manifest.at("/options/" + name).asText();
  }
}
