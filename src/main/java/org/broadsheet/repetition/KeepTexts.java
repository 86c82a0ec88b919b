package org.broadsheet.repetition;

import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Names each learned block once, of all that testify to it: with the text that an earlier run gave
 * it, or else the smallest of those that the articles of this run have.
 */
final class KeepTexts extends PTransform<PCollection<RepeatedBlock>, PCollection<RepeatedBlock>> {

  private static final TupleTag<RepeatedBlock> OLD = new TupleTag<>("old") {};
  private static final TupleTag<RepeatedBlock> NEW = new TupleTag<>("new") {};

  private final PCollection<RepeatedBlock> old;
  private final RemoveRepeatedBlocks.Learning learning;
  private final Sharding sharding;

  private KeepTexts(
      PCollection<RepeatedBlock> old, RemoveRepeatedBlocks.Learning learning, Sharding sharding) {
    this.old = old;
    this.learning = learning;
    this.sharding = sharding;
  }

  static KeepTexts of(
      PCollection<RepeatedBlock> old, RemoveRepeatedBlocks.Learning learning, Sharding sharding) {
    return new KeepTexts(old, learning, sharding);
  }

  @Override
  public PCollection<RepeatedBlock> expand(PCollection<RepeatedBlock> testified) {
    PCollection<RepeatedBlock> still =
        old.apply("StillLearned", ParDo.of(new StillFn(learning)).withSideInputs(learning.views()));
    return KeyedPCollectionTuple.of(OLD, keyed("KeyOld", still))
        .and(NEW, keyed("KeyNew", testified))
        .apply("MeetBlock", JoinByHash.in(sharding))
        .apply("Once", ParDo.of(new OnceFn()));
  }

  private static PCollection<KV<Hash128, RepeatedBlock>> keyed(
      String name, PCollection<RepeatedBlock> blocks) {
    return blocks.apply(name, ParDo.of(new KeyFn())).setCoder(GroupByHash.keyed(blocks.getCoder()));
  }

  private static final class KeyFn extends DoFn<RepeatedBlock, KV<Hash128, RepeatedBlock>> {
    @ProcessElement
    public void process(
        @Element RepeatedBlock block, OutputReceiver<KV<Hash128, RepeatedBlock>> out) {
      Hash128 outlet = Hash128.of(domain(block));
      out.output(KV.of(outlet.with(Hash128.parse(block.blockHash())), block));
    }
  }

  private static String domain(RepeatedBlock block) {
    String domain = block.outletDomain();
    return domain == null ? OutletSizes.CORPUS : domain;
  }

  /** Of a block that no article of this run has, only the size of its outlet may have changed. */
  private static final class StillFn extends DoFn<RepeatedBlock, RepeatedBlock> {
    private final PCollectionView<LearnedBlocks> learned;
    private final PCollectionView<OutletSizes> sizes;
    private final @Nullable PCollectionView<byte[]> sieve;

    StillFn(RemoveRepeatedBlocks.Learning learning) {
      this.learned = learning.learned();
      this.sizes = learning.sizes();
      this.sieve = learning.sieve();
    }

    @ProcessElement
    public void process(ProcessContext context) {
      RepeatedBlock before = context.element();
      Hash128 block = Hash128.parse(before.blockHash());
      if (sieve != null && !Sieve.mayHave(context.sideInput(sieve), block)) {
        long families = context.sideInput(sizes).families(domain(before));
        context.output(before.amongFamilies(families));
        return;
      }
      LearnedBlock now = context.sideInput(learned).find(block, domain(before));
      if (now != null && now.strength() == Strength.ALONE) {
        context.output(CutBlocksFn.repeated(now, before.text()));
      }
    }
  }

  private static final class OnceFn extends DoFn<KV<Hash128, Joined>, RepeatedBlock> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> met, OutputReceiver<RepeatedBlock> out) {
      List<RepeatedBlock> old = met.getValue().all(OLD);
      if (!old.isEmpty()) {
        out.output(old.get(0));
        return;
      }
      met.getValue().all(NEW).stream()
          .min(Comparator.comparing(RepeatedBlock::text))
          .ifPresent(out::output);
    }
  }
}
