package org.broadsheet.tables;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.row.OutletTally;
import org.broadsheet.text.Hash128;

/**
 * Counts articles and distinct clusters an outlet.
 *
 * <p>First by outlet and cluster, so that a cluster counts once and the articles of a large outlet
 * spread over all shards; then the sums of each bundle by outlet.
 */
final class CountOutlets
    extends PTransform<PCollection<KV<Hash128, OutletTally>>, PCollection<OutletTally>> {

  private final Sharding sharding;

  private CountOutlets(Sharding sharding) {
    this.sharding = sharding;
  }

  /** Counts tallies of single articles, each keyed by {@link #key}. */
  static CountOutlets in(Sharding sharding) {
    return new CountOutlets(sharding);
  }

  /** The key of an article's tally. */
  static Hash128 key(String outletDomain, Hash128 clusterId) {
    return Hash128.of(outletDomain).with(clusterId);
  }

  @Override
  public PCollection<OutletTally> expand(PCollection<KV<Hash128, OutletTally>> articles) {
    Coder<OutletTally> coder = GroupByHash.valueCoder(articles);
    return articles
        .apply("ByCluster", GroupByHash.in(sharding))
        .apply("CountClusterOnce", ParDo.of(new CountClusterOnce()))
        .setCoder(GroupByHash.keyed(coder))
        .apply("ByOutlet", GroupByHash.in(sharding))
        .apply("Sum", ParDo.of(new SumFn()))
        .setCoder(coder);
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
      OutletTally once =
          OutletTally.of(sum.domain(), sum.name(), sum.articleCount(), 1, sum.datedCount());
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
      out.output(sum(group.getValue()));
    }
  }
}
