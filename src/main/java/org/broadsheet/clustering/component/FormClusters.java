package org.broadsheet.clustering.component;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Gathers the texts of each component and makes clusters of it. */
public final class FormClusters extends PTransform<PCollectionTuple, PCollectionTuple> {

  public static final TupleTag<KV<Hash128, TextNode>> TEXTS = new TupleTag<>("texts") {};
  public static final TupleTag<KV<Hash128, Hash128>> LABELS = new TupleTag<>("labels") {};

  /** Texts that were compared word by word and joined, the smaller node by the larger. */
  public static final TupleTag<KV<Hash128, Hash128>> PROVEN = new TupleTag<>("proven") {};

  /** What texts take over from earlier runs, by node; only in a run that continues others. */
  public static final TupleTag<KV<Hash128, Inheritance>> INHERITANCES =
      new TupleTag<>("inheritances") {};

  /** Each text's place, by node. */
  public static final TupleTag<KV<Hash128, Placement>> PLACEMENTS = new TupleTag<>("placements") {};

  public static final TupleTag<Cluster> CLUSTERS = new TupleTag<>("clusters") {};

  private static final TupleTag<TextNode> TEXT = new TupleTag<>("text") {};
  private static final TupleTag<Hash128> LABEL = new TupleTag<>("label") {};
  private static final TupleTag<Hash128> SMALLER = new TupleTag<>("smaller") {};
  private static final TupleTag<Inheritance> INHERITANCE = new TupleTag<>("inheritance") {};
  private static final TupleTag<KV<Hash128, Member>> JOINED = new TupleTag<>("joined") {};
  private static final TupleTag<KV<Hash128, List<Member>>> ALONE = new TupleTag<>("alone") {};

  private final Sharding sharding;
  private final Thresholds thresholds;
  private final int run;

  private FormClusters(Sharding sharding, Thresholds thresholds, int run) {
    this.sharding = sharding;
    this.thresholds = thresholds;
    this.run = run;
  }

  public static FormClusters in(Sharding sharding, Thresholds thresholds) {
    return new FormClusters(sharding, thresholds, 1);
  }

  /** Names new clusters as those of the run of that number. */
  public FormClusters inRun(int run) {
    return new FormClusters(sharding, thresholds, run);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    KeyedPCollectionTuple<Hash128> parts =
        KeyedPCollectionTuple.of(TEXT, input.get(TEXTS))
            .and(LABEL, input.get(LABELS))
            .and(SMALLER, input.get(PROVEN));
    if (input.has(INHERITANCES)) {
      parts = parts.and(INHERITANCE, input.get(INHERITANCES));
    }
    PCollectionTuple members =
        parts
            .apply("MeetLabel", JoinByHash.in(sharding))
            .apply(
                "ToMember",
                ParDo.of(new ToMemberFn(input.has(INHERITANCES)))
                    .withOutputTags(JOINED, TupleTagList.of(ALONE)));
    PCollection<KV<Hash128, List<Member>>> components =
        members
            .get(JOINED)
            .setCoder(GroupByHash.keyed(Member.Coder.INSTANCE))
            .apply("GroupComponent", GroupByHash.in(sharding));
    PCollectionTuple clusters =
        PCollectionList.of(components)
            .and(members.get(ALONE).setCoder(components.getCoder()))
            .apply("AllComponents", Flatten.pCollections())
            .apply(
                "Split",
                ParDo.of(new SplitFn(thresholds, run))
                    .withOutputTags(PLACEMENTS, TupleTagList.of(CLUSTERS)));
    clusters.get(PLACEMENTS).setCoder(GroupByHash.keyed(Placement.Coder.INSTANCE));
    return clusters;
  }

  private static final class ToMemberFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Member>> {
    private final boolean isChain;

    ToMemberFn(boolean isChain) {
      this.isChain = isChain;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      if (met.getValue().all(TEXT).isEmpty()) {
        // No article of the text is left; what it bequeaths others have.
        return;
      }
      Optional<Inheritance> inheritance =
          isChain ? met.getValue().all(INHERITANCE).stream().findFirst() : Optional.empty();
      Member member =
          new Member(
              met.getKey(),
              met.getValue().all(TEXT).get(0),
              inheritance,
              List.copyOf(met.getValue().all(SMALLER)));
      List<Hash128> labels = met.getValue().all(LABEL);
      if (labels.isEmpty()) {
        out.get(ALONE).output(KV.of(met.getKey(), List.of(member)));
      } else {
        out.get(JOINED).output(KV.of(labels.get(0), member));
      }
    }
  }

  private static final class SplitFn
      extends DoFn<KV<Hash128, List<Member>>, KV<Hash128, Placement>> {
    private final ComponentSplitter splitter;

    SplitFn(Thresholds thresholds, int run) {
      splitter = new ComponentSplitter(thresholds).inRun(run);
    }

    @ProcessElement
    public void process(@Element KV<Hash128, List<Member>> component, MultiOutputReceiver out) {
      splitter.split(
          component.getValue(),
          new ComponentSplitter.Target() {
            @Override
            public void cluster(Cluster cluster) {
              out.get(CLUSTERS).output(cluster);
            }

            @Override
            public void placement(Hash128 node, Placement placement) {
              out.get(PLACEMENTS).output(KV.of(node, placement));
            }
          });
    }
  }
}
