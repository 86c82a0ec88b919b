package org.broadsheet.tables.row;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.EntityCount;
import org.broadsheet.entities.EntityPair;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.entities.Mention;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the tables of entities. */
public final class EntityRows {

  private EntityRows() {}

  public static List<GenericRecord> mentions(ArticleMentions article) {
    List<GenericRecord> rows = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      rows.add(mention(article.articleId().hex(), article.model(), mention));
    }
    return rows;
  }

  private static GenericRecord mention(String articleId, String model, Mention mention) {
    return RowBuilder.of(Table.ENTITY_MENTIONS)
        .set("article_id", articleId)
        .set("start_offset", mention.start())
        .set("end_offset", mention.end())
        .set("surface", mention.surface())
        .set("entity", mention.entity())
        .set("type", mention.type().name())
        .set("name_in_article", mention.nameInArticle())
        .set("name_rule", mention.rule().name())
        .set("model", model)
        .set("confidence", mention.confidence())
        .set("is_own_outlet", mention.isOwnOutlet())
        .set("role", mention.role().name())
        .build();
  }

  public static GenericRecord count(EntityCount count) {
    return RowBuilder.of(Table.ENTITY_COUNTS)
        .set("entity", count.entity())
        .set("type", count.type())
        .set("outlet_domain", count.outletDomain())
        .set("language", count.language())
        .setDate("published_on", count.epochDay())
        .set("mention_count", count.mentionCount())
        .set("article_count", count.articleCount())
        .set("representative_count", count.representativeCount())
        .set("outlet_article_count", count.outletArticleCount())
        .build();
  }

  public static GenericRecord entity(EntityTotal entity) {
    return RowBuilder.of(Table.ENTITIES)
        .set("entity", entity.entity())
        .set("type", entity.type())
        .set("mention_count", entity.mentionCount())
        .set("article_count", entity.articleCount())
        .set("cluster_count", entity.clusterCount())
        .set("outlet_count", entity.outletCount())
        .set("languages", entity.languages())
        .setDate("first_published_on", entity.firstEpochDay())
        .setDate("last_published_on", entity.lastEpochDay())
        .set("entity_id", entity.known().id())
        .set("id_source", name(entity.known().source()))
        .set("latitude", entity.known().latitude())
        .set("longitude", entity.known().longitude())
        .set("matched_from", entity.known().matchedFrom())
        .build();
  }

  /** The entity of a row. */
  public static EntityTotal entity(GenericRecord row) {
    return EntityTotal.of(
        row.get("entity").toString(),
        row.get("type").toString(),
        (Long) row.get("mention_count"),
        (Long) row.get("article_count"),
        (Long) row.get("cluster_count"));
  }

  public static GenericRecord pair(EntityPair pair) {
    return RowBuilder.of(Table.ENTITY_PAIRS)
        .set("entity_a", pair.entityA())
        .set("type_a", pair.typeA())
        .set("entity_b", pair.entityB())
        .set("type_b", pair.typeB())
        .set("article_count", pair.articleCount())
        .set("cluster_count", pair.clusterCount())
        .build();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
