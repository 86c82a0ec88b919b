package org.broadsheet.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Counts articles and distinct clusters per outlet.
 *
 * <p>First by outlet and cluster, so that a cluster counts once and the articles of a large outlet
 * spread over all shards; then the sums of each bundle by outlet.
 */
final class CountOutlets
    extends PTransform<PCollection<KV<Hash128, OutletTally>>, PCollection<OutletTally>> {

  private static final Hash128 BEFORE = new Hash128(0xB1, 0xF0);

  private final Sharding sharding;

  private final @Nullable PCollection<OutletTally> earlier;

  private CountOutlets(Sharding sharding, @Nullable PCollection<OutletTally> earlier) {
    this.sharding = sharding;
    this.earlier = earlier;
  }

  /** Counts tallies of single articles, each keyed by {@link #key}. */
  static CountOutlets in(Sharding sharding) {
    return new CountOutlets(sharding, null);
  }

  /** Adds to what the last run counted. */
  CountOutlets after(@Nullable PCollection<OutletTally> counted) {
    return new CountOutlets(sharding, counted);
  }

  /** The key of an article's tally. */
  static Hash128 key(String outletDomain, Hash128 clusterId) {
    return Hash128.of(outletDomain).with(clusterId);
  }

  /** The key of a tally that takes back what an article counted for in a cluster that was. */
  static Hash128 keyBefore(String outletDomain, Hash128 clusterId) {
    return key(outletDomain, clusterId).with(BEFORE);
  }

  @Override
  public PCollection<OutletTally> expand(PCollection<KV<Hash128, OutletTally>> articles) {
    Coder<OutletTally> coder = GroupByHash.valueCoder(articles);
    PCollection<KV<Hash128, OutletTally>> counted =
        articles
            .apply("ByCluster", GroupByHash.in(sharding))
            .apply("CountClusterOnce", ParDo.of(new CountClusterOnce()))
            .setCoder(GroupByHash.keyed(coder));
    return withEarlier(counted)
        .apply("ByOutlet", GroupByHash.in(sharding))
        .apply("Sum", ParDo.of(new SumFn()))
        .setCoder(coder);
  }

  private PCollection<KV<Hash128, OutletTally>> withEarlier(
      PCollection<KV<Hash128, OutletTally>> counted) {
    if (earlier == null) {
      return counted;
    }
    PCollection<KV<Hash128, OutletTally>> keyed =
        earlier.apply("KeyEarlier", ParDo.of(new KeyFn())).setCoder(counted.getCoder());
    return PCollectionList.of(counted).and(keyed).apply("WithEarlier", Flatten.pCollections());
  }

  private static final class KeyFn extends DoFn<OutletTally, KV<Hash128, OutletTally>> {
    @ProcessElement
    public void process(@Element OutletTally tally, OutputReceiver<KV<Hash128, OutletTally>> out) {
      out.output(KV.of(Hash128.of(tally.domain()), tally));
    }
  }

  private static OutletTally sum(List<OutletTally> tallies) {
    return tallies.stream().reduce(OutletTally::plus).orElseThrow();
  }

  private static final class CountClusterOnce
      extends DoFn<KV<Hash128, List<OutletTally>>, KV<Hash128, OutletTally>> {
    private transient Map<String, OutletTally> byDomain;

    @StartBundle
    public void startBundle() {
      byDomain = new TreeMap<>();
    }

    @ProcessElement
    public void process(@Element KV<Hash128, List<OutletTally>> group) {
      OutletTally sum = sum(group.getValue());
      // What a cluster was before this run is taken back, and less than nothing.
      int clusters = sum.articleCount() < 0 ? -1 : 1;
      OutletTally once =
          new OutletTally(sum.domain(), sum.name(), sum.articleCount(), clusters, sum.datedCount());
      byDomain.merge(once.domain(), once, OutletTally::plus);
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      byDomain.forEach(
          (domain, tally) ->
              context.output(
                  KV.of(Hash128.of(domain), tally),
                  BoundedWindow.TIMESTAMP_MIN_VALUE,
                  GlobalWindow.INSTANCE));
    }
  }

  private static final class SumFn extends DoFn<KV<Hash128, List<OutletTally>>, OutletTally> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<OutletTally>> group, OutputReceiver<OutletTally> out) {
      OutletTally sum = sum(group.getValue());
      // An outlet may have no article any more.
      if (sum.articleCount() > 0) {
        out.output(sum);
      }
    }
  }
}
