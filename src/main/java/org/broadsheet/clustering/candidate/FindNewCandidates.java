package org.broadsheet.clustering.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
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
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.sketch.RememberedText;
import org.broadsheet.clustering.sketch.SketchDocuments;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * Finds the pairs of which at least one text has an article of this run. Of the texts of earlier
 * runs only keys that may be a new text's are shuffled.
 *
 * <p>All texts of a bucket are there, so it is as small or large as if one run had read them all;
 * pairs of two older texts were found when the later of them was new.
 */
public final class FindNewCandidates
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, Candidate>>> {

  private static final TupleTag<Hash128> NEW = new TupleTag<>("new") {};
  private static final TupleTag<Hash128> OLD = new TupleTag<>("old") {};

  private static final TupleTag<KV<Hash128, Hash128>> OLD_BANDS = new TupleTag<>("oldBands") {};
  private static final TupleTag<KV<Hash128, Hash128>> OLD_ANCHORS = new TupleTag<>("oldAnchors") {};

  private final PCollection<MemoPack> texts;
  private final Sharding sharding;

  private FindNewCandidates(PCollection<MemoPack> texts, Sharding sharding) {
    this.texts = texts;
    this.sharding = sharding;
  }

  /** Finds candidates among new texts, and between these and the texts of earlier runs. */
  public static FindNewCandidates against(PCollection<MemoPack> texts, Sharding sharding) {
    return new FindNewCandidates(texts, sharding);
  }

  @Override
  public PCollection<KV<Hash128, Candidate>> expand(PCollectionTuple sketched) {
    PCollection<KV<Hash128, Hash128>> bands = sketched.get(SketchDocuments.BANDS);
    PCollection<KV<Hash128, Hash128>> anchors = sketched.get(SketchDocuments.ANCHORS);
    PCollectionView<byte[]> sieve =
        PCollectionList.of(bands)
            .and(anchors)
            .apply("NewKeys", Flatten.pCollections())
            .apply("Keys", Keys.create())
            .apply("Sieve", Sieve.in(sharding));
    PCollectionTuple old =
        texts.apply(
            "OldKeys",
            ParDo.of(new OldKeysFn(sieve))
                .withSideInputs(sieve)
                .withOutputTags(OLD_BANDS, TupleTagList.of(OLD_ANCHORS)));
    old.get(OLD_BANDS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    old.get(OLD_ANCHORS).setCoder(GroupByHash.keyed(Hash128Coder.of()));
    return PCollectionList.of(pairs("Bands", bands, old.get(OLD_BANDS), false))
        .and(pairs("Anchors", anchors, old.get(OLD_ANCHORS), true))
        .apply("All", Flatten.pCollections());
  }

  private PCollection<KV<Hash128, Candidate>> pairs(
      String name,
      PCollection<KV<Hash128, Hash128>> ofNew,
      PCollection<KV<Hash128, Hash128>> ofOld,
      boolean areAnchors) {
    return KeyedPCollectionTuple.of(NEW, ofNew)
        .and(OLD, ofOld)
        .apply("Group" + name, JoinByHash.in(sharding))
        .apply("Pair" + name, ParDo.of(new PairFn(areAnchors)))
        .setCoder(GroupByHash.keyed(Candidate.Coder.INSTANCE));
  }

  private static final class OldKeysFn extends DoFn<MemoPack, KV<Hash128, Hash128>> {
    private final PCollectionView<byte[]> sieve;

    OldKeysFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) {
      byte[] wanted = context.sideInput(sieve);
      for (Memo memo : context.element().memos()) {
        RememberedText text = memo.read(RememberedText.Coder.INSTANCE);
        send(text.bands(), memo.key(), wanted, out.get(OLD_BANDS));
        send(text.anchors(), memo.key(), wanted, out.get(OLD_ANCHORS));
      }
    }

    private static void send(
        List<Hash128> keys, Hash128 node, byte[] wanted, OutputReceiver<KV<Hash128, Hash128>> out) {
      for (Hash128 key : keys) {
        if (Sieve.mayHave(wanted, key)) {
          out.output(KV.of(key, node));
        }
      }
    }
  }

  private static final class PairFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Candidate>> {
    private final boolean isAnchor;

    PairFn(boolean isAnchor) {
      this.isAnchor = isAnchor;
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> bucket, OutputReceiver<KV<Hash128, Candidate>> out) {
      List<Hash128> ofNew = bucket.getValue().all(NEW);
      if (ofNew.isEmpty()) {
        return;
      }
      Set<Hash128> isNew = new HashSet<>(ofNew);
      List<Hash128> nodes = new ArrayList<>(ofNew);
      nodes.addAll(bucket.getValue().all(OLD));
      nodes.sort(null);
      BiConsumer<Hash128, Hash128> pair =
          (a, b) -> {
            if (isNew.contains(a) || isNew.contains(b)) {
              out.output(KV.of(a, new Candidate(b, isAnchor)));
            }
          };
      if (isAnchor) {
        Bucket.pairsIfSmall(nodes, pair);
      } else {
        Bucket.pairs(nodes, pair);
      }
    }
  }
}
