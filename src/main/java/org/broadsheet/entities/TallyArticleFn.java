package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Stage;
import org.broadsheet.shard.Joined;
import org.broadsheet.text.Hash128;

/**
 * Tallies the entities of articles, summed over the bundle.
 *
 * <p>What clusters of several articles add is keyed by the cluster, too, so that each counts once.
 */
final class TallyArticleFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Tally>> {

  static final TupleTag<ArticleMentions> MENTIONS = new TupleTag<>("mentions") {};
  static final TupleTag<ArticleFacts> FACTS = new TupleTag<>("facts") {};
  static final TupleTag<KV<Hash128, Tally>> COUNTS = new TupleTag<>("counts") {};
  static final TupleTag<KV<Hash128, Tally>> TOTALS = new TupleTag<>("totals") {};
  static final TupleTag<KV<Hash128, Tally>> PAIRS = new TupleTag<>("pairs") {};
  static final TupleTag<KV<Hash128, Tally>> CLUSTER_TOTALS = new TupleTag<>("cluster totals") {};
  static final TupleTag<KV<Hash128, Tally>> CLUSTER_PAIRS = new TupleTag<>("cluster pairs") {};
  static final TupleTag<String> CAPPED = new TupleTag<>("capped") {};

  private static final List<TupleTag<KV<Hash128, Tally>>> SUMMED =
      List.of(COUNTS, TOTALS, PAIRS, CLUSTER_TOTALS, CLUSTER_PAIRS);

  private final Counter done = Stage.COUNT_ENTITIES.counter();
  private transient Map<TupleTag<KV<Hash128, Tally>>, BundleSums> sums;

  @StartBundle
  public void startBundle() {
    sums = new java.util.LinkedHashMap<>();
    SUMMED.forEach(tag -> sums.put(tag, new BundleSums()));
  }

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
    tally(article, facts.get(0));
    done.inc();
    if (article.isCapped()) {
      out.get(CAPPED).output(group.getKey().hex());
    }
    sums.forEach(
        (tag, sum) -> {
          if (sum.isFull()) {
            sum.drain((hash, tally) -> out.get(tag).output(KV.of(hash, tally)));
          }
        });
  }

  private BundleSums sum(TupleTag<KV<Hash128, Tally>> tag) {
    return Objects.requireNonNull(sums.get(tag));
  }

  private void tally(ArticleEntities article, ArticleFacts facts) {
    article.counts(tally -> sum(COUNTS).add(tally.hash(), tally));
    if (facts.clusterSize() == 1) {
      article.totals(tally -> sum(TOTALS).add(tally.hash(), tally));
      article.pairs(tally -> sum(PAIRS).add(tally.hash(), tally));
    } else {
      Hash128 cluster = facts.clusterId();
      article.totals(tally -> sum(CLUSTER_TOTALS).add(tally.hash().with(cluster), tally));
      article.pairs(tally -> sum(CLUSTER_PAIRS).add(tally.hash().with(cluster), tally));
    }
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    sums.forEach(
        (tag, sum) ->
            sum.drain(
                (hash, tally) ->
                    context.output(
                        tag,
                        KV.of(hash, tally),
                        BoundedWindow.TIMESTAMP_MIN_VALUE,
                        GlobalWindow.INSTANCE)));
    sums.clear();
  }
}
