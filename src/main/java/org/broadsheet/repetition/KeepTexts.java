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
import org.broadsheet.text.Hash128;

/**
 * Names each learned block once, of all that testify to it: with the text that an earlier run gave
 * it, or else the smallest of those that the articles of this run have.
 */
final class KeepTexts extends PTransform<PCollection<RepeatedBlock>, PCollection<RepeatedBlock>> {

  private static final TupleTag<RepeatedBlock> OLD = new TupleTag<>("old") {};
  private static final TupleTag<RepeatedBlock> NEW = new TupleTag<>("new") {};

  private final PCollection<RepeatedBlock> old;
  private final PCollectionView<LearnedBlocks> learned;
  private final Sharding sharding;

  private KeepTexts(
      PCollection<RepeatedBlock> old, PCollectionView<LearnedBlocks> learned, Sharding sharding) {
    this.old = old;
    this.learned = learned;
    this.sharding = sharding;
  }

  static KeepTexts of(
      PCollection<RepeatedBlock> old, PCollectionView<LearnedBlocks> learned, Sharding sharding) {
    return new KeepTexts(old, learned, sharding);
  }

  @Override
  public PCollection<RepeatedBlock> expand(PCollection<RepeatedBlock> testified) {
    PCollection<RepeatedBlock> still =
        old.apply("StillLearned", ParDo.of(new StillFn(learned)).withSideInputs(learned));
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
      out.output(
          KV.of(Hash128.of(block.outletDomain()).with(Hash128.parse(block.blockHash())), block));
    }
  }

  private static final class StillFn extends DoFn<RepeatedBlock, RepeatedBlock> {
    private final PCollectionView<LearnedBlocks> learned;

    StillFn(PCollectionView<LearnedBlocks> learned) {
      this.learned = learned;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      RepeatedBlock before = context.element();
      LearnedBlock now =
          context.sideInput(learned).find(Hash128.parse(before.blockHash()), before.outletDomain());
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
