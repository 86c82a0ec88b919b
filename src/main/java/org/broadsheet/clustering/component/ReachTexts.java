package org.broadsheet.clustering.component;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.KvSwap;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * Finds all texts of which a run may decide otherwise than the runs before it: those that it
 * touches, and whatever is connected with them by pairs that were compared or will be.
 *
 * <p>All that clustering decides of a text follows from the texts that it is connected with: which
 * pairs are judged together, what is a round-up, the components and how they are split. So what is
 * out of reach stays as it was, and need not be recalled.
 *
 * <p>The reach is small where most texts were compared with few others. A template that many texts
 * follow, as weather reports do, connects all of them, also by pairs that were refused: whoever
 * touches one of them recalls them all, which costs time and memory and changes nothing.
 */
public final class ReachTexts
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, Hash128>>> {

  /** The texts that the run touches at first hand. */
  public static final TupleTag<Hash128> TOUCHED = new TupleTag<>("touched") {};

  /** The pairs that it will compare, by either end. */
  public static final TupleTag<KV<Hash128, Hash128>> LIKELY = new TupleTag<>("likely") {};

  private static final TupleTag<Hash128> SEED = new TupleTag<>("seed") {};
  private static final TupleTag<Hash128> LABEL = new TupleTag<>("label") {};
  private static final TupleTag<Hash128> NODE = new TupleTag<>("node") {};
  private static final TupleTag<Hash128> REACHED = new TupleTag<>("reached") {};

  private static final TupleTag<KV<Hash128, Hash128>> ALONE = new TupleTag<>("alone") {};
  private static final TupleTag<KV<Hash128, Hash128>> LABELS = new TupleTag<>("labels") {};

  private final PCollection<MemoPack> pairs;
  private final Sharding sharding;
  private final int rounds;

  private ReachTexts(PCollection<MemoPack> pairs, Sharding sharding, int rounds) {
    this.pairs = pairs;
    this.sharding = sharding;
    this.rounds = rounds;
  }

  /**
   * Reaches texts over pairs of earlier runs.
   *
   * @param pairs memos of the kind {@link Memo.Kind#PAIR}
   * @param rounds of connected components, for a graph with all pairs that were ever noted, not
   *     only the joined ones
   */
  public static ReachTexts over(PCollection<MemoPack> pairs, Sharding sharding, int rounds) {
    return new ReachTexts(pairs, sharding, rounds);
  }

  /** The nodes that are reached, each under itself. */
  @Override
  public PCollection<KV<Hash128, Hash128>> expand(PCollectionTuple input) {
    PCollection<KV<Hash128, Hash128>> compared =
        pairs
            .apply("ToEdges", ParDo.of(new ToEdgeFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollection<KV<Hash128, Hash128>> labels =
        PCollectionList.of(compared)
            .and(input.get(LIKELY))
            .apply("AllEdges", Flatten.pCollections())
            .apply("Connect", ConnectComponents.in(sharding).withRounds(rounds))
            .labels();
    PCollection<KV<Hash128, Hash128>> touched =
        input
            .get(TOUCHED)
            .apply("KeyTouched", WithKeys.of((Hash128 hash) -> hash))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollectionTuple met =
        KeyedPCollectionTuple.of(SEED, touched)
            .and(LABEL, labels)
            .apply("MeetLabel", JoinByHash.in(sharding))
            .apply(
                "LabelsOfTouched",
                ParDo.of(new LabelFn()).withOutputTags(ALONE, TupleTagList.of(LABELS)));
    met.get(ALONE).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    met.get(LABELS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollection<KV<Hash128, Hash128>> connected =
        KeyedPCollectionTuple.of(
                NODE,
                labels
                    .apply("KeyByLabel", KvSwap.create())
                    .setCoder(GroupByHash.keyed(Hash128Coder.of())))
            .and(REACHED, met.get(LABELS))
            .apply("MeetReached", JoinByHash.in(sharding))
            .apply("Reach", ParDo.of(new ReachFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    return PCollectionList.of(connected)
        .and(met.get(ALONE))
        .apply("AllReached", Flatten.pCollections());
  }

  private static final class ToEdgeFn extends DoFn<MemoPack, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, Hash128>> out) {
      for (Memo memo : pack.memos()) {
        out.output(KV.of(memo.key(), memo.read(ComparedPair.Coder.INSTANCE).other()));
      }
    }
  }

  private static final class LabelFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      if (met.getValue().all(SEED).isEmpty()) {
        return;
      }
      Hash128 node = met.getKey();
      met.getValue().all(LABEL).stream()
          .findFirst()
          .ifPresentOrElse(
              label -> out.get(LABELS).output(KV.of(label, label)),
              () -> out.get(ALONE).output(KV.of(node, node)));
    }
  }

  private static final class ReachFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Hash128>> out) {
      if (!met.getValue().all(REACHED).isEmpty()) {
        met.getValue().all(NODE).forEach(node -> out.output(KV.of(node, node)));
      }
    }
  }
}
