package org.broadsheet.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.article.RejectReason;
import org.broadsheet.report.page.view.AuditFigures;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Table;

/** The lines that a person sees at the end of a run, from its manifest. */
public final class ConsoleSummary {

  private final JsonNode manifest;
  private final OutputFolder output;

  private ConsoleSummary(JsonNode manifest, OutputFolder output) {
    this.manifest = manifest;
    this.output = output;
  }

  /**
   * Reads the manifest of a complete run.
   *
   * @throws IOException if there is none
   */
  public static ConsoleSummary of(OutputFolder output) throws IOException {
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(output.file(OutputFolder.MANIFEST)))) {
      return new ConsoleSummary(new ObjectMapper().readTree(in), output);
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
    lines.add(line("Records", number(counts.get("records")) + " read"));
    lines.add(line("Articles", number(counts.get("articles"))));
    lines.add(line("Dated", dated(counts)));
    lines.add(line("Clusters", clusters(counts)));
    AuditFigures.lines(manifest).forEach(text -> lines.add(line("Audit", text)));
    lines.add(line("Languages", languages(counts)));
    lines.add(line("Outlets", rows("outlets") + " known"));
    lines.add(line("Cut blocks", most(counts.get("cut_blocks_by_reason"), 5)));
    lines.add(line("Entities", rows("entities") + ", most mentioned: " + topEntities()));
    lines.add(
        line("Rejects", number(counts.get("rejects")) + byReason(counts.get("rejects_by_reason"))));
    lines.add(
        line("Skipped", number(counts.get("skipped")) + byReason(counts.get("skipped_by_kind"))));
    long known = counts.at("/skipped_by_kind/ALREADY_KNOWN").asLong();
    if (known > 0) {
      lines.add(line("Known", "already known " + number(known) + ", read by an earlier run"));
    }
    lines.add(
        line("Defects", defects() == 0 ? "none" : defects() + " " + counts.get("defects_by_step")));
    lines.add(line("Took", took()));
    lines.addAll(nextSteps());
    return lines;
  }

  /** Files that changed while the run read them. */
  public long changedFiles() {
    return manifest.at("/counts/rejects_by_reason/" + RejectReason.CHANGED_FILE.name()).asLong();
  }

  private static String line(String name, String text) {
    // Names and dates come from the corpus: no control character of theirs reaches a terminal.
    return String.format("%-10s  %s", name, text.replaceAll("\\p{Cntrl}", " "));
  }

  /** {@code 14 hold 34 articles}; a lone article is a cluster of one. */
  private String clusters(JsonNode counts) {
    long several = counts.path("clusters_of_several").asLong();
    long inSeveral = counts.path("articles_in_clusters_of_several").asLong();
    // A run that continues others has the clusters of all, and articles of its own only.
    long alone = manifest.at("/tables/clusters/rows").asLong() - several;
    return several == 0
        ? "none of near-duplicates; all articles stand alone"
        : number(several)
            + (several == 1 ? " holds " : " hold ")
            + number(inSeveral)
            + " articles, near-duplicates of each other; "
            + number(alone)
            + (alone == 1 ? " article stands alone" : " articles stand alone");
  }

  private static String languages(JsonNode counts) {
    long mixed = counts.path("articles_mixed_language").asLong();
    String most = most(counts.get("articles_by_language"), 8);
    return mixed == 0
        ? most
        : most + "; " + number(mixed) + (mixed == 1 ? " article mixes" : " articles mix") + " two";
  }

  private String took() {
    String started = manifest.at("/times/started_at").asText();
    String finished = manifest.at("/times/finished_at").asText();
    if (started.isEmpty() || finished.isEmpty()) {
      return "unknown";
    }
    Duration took = Duration.between(Instant.parse(started), Instant.parse(finished));
    return took.toHours() > 0
        ? took.toHours() + " h " + took.toMinutesPart() + " min"
        : took.toMinutes() + " min " + took.toSecondsPart() + " s";
  }

  /** What a person may want to do now, ready to be copied. */
  private List<String> nextSteps() {
    String tables = output.path();
    boolean isPartitioned = !manifest.at("/options/partitionBy").asText("null").equals("null");
    String files = isPartitioned ? "/articles/**/*.parquet" : "/articles/*.parquet";
    return List.of(
        line("Next", "open " + tables + "/" + OutputFolder.REPORT + " in a browser"),
        line("", "BROADSHEET_TABLES=" + tables + " jupyter lab pipelines/notebooks"),
        line(
            "",
            "duckdb -c \"SELECT language, count(*) FROM '" + tables + files + "' GROUP BY ALL\""));
  }

  private static String dated(JsonNode counts) {
    long unread = counts.path("dates_not_read").asLong();
    String all = number(counts.path("articles_dated")) + " of " + number(counts.get("articles"));
    return unread == 0
        ? all
        : all
            + "; "
            + unread
            + " could not be read, e.g. "
            + counts.path("date_not_read_example").asText();
  }

  private String rows(String table) {
    return number(manifest.at("/tables/" + table + "/rows"));
  }

  private static String byReason(JsonNode byReason) {
    return byReason.isEmpty() ? "" : " (" + most(byReason, 5) + ")";
  }

  private String topEntities() {
    List<String> names = new ArrayList<>();
    manifest.path("top_entities").forEach(entity -> names.add(entity.get("entity").asText()));
    return names.stream().limit(5).collect(Collectors.joining(", "));
  }

  private static String number(JsonNode count) {
    return number(count.asLong());
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
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
            .map(entry -> entry.getKey() + " " + number(entry.getValue()))
            .collect(Collectors.joining(", "));
    return entries.size() > limit ? shown + ", ..." : shown.isEmpty() ? "none" : shown;
  }
}
