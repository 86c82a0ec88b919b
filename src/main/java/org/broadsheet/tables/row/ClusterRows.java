package org.broadsheet.tables.row;

import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.EarlierCopy;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.tables.schema.Table;
import org.jspecify.annotations.Nullable;

/** Makes the rows of {@code clusters}, {@code near_duplicate_pairs} and {@code earlier_copies}. */
public final class ClusterRows {

  private ClusterRows() {}

  public static GenericRecord cluster(Cluster cluster) {
    return RowBuilder.of(Table.CLUSTERS)
        .set("cluster_id", cluster.id())
        .set("size", cluster.size())
        .set("outlet_count", cluster.outletCount())
        .set("languages", cluster.languages())
        .set("representative_id", cluster.representativeId())
        .setDate("first_published_on", cluster.firstEpochDay())
        .setDate("last_published_on", cluster.lastEpochDay())
        .set("first_outlet_domain", cluster.firstOutletDomain())
        .set("title", cluster.title())
        .set("agencies", cluster.agencies())
        .set("independent_source_count", cluster.independentSourceCount())
        .build();
  }

  /** The cluster of a row. */
  public static Cluster clusterOf(GenericRecord row) {
    return new Cluster(
        row.get("cluster_id").toString(),
        (Integer) row.get("size"),
        (Integer) row.get("outlet_count"),
        strings(row.get("languages")),
        row.get("representative_id").toString(),
        day(row.get("first_published_on")),
        day(row.get("last_published_on")),
        string(row.get("first_outlet_domain")),
        string(row.get("title")),
        strings(row.get("agencies")),
        (Integer) row.get("independent_source_count"));
  }

  private static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static List<String> strings(Object values) {
    return ((List<?>) values).stream().map(Object::toString).toList();
  }

  private static @Nullable Long day(@Nullable Object day) {
    return day == null ? null : Long.valueOf((Integer) day);
  }

  public static GenericRecord pair(NearDuplicatePair pair) {
    return RowBuilder.of(Table.NEAR_DUPLICATE_PAIRS)
        .set("article_id_a", pair.articleIdA())
        .set("article_id_b", pair.articleIdB())
        .set("jaccard", pair.jaccard())
        .set("containment_a_in_b", pair.containmentAInB())
        .set("containment_b_in_a", pair.containmentBInA())
        .set("estimate", pair.estimate().name())
        .set("decision", pair.decision().name())
        .build();
  }

  public static GenericRecord earlierCopy(EarlierCopy copy) {
    return RowBuilder.of(Table.EARLIER_COPIES)
        .set("article_id", copy.articleId())
        .set("earlier_article_id", copy.earlierArticleId())
        .set("jaccard", copy.jaccard())
        .set("containment", copy.containment())
        .set("hours_apart", copy.hoursApart())
        .set("order_known", copy.orderKnown())
        .set("same_agency", copy.sameAgency())
        .set("outlet_domain", copy.outletDomain())
        .set("earlier_outlet_domain", copy.earlierOutletDomain())
        .build();
  }
}
