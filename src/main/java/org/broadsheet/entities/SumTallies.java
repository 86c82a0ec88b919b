package org.broadsheet.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Sums tallies of the same key.
 *
 * <p>A bundle sums what it can before the shuffle, so that a key of every article sends one value a
 * bundle and not one an article.
 */
final class SumTallies extends PTransform<PCollection<Tally>, PCollection<Tally>> {

  private final Sharding sharding;

  private SumTallies(Sharding sharding) {
    this.sharding = sharding;
  }

  static SumTallies in(Sharding sharding) {
    return new SumTallies(sharding);
  }

  @Override
  public PCollection<Tally> expand(PCollection<Tally> tallies) {
    return tallies
        .apply("SumBundle", ParDo.of(new SumBundleFn()))
        .setCoder(GroupByHash.keyed(TallyCoder.of()))
        .apply("Group", GroupByHash.in(sharding))
        .apply("SumGroup", ParDo.of(new SumGroupFn()))
        .setCoder(TallyCoder.of());
  }

  private static final class SumBundleFn extends DoFn<Tally, KV<Hash128, Tally>> {

    /** Some 30 MB of keys; what was summed so far is sent on then. */
    private static final int MOST_KEYS = 100_000;

    private transient Map<Hash128, Tally> sums;

    @StartBundle
    public void startBundle() {
      sums = new LinkedHashMap<>();
    }

    @ProcessElement
    public void process(@Element Tally tally, OutputReceiver<KV<Hash128, Tally>> out) {
      sums.merge(tally.hash(), tally, Tally::plus);
      if (sums.size() >= MOST_KEYS) {
        sums.forEach((hash, sum) -> out.output(KV.of(hash, sum)));
        sums.clear();
      }
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      sums.forEach(
          (hash, sum) ->
              context.output(
                  KV.of(hash, sum), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
      sums = null;
    }
  }

  private static final class SumGroupFn extends DoFn<KV<Hash128, List<Tally>>, Tally> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<Tally>> group, OutputReceiver<Tally> out) {
      out.output(group.getValue().stream().reduce(Tally::plus).orElseThrow());
    }
  }
}
