package org.broadsheet.clustering.candidate;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Keeps the candidates that share a band or enough anchors, each pair once by its larger node. */
public final class KeepLikely
    extends PTransform<PCollection<KV<Hash128, Candidate>>, PCollection<KV<Hash128, Hash128>>> {

  private final Sharding sharding;

  private KeepLikely(Sharding sharding) {
    this.sharding = sharding;
  }

  public static KeepLikely in(Sharding sharding) {
    return new KeepLikely(sharding);
  }

  @Override
  public PCollection<KV<Hash128, Hash128>> expand(PCollection<KV<Hash128, Candidate>> candidates) {
    return candidates
        .apply("GroupCandidates", GroupByHash.in(sharding))
        .apply("TurnLikely", ParDo.of(new TurnLikelyFn()))
        .setCoder(GroupByHash.keyed(Hash128Coder.of()));
  }

  private static final class TurnLikelyFn
      extends DoFn<KV<Hash128, List<Candidate>>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Candidate>> smaller, OutputReceiver<KV<Hash128, Hash128>> out) {
      Candidate.likely(smaller.getValue(), larger -> out.output(KV.of(larger, smaller.getKey())));
    }
  }
}
