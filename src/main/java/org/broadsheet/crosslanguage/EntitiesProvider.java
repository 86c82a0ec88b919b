package org.broadsheet.crosslanguage;

import java.util.List;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionRowTuple;
import org.apache.beam.sdk.values.Row;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.NameEntities;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.BeamRows;
import org.broadsheet.tables.RestoreArticles;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/** {@link FindMentions}, {@link NameEntities} and {@link CountEntities} for other languages. */
public final class EntitiesProvider extends StageProvider {

  public EntitiesProvider() {
    super(
        "entities",
        "Finds, names and counts the people, organisations and places of articles: rows with"
            + " article_id or id, text and language; with the columns of clusters, each report"
            + " that many outlets print counts once in representative_count and cluster_count."
            + " Parameter shards: one for each 16 MB of text.",
        Schema.builder().addNullableField(SHARDS, Schema.FieldType.INT64).build(),
        List.of(
            Table.ENTITY_MENTIONS.folder(),
            Table.ENTITY_COUNTS.folder(),
            Table.ENTITIES.folder(),
            Table.ENTITY_PAIRS.folder()));
  }

  @Override
  PCollectionRowTuple expand(PCollection<Row> rows, Row parameters) {
    Sharding sharding = sharding(parameters);
    PCollection<Article> articles = CarriedArticle.articles(rows);
    PCollection<KV<Hash128, Membership>> memberships =
        rows.apply(
            "ToMembership",
            MapElements.into(new TypeDescriptor<KV<Hash128, Membership>>() {})
                .via(RestoreArticles::membership));
    PCollection<ArticleMentions> mentions =
        articles
            .apply("FindMentions", FindMentions.create().sharingTexts(sharding))
            .apply("NameEntities", NameEntities.in(sharding));
    CountEntities.Result counts =
        mentions.apply("CountEntities", CountEntities.of(articles, memberships, sharding));
    return BeamRows.entities(mentions, counts);
  }
}
