package org.broadsheet.entities;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.ReduceByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.StageOutput;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Counts entities by outlet, language and day, in the whole corpus, and in pairs.
 *
 * <pre>{@code
 * Sharding sharding = new Sharding(16);
 * Clustering clusters = documents.apply(ClusterNearDuplicates.in(sharding));
 * PCollection<EntityTotal> totals =
 *     mentions
 *         .apply(CountEntities.of(articles, clusters.memberships(), sharding))
 *         .entities();
 * }</pre>
 *
 * <p>All counts are exact, and of names in the text: what an article credits is left out. An
 * article without facts is a bug and fails the run.
 */
public final class CountEntities
    extends PTransform<PCollection<ArticleMentions>, CountEntities.Result> {

  private final Facts facts;
  private final EntityIds ids;
  private final Sharding sharding;
  private final @Nullable RecalledNames recalled;

  private CountEntities(
      Facts facts, EntityIds ids, Sharding sharding, @Nullable RecalledNames recalled) {
    this.recalled = recalled;
    this.facts = facts;
    this.ids = ids;
    this.sharding = sharding;
  }

  /** Where the facts of articles come from; asked inside the transform. */
  private interface Facts {
    PCollection<KV<Hash128, ArticleFacts>> joined();
  }

  /**
   * Counts the mentions of these articles.
   *
   * @param articles all articles, mentioned in or not; they say outlet, language and day
   * @param memberships the cluster of each article
   * @param sharding how many groups the work is split into
   */
  public static CountEntities of(
      PCollection<Article> articles,
      PCollection<KV<Hash128, Membership>> memberships,
      Sharding sharding) {
    Batch.require("CountEntities", articles);
    return new CountEntities(
        () -> articles.apply("FactsOfArticles", JoinFacts.with(memberships, sharding)),
        EntityIds.builtIn(),
        sharding,
        null);
  }

  /** Takes other ids of entities. */
  public CountEntities withIds(EntityIds ids) {
    return new CountEntities(facts, ids, sharding, recalled);
  }

  /** Counts with the facts of each article already joined. */
  static CountEntities withFacts(PCollection<KV<Hash128, ArticleFacts>> facts, Sharding sharding) {
    return new CountEntities(() -> facts, EntityIds.builtIn(), sharding, null);
  }

  /**
   * Counts the articles of earlier runs in: counts and pairs come out as what is added to theirs,
   * entities as what they are now.
   */
  public CountEntities after(RecalledNames recalled) {
    return new CountEntities(facts, ids, sharding, recalled);
  }

  @Override
  public Result expand(PCollection<ArticleMentions> mentions) {
    Batch.require("CountEntities", mentions);
    PCollection<KV<Hash128, ArticleFacts>> joined = facts.joined();
    PCollectionTuple tallied =
        KeyedPCollectionTuple.of(
                TallyArticleFn.MENTIONS,
                mentions
                    .apply("KeyMentions", ParDo.of(new KeyByArticle()))
                    .setCoder(GroupByHash.keyed(ArticleMentionsCoder.of())))
            .and(TallyArticleFn.FACTS, joined)
            .apply("JoinFacts", JoinByHash.in(sharding))
            .apply(
                "TallyArticle",
                ParDo.of(new TallyArticleFn())
                    .withOutputTags(
                        TallyArticleFn.COUNTS,
                        TupleTagList.of(TallyArticleFn.TOTALS)
                            .and(TallyArticleFn.PAIRS)
                            .and(TallyArticleFn.CLUSTER_TOTALS)
                            .and(TallyArticleFn.CLUSTER_PAIRS)
                            .and(TallyArticleFn.CAPPED)));
    PCollectionTuple revised = revised(mentions.getPipeline());
    PCollection<EntityCount> counts =
        all("Counts", TallyArticleFn.COUNTS, tallied, revised)
            .apply("SumCounts", ReduceByHash.in(sharding, Tally::plus))
            .apply("AddOutletTotals", new AddOutletTotals(joined, sharding));
    PCollection<Tally> totals =
        sums(
            "Totals",
            withEarlier(all("LoneTotals", TallyArticleFn.TOTALS, tallied, revised)),
            all("ClusterTotals", TallyArticleFn.CLUSTER_TOTALS, tallied, revised));
    return new Result(
        counts,
        counts.apply("DescribeEntities", new DescribeEntities(totals, ids, sharding)),
        sums(
                "Pairs",
                all("LonePairs", TallyArticleFn.PAIRS, tallied, revised),
                all("ClusterPairs", TallyArticleFn.CLUSTER_PAIRS, tallied, revised))
            .apply("ToPairs", rows(EntityPair.class, EntityPair::ofTally)),
        tallied.get(TallyArticleFn.CAPPED));
  }

  private PCollectionTuple revised(Pipeline pipeline) {
    return recalled == null
        ? PCollectionTuple.empty(pipeline)
        : recalled
            .articles()
            .apply("ReviseCounts", ReviseCounts.by(recalled.revisions(), sharding));
  }

  /** What articles of this run count for, and what is changed of those of earlier ones. */
  private static PCollection<KV<Hash128, Tally>> all(
      String name,
      TupleTag<KV<Hash128, Tally>> tag,
      PCollectionTuple tallied,
      PCollectionTuple revised) {
    PCollection<KV<Hash128, Tally>> added = coded(tallied.get(tag));
    return revised.has(tag)
        ? PCollectionList.of(added)
            .and(revised.get(tag))
            .apply("Revised" + name, Flatten.pCollections())
        : added;
  }

  private PCollection<KV<Hash128, Tally>> withEarlier(PCollection<KV<Hash128, Tally>> totals) {
    if (recalled == null) {
      return totals;
    }
    PCollection<KV<Hash128, Tally>> earlier =
        recalled
            .totals()
            .apply("RecallTotals", ParDo.of(new RecallTotalsFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    return PCollectionList.of(totals)
        .and(earlier)
        .apply("WithEarlierTotals", Flatten.pCollections());
  }

  /** Sums within each cluster of several articles, then over all clusters. */
  private PCollection<Tally> sums(
      String name,
      PCollection<KV<Hash128, Tally>> ofLoneArticles,
      PCollection<KV<Hash128, Tally>> ofClusters) {
    PCollection<KV<Hash128, Tally>> once =
        coded(ofClusters)
            .apply("Sum" + name + "OfCluster", ReduceByHash.in(sharding, Tally::plus))
            .apply("Count" + name + "Cluster", ParDo.of(new CountClusterFn()));
    return PCollectionList.of(coded(ofLoneArticles))
        .and(coded(once))
        .apply("All" + name, Flatten.pCollections())
        .apply("Sum" + name, ReduceByHash.in(sharding, Tally::plus));
  }

  private static PCollection<KV<Hash128, Tally>> coded(PCollection<KV<Hash128, Tally>> tallies) {
    return tallies.setCoder(GroupByHash.keyed(TallyCoder.of()));
  }

  /** Rows of tallies; what was wholly taken back has none. */
  private static <R> FlatMapElements<Tally, R> rows(
      Class<R> type, SerializableFunction<Tally, R> toRow) {
    return FlatMapElements.into(TypeDescriptor.of(type))
        .via(tally -> tally.isZero() ? List.of() : List.of(toRow.apply(tally)));
  }

  /**
   * The three tables of counts.
   *
   * @param cappedArticles ids of articles that name more entities than are paired
   */
  public record Result(
      PCollection<EntityCount> counts,
      PCollection<EntityTotal> entities,
      PCollection<EntityPair> pairs,
      PCollection<String> cappedArticles)
      implements StageOutput {
    @Override
    public Map<String, PCollection<?>> collections() {
      return Map.of(
          "entity_counts",
          counts,
          "entities",
          entities,
          "entity_pairs",
          pairs,
          "capped",
          cappedArticles);
    }
  }

  private static final class RecallTotalsFn extends DoFn<EntityTotal, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element EntityTotal total, OutputReceiver<KV<Hash128, Tally>> out) {
      Tally tally =
          new Tally(
              Tally.key(total.entity(), total.type()),
              total.mentionCount(),
              total.articleCount(),
              total.clusterCount());
      out.output(KV.of(tally.hash(), tally));
    }
  }

  /** Each cluster counts once, however many of its articles were summed. */
  private static final class CountClusterFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally tally, OutputReceiver<KV<Hash128, Tally>> out) {
      // What a cluster was before this run is taken back, and less than nothing.
      int clusters = tally.first() < 0 ? -1 : 1;
      Tally once = new Tally(tally.key(), tally.first(), tally.second(), clusters);
      out.output(KV.of(once.hash(), once));
    }
  }
}
