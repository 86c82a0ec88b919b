package org.broadsheet.clustering.compare;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.candidate.Candidate;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.broadsheet.wire.ValueCoder;

/**
 * Recalls the pairs that earlier runs compared. A text is judged with all its candidates at once
 * ({@link Jury}), so where it has a new one, all pairs that it was judged in are judged again;
 * others stand as they were decided. Pairs with a text of which no article is left are dropped.
 */
public final class RecallPairs extends PTransform<PCollectionTuple, PCollectionTuple> {

  /** Likely pairs of this run, the smaller node by the larger. */
  public static final TupleTag<KV<Hash128, Hash128>> LIKELY = new TupleTag<>("likely") {};

  /** What comes out of them, with the pairs to be judged again, by the smaller node. */
  public static final TupleTag<KV<Hash128, Candidate>> CANDIDATES = VerifyPairs.CANDIDATES;

  /** All texts, by node. */
  public static final TupleTag<KV<Hash128, TextNode>> TEXTS = new TupleTag<>("texts") {};

  /** Pairs that stand, by the smaller node. */
  public static final TupleTag<KV<Hash128, ComparedPair>> STANDING = new TupleTag<>("standing") {};

  private static final TupleTag<Hash128> SMALLER = new TupleTag<>("smaller") {};
  private static final TupleTag<Hash128> TEXT = new TupleTag<>("text") {};
  private static final TupleTag<Known> PAIR = new TupleTag<>("pair") {};

  private final PCollection<MemoPack> memos;
  private final Sharding sharding;

  private RecallPairs(PCollection<MemoPack> memos, Sharding sharding) {
    this.memos = memos;
    this.sharding = sharding;
  }

  public static RecallPairs of(PCollection<MemoPack> memos, Sharding sharding) {
    return new RecallPairs(memos, sharding);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple input) {
    PCollection<KV<Hash128, Hash128>> nodes =
        input
            .get(TEXTS)
            .apply("ToNodes", ParDo.of(new ToNodeFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollection<KV<Hash128, Known>> known =
        KeyedPCollectionTuple.of(
                PAIR,
                memos
                    .apply("ToPairs", ParDo.of(new ToPairFn()))
                    .setCoder(GroupByHash.keyed(Known.Coder.INSTANCE)))
            .and(TEXT, nodes)
            .apply("MeetSmaller", JoinByHash.in(sharding))
            .apply("KeyByLarger", ParDo.of(new KeyByLargerFn()))
            .setCoder(GroupByHash.keyed(Known.Coder.INSTANCE));
    PCollectionTuple recalled =
        KeyedPCollectionTuple.of(SMALLER, input.get(LIKELY))
            .and(TEXT, nodes)
            .and(PAIR, known)
            .apply("MeetLarger", JoinByHash.in(sharding))
            .apply(
                "Recall",
                ParDo.of(new RecallFn()).withOutputTags(CANDIDATES, TupleTagList.of(STANDING)));
    recalled.get(CANDIDATES).setCoder(GroupByHash.keyed(Candidate.Coder.INSTANCE));
    recalled.get(STANDING).setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
    return recalled;
  }

  /**
   * A pair that a run compared.
   *
   * @param run the number of that run
   * @param smaller its smaller node
   */
  private record Known(int run, Hash128 smaller, ComparedPair pair) {

    /** What the last run said of each pair. */
    static Collection<Known> latest(List<Known> all) {
      Map<Hash128, Known> latest = new TreeMap<>();
      for (Known known : all) {
        Hash128 key = known.smaller.with(known.pair.other());
        latest.merge(key, known, (one, other) -> one.run >= other.run ? one : other);
      }
      return latest.values();
    }

    private static final class Coder extends ValueCoder<Known> {
      private static final Coder INSTANCE = new Coder();

      @Override
      protected void write(Known known, FieldOutput out) throws IOException {
        out.number(known.run).hash(known.smaller).value(known.pair, ComparedPair.Coder.INSTANCE);
      }

      @Override
      protected Known read(FieldInput in) throws IOException {
        return new Known(in.count(), in.hash(), in.value(ComparedPair.Coder.INSTANCE));
      }
    }
  }

  private static final class ToNodeFn extends DoFn<KV<Hash128, TextNode>, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, TextNode> text, OutputReceiver<KV<Hash128, Hash128>> out) {
      out.output(KV.of(text.getKey(), text.getKey()));
    }
  }

  private static final class ToPairFn extends DoFn<MemoPack, KV<Hash128, Known>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, Known>> out) {
      for (Memo memo : pack.memos()) {
        ComparedPair pair = memo.read(ComparedPair.Coder.INSTANCE);
        out.output(KV.of(memo.key(), new Known(memo.run(), memo.key(), pair)));
      }
    }
  }

  private static final class KeyByLargerFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Known>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Known>> out) {
      if (!met.getValue().all(TEXT).isEmpty()) {
        for (Known known : Known.latest(met.getValue().all(PAIR))) {
          out.output(KV.of(known.pair.other(), known));
        }
      }
    }
  }

  private static final class RecallFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Candidate>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, MultiOutputReceiver out) {
      if (met.getValue().all(TEXT).isEmpty()) {
        return;
      }
      List<Hash128> smaller = met.getValue().all(SMALLER);
      for (Hash128 node : smaller) {
        out.get(CANDIDATES).output(KV.of(node, new Candidate(met.getKey(), false)));
      }
      for (Known known : met.getValue().all(PAIR)) {
        if (!smaller.isEmpty()) {
          out.get(CANDIDATES).output(KV.of(known.smaller, new Candidate(met.getKey(), false)));
        } else if (known.pair.verdict().isReported()) {
          out.get(STANDING).output(KV.of(known.smaller, known.pair));
        }
      }
    }
  }
}
