package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.Article;
import org.broadsheet.article.Reject;
import org.broadsheet.article.Skip;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.BeamSchema;
import org.broadsheet.tables.file.PackRows;
import org.broadsheet.tables.file.UnpackRows;
import org.broadsheet.tables.row.ArticleRows;
import org.broadsheet.tables.row.RejectRows;
import org.broadsheet.tables.row.SkippedRows;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/**
 * Tables as Beam's own rows, for pipelines that go on with them instead of writing them. The fields
 * are the columns of {@code columns.tsv}; dates and times are Beam's DATETIME.
 *
 * <pre>{@code
 * Findings findings = records.apply(ProcessArticles.in(sharding));
 * PCollection<Row> clusters =
 *     BeamRows.all(findings, sharding, OutletRegistry.builtIn()).get(Table.CLUSTERS.folder());
 * clusters.apply(Filter.by(cluster -> cluster.getInt32("size") > 10));
 * }</pre>
 */
public final class BeamRows {

  private static final Set<String> CLUSTER_COLUMNS =
      Set.of(
          "cluster_id",
          "cluster_size",
          "is_representative",
          "similarity_to_representative",
          "containment_in_representative");

  private BeamRows() {}

  /** The schema of a table's rows. */
  public static Schema schema(Table table) {
    return BeamSchema.of(table);
  }

  /** The schema of articles of which no clusters were made: {@code articles} without these. */
  public static Schema unclustered() {
    Schema.Builder fields = Schema.builder();
    for (Schema.Field field : schema(Table.ARTICLES).getFields()) {
      if (!CLUSTER_COLUMNS.contains(field.getName())) {
        fields.addField(field);
      }
    }
    return fields.build();
  }

  /** The row of an article of which no clusters were made. */
  public static Row unclustered(Article article, Schema unclustered) {
    Row full =
        BeamSchema.row(
            ArticleRows.article(article, Membership.alone(Hash128.parse(article.id()))),
            schema(Table.ARTICLES));
    Row.Builder row = Row.withSchema(unclustered);
    unclustered.getFieldNames().forEach(name -> row.addValue(full.getValue(name)));
    return row.build();
  }

  /** Every table of all findings, by its folder. */
  public static PCollectionRowTuple all(
      Findings findings, Sharding sharding, OutletRegistry registry) {
    return unpack(
        new PackTables(sharding, registry, Layout.DEFAULT, 1).of(findings),
        List.of(Table.values()));
  }

  /** The tables of clusters, and the articles with their cluster columns, each by its folder. */
  public static PCollectionRowTuple clusters(
      PCollection<Article> articles, Clustering clustering, Sharding sharding) {
    PCollection<KV<Hash128, String>> noDefects =
        articles
            .getPipeline()
            .apply("NoDefects", Create.empty(GroupByHash.keyed(StringUtf8Coder.of())));
    List<PCollectionTuple> packed = new ArrayList<>();
    packed.add(
        articles.apply(
            "JoinMemberships",
            JoinMemberships.with(clustering.memberships(), noDefects, sharding, Layout.DEFAULT)));
    PackTables.addClusters(clustering, Layout.DEFAULT, packed);
    return unpack(
        packed,
        List.of(Table.ARTICLES, Table.CLUSTERS, Table.NEAR_DUPLICATE_PAIRS, Table.EARLIER_COPIES));
  }

  /** The tables of entities, each by its folder. */
  public static PCollectionRowTuple entities(
      PCollection<ArticleMentions> mentions, CountEntities.Result counts) {
    List<PCollectionTuple> packed = new ArrayList<>();
    PackTables.addEntities(mentions, counts, Layout.DEFAULT, packed);
    return unpack(
        packed,
        List.of(Table.ENTITY_MENTIONS, Table.ENTITY_COUNTS, Table.ENTITIES, Table.ENTITY_PAIRS));
  }

  /** The rows of {@code rejects}. */
  public static PCollection<Row> rejects(PCollection<Reject> rejects) {
    return rows(rejects, Table.REJECTS, RejectRows::reject);
  }

  /** The rows of {@code skipped}. */
  public static PCollection<Row> skipped(PCollection<Skip> skipped) {
    return rows(skipped, Table.SKIPPED, SkippedRows::row);
  }

  private static <T> PCollection<Row> rows(
      PCollection<T> values, Table table, PackRows.ToRow<T> toRow) {
    Schema schema = schema(table);
    return values
        .apply(
            "ToRowOf_" + table.folder(),
            MapElements.into(TypeDescriptors.rows())
                .via(value -> BeamSchema.row(toRow.apply(value), schema)))
        .setRowSchema(schema);
  }

  private static PCollectionRowTuple unpack(List<PCollectionTuple> packed, List<Table> tables) {
    return UnpackRows.of(tables).apply(packed);
  }
}
