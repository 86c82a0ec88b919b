package org.broadsheet.entities;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.ReduceByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Puts beside each count how many articles its outlet has, so that a share is one division.
 *
 * <p>An outlet of which there are 10^8 counts is spread over {@link #SALTS} groups.
 */
final class AddOutletTotals extends PTransform<PCollection<Tally>, PCollection<EntityCount>> {

  private static final int SALTS = 64;
  private static final int OUTLET = 2;
  private static final TupleTag<Tally> COUNTS = new TupleTag<>("counts") {};
  private static final TupleTag<Tally> TOTALS = new TupleTag<>("totals") {};

  private final PCollection<KV<Hash128, ArticleFacts>> facts;
  private final Sharding sharding;

  AddOutletTotals(PCollection<KV<Hash128, ArticleFacts>> facts, Sharding sharding) {
    this.facts = facts;
    this.sharding = sharding;
  }

  @Override
  public PCollection<EntityCount> expand(PCollection<Tally> counts) {
    PCollection<KV<Hash128, Tally>> totals =
        facts
            .apply("CountArticles", ParDo.of(new ArticlesFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()))
            .apply("SumArticles", ReduceByHash.in(sharding, Tally::plus))
            .apply("SpreadTotals", ParDo.of(new SpreadFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    PCollection<KV<Hash128, Tally>> keyed =
        counts
            .apply("KeyByOutlet", ParDo.of(new KeyByOutletFn()))
            .setCoder(GroupByHash.keyed(TallyCoder.of()));
    return KeyedPCollectionTuple.of(COUNTS, keyed)
        .and(TOTALS, totals)
        .apply("JoinTotals", JoinByHash.in(sharding))
        .apply("AddTotal", ParDo.of(new AddFn()))
        .setCoder(EntityCount.Coder.INSTANCE);
  }

  private static Hash128 salted(@Nullable String outlet, long salt) {
    return Hash128.of(Tally.key(outlet, Long.toString(salt)));
  }

  private static final class ArticlesFn
      extends DoFn<KV<Hash128, ArticleFacts>, KV<Hash128, Tally>> {
    private transient BundleSums sums;

    @StartBundle
    public void startBundle() {
      sums = new BundleSums();
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, ArticleFacts> article, OutputReceiver<KV<Hash128, Tally>> out) {
      Tally one = new Tally(Tally.key(article.getValue().outletDomain()), 1, 0, 0);
      sums.add(one.hash(), one);
      if (sums.isFull()) {
        sums.drain((hash, sum) -> out.output(KV.of(hash, sum)));
      }
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      sums.drain(
          (hash, sum) ->
              context.output(
                  KV.of(hash, sum), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }

  private static final class SpreadFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally total, OutputReceiver<KV<Hash128, Tally>> out) {
      for (int salt = 0; salt < SALTS; salt++) {
        out.output(KV.of(salted(total.parts().get(0), salt), total));
      }
    }
  }

  private static final class KeyByOutletFn extends DoFn<Tally, KV<Hash128, Tally>> {
    @ProcessElement
    public void process(@Element Tally count, OutputReceiver<KV<Hash128, Tally>> out) {
      long salt = count.hash().low() & (SALTS - 1);
      out.output(KV.of(salted(count.parts().get(OUTLET), salt), count));
    }
  }

  private static final class AddFn extends DoFn<KV<Hash128, Joined>, EntityCount> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, OutputReceiver<EntityCount> out) {
      List<Tally> totals = group.getValue().all(TOTALS);
      // An article of an earlier run may be taken back from an outlet that has none in this one.
      long articles = totals.isEmpty() ? 0 : totals.get(0).first();
      for (Tally count : group.getValue().all(COUNTS)) {
        if (!count.isZero()) {
          out.output(EntityCount.ofTally(count, articles));
        }
      }
    }
  }
}
