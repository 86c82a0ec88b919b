package org.broadsheet.clustering.candidate;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Finds the pairs of texts that share a band or some anchors, each under its smaller node. */
public final class FindCandidates
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, Candidate>>> {

  private final Sharding sharding;

  private FindCandidates(Sharding sharding) {
    this.sharding = sharding;
  }

  public static FindCandidates in(Sharding sharding) {
    return new FindCandidates(sharding);
  }

  @Override
  public PCollection<KV<Hash128, Candidate>> expand(PCollectionTuple sketched) {
    PCollection<KV<Hash128, Candidate>> byBands =
        pairs("Bands", sketched.get(SketchDocuments.BANDS), false);
    PCollection<KV<Hash128, Candidate>> byAnchors =
        pairs("Anchors", sketched.get(SketchDocuments.ANCHORS), true);
    return PCollectionList.of(byBands).and(byAnchors).apply("All", Flatten.pCollections());
  }

  private PCollection<KV<Hash128, Candidate>> pairs(
      String name, PCollection<KV<Hash128, Hash128>> keys, boolean areAnchors) {
    return keys.apply("Group" + name, GroupByHash.<Hash128>in(sharding).withoutSingles())
        .apply("Pair" + name, ParDo.of(new PairFn(areAnchors)))
        .setCoder(GroupByHash.keyed(Candidate.Coder.INSTANCE));
  }

  private static final class PairFn
      extends DoFn<KV<Hash128, List<Hash128>>, KV<Hash128, Candidate>> {
    private final boolean isAnchor;

    PairFn(boolean isAnchor) {
      this.isAnchor = isAnchor;
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Hash128>> bucket, OutputReceiver<KV<Hash128, Candidate>> out) {
      List<Hash128> nodes = bucket.getValue();
      if (isAnchor) {
        Bucket.pairsIfSmall(nodes, (a, b) -> out.output(KV.of(a, new Candidate(b, true))));
      } else {
        Bucket.pairs(nodes, (a, b) -> out.output(KV.of(a, new Candidate(b, false))));
      }
    }
  }
}
