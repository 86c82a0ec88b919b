package org.broadsheet.clustering;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.ArticleId;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Hands memberships on, and fails where two are of one article id. */
final class CheckIds
    extends PTransform<PCollection<KV<Hash128, Membership>>, PCollection<KV<Hash128, Membership>>> {

  private final Sharding sharding;

  private CheckIds(Sharding sharding) {
    this.sharding = sharding;
  }

  static CheckIds in(Sharding sharding) {
    return new CheckIds(sharding);
  }

  @Override
  public PCollection<KV<Hash128, Membership>> expand(
      PCollection<KV<Hash128, Membership>> memberships) {
    return memberships
        .apply("GroupById", GroupByHash.in(sharding))
        .apply("TakeOnly", ParDo.of(new TakeOnlyFn()))
        .setCoder(memberships.getCoder());
  }

  private static final class TakeOnlyFn
      extends DoFn<KV<Hash128, List<Membership>>, KV<Hash128, Membership>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Membership>> group, OutputReceiver<KV<Hash128, Membership>> out) {
      if (group.getValue().size() > 1) {
        throw ArticleId.shared(group.getKey(), group.getValue().size());
      }
      out.output(KV.of(group.getKey(), group.getValue().get(0)));
    }
  }
}
