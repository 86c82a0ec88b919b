package org.broadsheet.crosslanguage;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.Clustering;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.schema.Table;

/** {@link ClusterNearDuplicates} for other languages. */
public final class ClustersProvider extends StageProvider {

  public ClustersProvider() {
    super(
        "clusters",
        "Finds the articles that are versions of one text: rows with article_id or id, and text."
            + " Parameter shards: one for each 16 MB of text.",
        Schema.builder().addNullableField(SHARDS, Schema.FieldType.INT64).build(),
        List.of(
            Table.ARTICLES.folder(),
            Table.CLUSTERS.folder(),
            Table.NEAR_DUPLICATE_PAIRS.folder(),
            Table.EARLIER_COPIES.folder()));
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    Sharding sharding = sharding(parameters);
    PCollection<Article> articles = CarriedArticle.articles(rows);
    Clustering clustering =
        articles
            .apply(
                "ToDocuments",
                MapElements.into(TypeDescriptor.of(Document.class)).via(Document::of))
            .apply("ClusterNearDuplicates", ClusterNearDuplicates.in(sharding));
    return BeamRows.clusters(articles, clustering, sharding);
  }
}
