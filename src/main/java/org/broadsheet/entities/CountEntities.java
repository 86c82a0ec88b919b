package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Counts entities by outlet, language and day, in the whole corpus, and in pairs.
 *
 * <p>All counts are exact. An article without facts is a bug and fails the run.
 */
public final class CountEntities extends PTransform<CountEntities.Input, CountEntities.Result> {

  private static final TupleTag<ArticleMentions> MENTIONS = new TupleTag<>("mentions") {};
  private static final TupleTag<ArticleFacts> FACTS = new TupleTag<>("facts") {};
  private static final TupleTag<Tally> COUNTS = new TupleTag<>("counts") {};
  private static final TupleTag<Tally> TOTALS = new TupleTag<>("totals") {};
  private static final TupleTag<Tally> PAIRS = new TupleTag<>("pairs") {};
  private static final TupleTag<String> CAPPED = new TupleTag<>("capped") {};

  private final Sharding sharding;

  private CountEntities(Sharding sharding) {
    this.sharding = sharding;
  }

  /** Counts in the given number of shards. */
  public static CountEntities in(Sharding sharding) {
    return new CountEntities(sharding);
  }

  @Override
  public Result expand(Input input) {
    PCollectionTuple tallied =
        KeyedPCollectionTuple.of(
                MENTIONS,
                input
                    .mentions
                    .apply("KeyMentions", ParDo.of(new KeyByArticle()))
                    .setCoder(GroupByHash.keyed(ArticleMentionsCoder.of())))
            .and(FACTS, input.facts)
            .apply("JoinFacts", JoinByHash.in(sharding))
            .apply(
                "TallyArticle",
                ParDo.of(new TallyFn())
                    .withOutputTags(COUNTS, TupleTagList.of(TOTALS).and(PAIRS).and(CAPPED)));
    return new Result(
        tallied
            .get(COUNTS)
            .setCoder(TallyCoder.of())
            .apply("SumCounts", SumTallies.in(sharding))
            .apply("ToCounts", rows(EntityCount.class, EntityCount::ofTally))
            .setCoder(EntityCount.coder()),
        byCluster("Totals", tallied.get(TOTALS))
            .apply("ToTotals", rows(EntityTotal.class, EntityTotal::ofTally))
            .setCoder(EntityTotal.coder()),
        byCluster("Pairs", tallied.get(PAIRS))
            .apply("ToPairs", rows(EntityPair.class, EntityPair::ofTally))
            .setCoder(EntityPair.coder()),
        tallied.get(CAPPED));
  }

  /** Sums within each cluster, then over the clusters, counting them. */
  private PCollection<Tally> byCluster(String name, PCollection<Tally> tallies) {
    return tallies
        .setCoder(TallyCoder.of())
        .apply("Sum" + name + "OfCluster", SumTallies.in(sharding))
        .apply("Count" + name + "Clusters", ParDo.of(new DropClusterFn()))
        .setCoder(TallyCoder.of())
        .apply("Sum" + name, SumTallies.in(sharding));
  }

  private static <R> MapElements<Tally, R> rows(
      Class<R> type, SerializableFunction<Tally, R> toRow) {
    return MapElements.into(TypeDescriptor.of(type)).via(toRow);
  }

  /** Mentions, and what counting needs to know of each article. */
  public static final class Input implements PInput {
    private final PCollection<ArticleMentions> mentions;
    private final PCollection<KV<Hash128, ArticleFacts>> facts;

    private Input(
        PCollection<ArticleMentions> mentions, PCollection<KV<Hash128, ArticleFacts>> facts) {
      this.mentions = mentions;
      this.facts = facts;
    }

    /** The mentions of articles and the facts of each, by article id. */
    public static Input of(
        PCollection<ArticleMentions> mentions, PCollection<KV<Hash128, ArticleFacts>> facts) {
      return new Input(mentions, facts);
    }

    /** Counts this input. */
    public Result apply(CountEntities transform) {
      return Pipeline.applyTransform(this, transform);
    }

    @Override
    public Pipeline getPipeline() {
      return mentions.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return Map.of(MENTIONS, mentions, FACTS, facts);
    }
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
          CAPPED,
          cappedArticles);
    }

    @Override
    public void finishSpecifyingOutput(
        String transformName, PInput input, PTransform<?, ?> transform) {}
  }

  private static final class TallyFn extends DoFn<KV<Hash128, Joined>, Tally> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, MultiOutputReceiver out) {
      List<Mention> mentions = new ArrayList<>();
      group.getValue().all(MENTIONS).forEach(article -> mentions.addAll(article.mentions()));
      if (mentions.isEmpty()) {
        return;
      }
      List<ArticleFacts> facts = group.getValue().all(FACTS);
      if (facts.isEmpty()) {
        throw new IllegalStateException("no facts of article " + group.getKey());
      }
      ArticleEntities article = new ArticleEntities(mentions, facts.get(0));
      article.counts().forEach(out.get(COUNTS)::output);
      article.totals().forEach(out.get(TOTALS)::output);
      article.pairs().forEach(out.get(PAIRS)::output);
      if (article.isCapped()) {
        out.get(CAPPED).output(group.getKey().hex());
      }
    }
  }

  private static final class DropClusterFn extends DoFn<Tally, Tally> {
    @ProcessElement
    public void process(@Element Tally tally, OutputReceiver<Tally> out) {
      out.output(tally.withoutLastPart(tally.first(), tally.second(), 1));
    }
  }
}
