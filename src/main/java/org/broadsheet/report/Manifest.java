package org.broadsheet.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.RejectReason;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.report.page.view.AuditFigures;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;

/** Writes down what a run read, did and wrote, as JSON. */
final class Manifest {

  /** Changes whenever a column of a table changes its meaning. */
  static final int SCHEMA_VERSION = 1;

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode root = JSON.createObjectNode();

  /**
   * Starts from what was known before the run.
   *
   * @param facts a JSON object, see {@link RunFacts}
   */
  Manifest(String facts) {
    try {
      root.setAll((ObjectNode) JSON.readTree(facts));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the facts of the run are not JSON", e);
    }
  }

  Manifest addTotals(Totals totals) {
    ArrayNode inputs = root.putArray("inputs");
    totals
        .recordsByInput()
        .forEach(
            (path, records) ->
                inputs
                    .addObject()
                    .put("path", path)
                    .put("bytes", totals.bytes(path))
                    .put("records", records));
    if (totals.rejectsByReason().containsKey(RejectReason.CHANGED_FILE.name())) {
      // It was taken of files that are no longer what was read.
      root.remove("inputs_sha256");
    }
    ObjectNode counts = root.putObject("counts");
    counts.put("records", totals.records());
    counts.put("articles", totals.rows(Table.ARTICLES));
    counts.put(
        "articles_dated",
        totals.rows(Table.ARTICLES) - totals.nulls(Table.ARTICLES, "published_on"));
    counts.put("dates_not_read", totals.unreadDates());
    if (totals.unreadDates() > 0) {
      counts.put("date_not_read_example", totals.unreadDateExample());
    }
    counts.put("rejects", totals.rows(Table.REJECTS));
    counts.put("skipped", Balance.skipped(totals));
    put(counts.putObject("rejects_by_reason"), totals.rejectsByReason());
    put(counts.putObject("skipped_by_kind"), totals.skippedByKind());
    put(counts.putObject("articles_by_language"), totals.articlesByLanguage());
    put(counts.putObject("cut_blocks_by_reason"), totals.cutBlocksByReason());
    put(counts.putObject("cut_blocks_without_row_by_reason"), totals.cutLabelsByReason());
    put(counts.putObject("articles_without_entity_model"), totals.articlesWithoutEntityModel());
    counts.put("articles_with_capped_entity_pairs", totals.cappedArticles());
    counts.put("near_duplicate_pairs_left_out", totals.pairsLeftOut());
    put(counts.putObject("defects_by_step"), totals.defectsByStep());
    counts.put("articles_with_damaged_input", totals.damaged());
    root.putObject("clustering")
        .put("rounds", totals.clusterRounds())
        .put("residual_edges", totals.residualEdges())
        .put("converged", totals.isConverged());
    AuditFigures.add(root, totals.audit());
    ObjectNode tables = root.putObject("tables");
    for (Table table : Table.values()) {
      addTable(tables.putObject(table.folder()), table, totals);
    }
    return this;
  }

  /** Adds counts that were taken from the written tables. */
  Manifest addCounts(Map<String, Long> counts) {
    put(root.withObject("/counts"), new TreeMap<>(counts));
    return this;
  }

  private static void addTable(ObjectNode node, Table table, Totals totals) {
    long rows = totals.rows(table);
    node.put("rows", rows);
    node.put("digest", totals.digest(table));
    ObjectNode nulls = node.putObject("null_share");
    for (Column column : table.columns()) {
      nulls.put(column.name(), rows == 0 ? 0 : (double) totals.nulls(table, column.name()) / rows);
    }
  }

  Manifest addTopEntities(List<EntityTotal> entities) {
    for (EntityTotal entity : entities) {
      root.withArray("top_entities")
          .addObject()
          .put("entity", entity.entity())
          .put("type", entity.type())
          .put("mentions", entity.mentionCount());
    }
    return this;
  }

  Manifest addTimes(String startedAt, String finishedAt) {
    root.putObject("times").put("started_at", startedAt).put("finished_at", finishedAt);
    return this;
  }

  private static void put(ObjectNode node, Map<String, Long> numbers) {
    numbers.forEach(node::put);
  }

  /** The manifest as indented JSON. */
  String toJson() {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
