package org.broadsheet.clustering.compare;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.clustering.sketch.WordSequence;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.broadsheet.wire.ValueCoder;

/**
 * Compares pairs in doubt exactly: both texts' words are sent to where the pair is, and only of
 * texts that some pair asks for.
 */
public final class ResolveDoubts
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, ComparedPair>>> {

  /** The doubts, by any key. */
  static final TupleTag<Doubt> DOUBTS = new TupleTag<>("doubts") {};

  public static final TupleTag<KV<Hash128, WordSequence>> SEQUENCES = SketchDocuments.SEQUENCES;

  /** The words of texts of earlier runs, if there are any. */
  public static final TupleTag<MemoPack> KEPT_WORDS = new TupleTag<>("keptWords") {};

  private static final TupleTag<Hash128> REQUEST = new TupleTag<>("request") {};
  private static final TupleTag<WordSequence> SEQUENCE = new TupleTag<>("sequence") {};
  private static final TupleTag<Doubt> DOUBT = new TupleTag<>("doubt") {};
  private static final TupleTag<Half> HALF = new TupleTag<>("half") {};

  private final Sharding sharding;
  private final Thresholds thresholds;

  private ResolveDoubts(Sharding sharding, Thresholds thresholds) {
    this.sharding = sharding;
    this.thresholds = thresholds;
  }

  static ResolveDoubts in(Sharding sharding, Thresholds thresholds) {
    return new ResolveDoubts(sharding, thresholds);
  }

  @Override
  public PCollection<KV<Hash128, ComparedPair>> expand(PCollectionTuple input) {
    PCollection<Doubt> doubts = input.get(DOUBTS);
    PCollection<KV<Hash128, Hash128>> requests =
        doubts
            .apply("Request", ParDo.of(new RequestFn()))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    PCollection<KV<Hash128, Half>> halves =
        KeyedPCollectionTuple.of(REQUEST, requests)
            .and(SEQUENCE, sequences(input, requests))
            .apply("MeetText", JoinByHash.in(sharding))
            .apply("Send", ParDo.of(new SendFn()))
            .setCoder(GroupByHash.keyed(Half.Coder.INSTANCE));
    return KeyedPCollectionTuple.of(DOUBT, byPair(doubts))
        .and(HALF, halves)
        .apply("MeetPair", JoinByHash.in(sharding))
        .apply("Compare", ParDo.of(new CompareFn(thresholds)))
        .setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
  }

  /** Of the texts of earlier runs only those that may be asked for are shuffled. */
  private PCollection<KV<Hash128, WordSequence>> sequences(
      PCollectionTuple input, PCollection<KV<Hash128, Hash128>> requests) {
    PCollection<KV<Hash128, WordSequence>> sequences = input.get(SEQUENCES);
    if (!input.has(KEPT_WORDS)) {
      return sequences;
    }
    PCollectionView<byte[]> sieve =
        requests.apply("Requested", Keys.create()).apply("Sieve", Sieve.in(sharding));
    PCollection<KV<Hash128, WordSequence>> kept =
        input
            .get(KEPT_WORDS)
            .apply("KeepRequested", ParDo.of(new KeepFn(sieve)).withSideInputs(sieve))
            .setCoder(GroupByHash.keyed(WordSequence.Coder.INSTANCE));
    return PCollectionList.of(sequences).and(kept).apply("AllWords", Flatten.pCollections());
  }

  private static PCollection<KV<Hash128, Doubt>> byPair(PCollection<Doubt> doubts) {
    return doubts
        .apply("KeyByPair", ParDo.of(new KeyByPairFn()))
        .setCoder(GroupByHash.keyed(Doubt.Coder.INSTANCE));
  }

  /** One text of a pair, which is the key. */
  private record Half(Hash128 node, WordSequence words) {

    private static final class Coder extends ValueCoder<Half> {
      private static final Coder INSTANCE = new Coder();

      @Override
      protected void write(Half half, FieldOutput out) throws IOException {
        out.hash(half.node);
        out.value(half.words, WordSequence.Coder.INSTANCE);
      }

      @Override
      protected Half read(FieldInput in) throws IOException {
        return new Half(in.hash(), in.value(WordSequence.Coder.INSTANCE));
      }
    }
  }

  private static final class KeepFn extends DoFn<MemoPack, KV<Hash128, WordSequence>> {
    private final PCollectionView<byte[]> sieve;

    KeepFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] requested = context.sideInput(sieve);
      for (Memo memo : context.element().memos()) {
        if (Sieve.mayHave(requested, memo.key())) {
          context.output(KV.of(memo.key(), memo.read(WordSequence.Coder.INSTANCE)));
        }
      }
    }
  }

  private static final class RequestFn extends DoFn<Doubt, KV<Hash128, Hash128>> {
    @ProcessElement
    public void process(@Element Doubt doubt, OutputReceiver<KV<Hash128, Hash128>> out) {
      out.output(KV.of(doubt.smaller(), doubt.pair()));
      out.output(KV.of(doubt.larger(), doubt.pair()));
    }
  }

  private static final class KeyByPairFn extends DoFn<Doubt, KV<Hash128, Doubt>> {
    @ProcessElement
    public void process(@Element Doubt doubt, OutputReceiver<KV<Hash128, Doubt>> out) {
      out.output(KV.of(doubt.pair(), doubt));
    }
  }

  private static final class SendFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Half>> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> text, OutputReceiver<KV<Hash128, Half>> out) {
      List<Hash128> requests = text.getValue().all(REQUEST);
      if (!requests.isEmpty() && !text.getValue().all(SEQUENCE).isEmpty()) {
        Half half = new Half(text.getKey(), text.getValue().all(SEQUENCE).get(0));
        requests.forEach(pair -> out.output(KV.of(pair, half)));
      }
    }
  }

  private static final class CompareFn
      extends DoFn<KV<Hash128, Joined>, KV<Hash128, ComparedPair>> {
    private final Verification verification;

    CompareFn(Thresholds thresholds) {
      verification = new Verification(thresholds);
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, ComparedPair>> out) {
      Doubt doubt = met.getValue().all(DOUBT).get(0);
      ComparedPair pair = compare(doubt, met.getValue().all(HALF));
      if (pair.verdict().isNoteworthy() || isNoteworthy(doubt)) {
        out.output(KV.of(doubt.smaller(), pair));
      }
    }

    private static boolean isNoteworthy(Doubt doubt) {
      return doubt.bySketch().isNoteworthy();
    }

    private ComparedPair compare(Doubt doubt, List<Half> halves) {
      if (halves.size() < 2) {
        // The words of texts of an earlier run are not kept with --without=text.
        return new ComparedPair(doubt.larger(), doubt.bySketch());
      }
      Half one = halves.get(0);
      Half other = halves.get(1);
      return one.node().equals(doubt.smaller())
          ? verification.resolve(doubt, one.words(), other.words())
          : verification.resolve(doubt, other.words(), one.words());
    }
  }
}
