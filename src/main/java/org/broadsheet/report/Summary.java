package org.broadsheet.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.article.RejectReason;
import org.broadsheet.tables.OutputFolder;
import org.broadsheet.tables.Table;

/** The lines that a person sees at the end of a run, from its manifest. */
public final class Summary {

  private final JsonNode manifest;
  private final OutputFolder output;

  private Summary(JsonNode manifest, OutputFolder output) {
    this.manifest = manifest;
    this.output = output;
  }

  /**
   * Reads the manifest of a complete run.
   *
   * @throws IOException if there is none
   */
  public static Summary of(OutputFolder output) throws IOException {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(output.file(OutputFolder.MANIFEST)))) {
      return new Summary(new ObjectMapper().readTree(in), output);
    }
  }

  /** Articles on which a step failed. */
  public long defects() {
    return sum(manifest.at("/counts/defects_by_step"));
  }

  /** The lines, each a name and what is to be said. */
  public List<String> lines() {
    JsonNode counts = manifest.get("counts");
    List<String> lines = new ArrayList<>();
    lines.add(
        line(
            "Tables",
            output.path()
                + " ("
                + Table.values().length
                + " folders of Parquet files, manifest.json)"));
    lines.add(line("Report", output.path() + "/" + OutputFolder.REPORT));
    lines.add(line("Records", counts.get("records") + " read"));
    lines.add(line("Articles", counts.get("articles").asText()));
    lines.add(line("Dated", dated(counts)));
    lines.add(line("Clusters", rows("clusters") + " of near-duplicates (a lone article is one)"));
    lines.add(line("Languages", most(counts.get("articles_by_language"), 8)));
    lines.add(line("Outlets", rows("outlets") + " known"));
    lines.add(line("Cut blocks", most(counts.get("cut_blocks_by_reason"), 5)));
    lines.add(line("Entities", rows("entities") + ", most mentioned: " + topEntities()));
    lines.add(line("Rejects", counts.get("rejects") + byReason(counts.get("rejects_by_reason"))));
    lines.add(line("Skipped", counts.get("skipped") + byReason(counts.get("skipped_by_kind"))));
    lines.add(
        line("Defects", defects() == 0 ? "none" : defects() + " " + counts.get("defects_by_step")));
    return lines;
  }

  /** Files that changed while the run read them. */
  public long changedFiles() {
    return manifest.at("/counts/rejects_by_reason/" + RejectReason.CHANGED_FILE.name()).asLong();
  }

  private static String line(String name, String text) {
    return String.format("%-10s  %s", name, text);
  }

  private static String dated(JsonNode counts) {
    long unread = counts.path("dates_not_read").asLong();
    String all = counts.path("articles_dated").asLong() + " of " + counts.get("articles").asLong();
    return unread == 0
        ? all
        : all
            + "; "
            + unread
            + " could not be read, e.g. "
            + counts.path("date_not_read_example").asText();
  }

  private String rows(String table) {
    return manifest.at("/tables/" + table + "/rows").asText();
  }

  private static String byReason(JsonNode byReason) {
    return byReason.isEmpty() ? "" : " (" + most(byReason, 5) + ")";
  }

  private String topEntities() {
    List<String> names = new ArrayList<>();
    manifest.path("top_entities").forEach(entity -> names.add(entity.get("entity").asText()));
    return names.stream().limit(5).collect(Collectors.joining(", "));
  }

  private static long sum(JsonNode numbers) {
    long sum = 0;
    for (JsonNode number : numbers) {
      sum += number.asLong();
    }
    return sum;
  }

  private static String most(JsonNode numbers, int limit) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    for (Iterator<Map.Entry<String, JsonNode>> i = numbers.fields(); i.hasNext(); ) {
      entries.add(i.next());
    }
    entries.sort((a, b) -> Long.compare(b.getValue().asLong(), a.getValue().asLong()));
    String shown =
        entries.stream()
            .limit(limit)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return entries.size() > limit ? shown + ", ..." : shown.isEmpty() ? "none" : shown;
  }
}
