package org.broadsheet.entities;

import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Sums tallies of the same hash; their senders have summed each bundle by {@link BundleSums}. */
final class SumTallies extends PTransform<PCollection<KV<Hash128, Tally>>, PCollection<Tally>> {

  private final Sharding sharding;

  private SumTallies(Sharding sharding) {
    this.sharding = sharding;
  }

  static SumTallies in(Sharding sharding) {
    return new SumTallies(sharding);
  }

  @Override
  public PCollection<Tally> expand(PCollection<KV<Hash128, Tally>> tallies) {
    return tallies
        .apply("Group", GroupByHash.in(sharding))
        .apply("SumGroup", ParDo.of(new SumGroupFn()))
        .setCoder(TallyCoder.of());
  }

  private static final class SumGroupFn extends DoFn<KV<Hash128, List<Tally>>, Tally> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<Tally>> group, OutputReceiver<Tally> out) {
      Iterator<Tally> tallies = group.getValue().iterator();
      Tally sum = tallies.next();
      while (tallies.hasNext()) {
        sum = sum.plus(tallies.next());
      }
      out.output(sum);
    }
  }
}
