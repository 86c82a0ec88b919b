package org.broadsheet.entities;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

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
 * <p>All counts are exact. An article without facts is a bug and fails the run.
 */
public final class CountEntities
    extends PTransform<PCollection<ArticleMentions>, CountEntities.Result> {

  private final Facts facts;
  private final Sharding sharding;

  private CountEntities(Facts facts, Sharding sharding) {
    this.facts = facts;
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
        () -> articles.apply("FactsOfArticles", JoinFacts.with(memberships, sharding)), sharding);
  }

  /** Counts with the facts of each article already joined. */
  static CountEntities withFacts(PCollection<KV<Hash128, ArticleFacts>> facts, Sharding sharding) {
    return new CountEntities(() -> facts, sharding);
  }

  @Override
  public Result expand(PCollection<ArticleMentions> mentions) {
    Batch.require("CountEntities", mentions);
    PCollectionTuple tallied =
        KeyedPCollectionTuple.of(
                TallyArticleFn.MENTIONS,
                mentions
                    .apply("KeyMentions", ParDo.of(new KeyByArticle()))
                    .setCoder(GroupByHash.keyed(ArticleMentionsCoder.of())))
            .and(TallyArticleFn.FACTS, facts.joined())
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
    return new Result(
        coded(tallied.get(TallyArticleFn.COUNTS))
            .apply("SumCounts", SumTallies.in(sharding))
            .apply("ToCounts", rows(EntityCount.class, EntityCount::ofTally)),
        sums(
                "Totals",
                tallied.get(TallyArticleFn.TOTALS),
                tallied.get(TallyArticleFn.CLUSTER_TOTALS))
            .apply("ToTotals", rows(EntityTotal.class, EntityTotal::ofTally)),
        sums("Pairs", tallied.get(TallyArticleFn.PAIRS), tallied.get(TallyArticleFn.CLUSTER_PAIRS))
            .apply("ToPairs", rows(EntityPair.class, EntityPair::ofTally)),
        tallied.get(TallyArticleFn.CAPPED));
  }

  /** Sums within each cluster of several articles, then over all clusters. */
  private PCollection<Tally> sums(
      String name,
      PCollection<KV<Hash128, Tally>> ofLoneArticles,
      PCollection<KV<Hash128, Tally>> ofClusters) {
    PCollection<KV<Hash128, Tally>> once =
        coded(ofClusters)
            .apply("Sum" + name + "OfCluster", SumTallies.in(sharding))
            .apply("Count" + name + "Cluster", ParDo.of(new CountClusterFn()));
    return PCollectionList.of(coded(ofLoneArticles))
        .and(coded(once))
        .apply("All" + name, Flatten.pCollections())
        .apply("Sum" + name, SumTallies.in(sharding));
  }

  private static PCollection<KV<Hash128, Tally>> coded(PCollection<KV<Hash128, Tally>> tallies) {
    return tallies.setCoder(GroupByHash.keyed(TallyCoder.of()));
  }

  private static <R> MapElements<Tally, R> rows(
      Class<R> type, SerializableFunction<Tally, R> toRow) {
    return MapElements.into(TypeDescriptor.of(type)).via(toRow);
  }

  /** The three tables of counts. */
  public static final class Result implements POutput {
    private final PCollection<EntityCount> counts;
    private final PCollection<EntityTotal> entities;
    private final PCollection<EntityPair> pairs;
    private final PCollection<String> cappedArticles;

    private Result(
        PCollection<EntityCount> counts,
        PCollection<EntityTotal> entities,
        PCollection<EntityPair> pairs,
        PCollection<String> cappedArticles) {
      this.counts = counts;
      this.entities = entities;
      this.pairs = pairs;
      this.cappedArticles = cappedArticles;
    }

    public PCollection<EntityCount> counts() {
      return counts;
    }

    public PCollection<EntityTotal> entities() {
      return entities;
    }

    public PCollection<EntityPair> pairs() {
      return pairs;
    }

    /** Ids of articles that name more entities than are paired. */
    public PCollection<String> cappedArticles() {
      return cappedArticles;
    }

    @Override
    public Pipeline getPipeline() {
      return counts.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return Map.of(
          new TupleTag<EntityCount>("entity_counts"),
          counts,
          new TupleTag<EntityTotal>("entities"),
          entities,
          new TupleTag<EntityPair>("entity_pairs"),
          pairs,
          TallyArticleFn.CAPPED,
          cappedArticles);
    }

    @Override
    public void finishSpecifyingOutput(
        String transformName, PInput input, PTransform<?, ?> transform) {}
  }

  /** Each cluster counts once, however many of its articles were summed. */
  private static final class CountClusterFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally tally, OutputReceiver<KV<Hash128, Tally>> out) {
      Tally once = new Tally(tally.key(), tally.first(), tally.second(), 1);
      out.output(KV.of(once.hash(), once));
    }
  }
}
