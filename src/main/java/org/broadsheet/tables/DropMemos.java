package org.broadsheet.tables;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;

/**
 * Drops the memos of articles that are in no table any more. These are few: a memo that is surely
 * of none of them need not meet them.
 */
final class DropMemos extends PTransform<PCollection<MemoPack>, PCollection<MemoPack>> {

  private static final TupleTag<MemoPack> KEPT = new TupleTag<>("kept") {};
  private static final TupleTag<Memo> DOUBTFUL = new TupleTag<>("doubtful") {};

  private final PCollection<Hash128> gone;
  private final SerializableFunction<Memo, Hash128> articleOf;
  private final Sharding sharding;

  private DropMemos(
      PCollection<Hash128> gone, SerializableFunction<Memo, Hash128> articleOf, Sharding sharding) {
    this.gone = gone;
    this.articleOf = articleOf;
    this.sharding = sharding;
  }

  /** Drops memos of these articles. */
  static DropMemos of(
      PCollection<Hash128> gone, SerializableFunction<Memo, Hash128> articleOf, Sharding sharding) {
    return new DropMemos(gone, articleOf, sharding);
  }

  @Override
  public PCollection<MemoPack> expand(PCollection<MemoPack> all) {
    PCollectionView<byte[]> sieve = gone.apply("SieveGone", Sieve.ofArticlesIn(sharding));
    PCollectionTuple parted =
        all.apply(
            "Part",
            ParDo.of(new PartFn(sieve, articleOf))
                .withSideInputs(sieve)
                .withOutputTags(KEPT, TupleTagList.of(DOUBTFUL)));
    PCollection<MemoPack> spared =
        parted
            .get(DOUBTFUL)
            .setCoder(Memo.Coder.INSTANCE)
            .apply("Takedown", Takedown.of(gone, articleOf, sharding))
            .apply(
                "PackSpared",
                MapElements.into(TypeDescriptor.of(MemoPack.class)).via(MemoPack::of));
    return PCollectionList.of(parted.get(KEPT).setCoder(MemoPack.Coder.INSTANCE))
        .and(spared.setCoder(MemoPack.Coder.INSTANCE))
        .apply("Left", Flatten.pCollections());
  }

  private static final class PartFn extends DoFn<MemoPack, MemoPack> {
    private final PCollectionView<byte[]> sieve;
    private final SerializableFunction<Memo, Hash128> articleOf;

    PartFn(PCollectionView<byte[]> sieve, SerializableFunction<Memo, Hash128> articleOf) {
      this.sieve = sieve;
      this.articleOf = articleOf;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] gone = context.sideInput(sieve);
      MemoPack kept =
          context
              .element()
              .only(
                  memo -> {
                    boolean isDoubtful = Sieve.mayHave(gone, articleOf.apply(memo));
                    if (isDoubtful) {
                      context.output(DOUBTFUL, memo);
                    }
                    return !isDoubtful;
                  });
      if (!kept.isEmpty()) {
        context.output(kept);
      }
    }
  }
}
