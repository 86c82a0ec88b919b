package org.broadsheet.repetition;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.text.Hash128;

/** Judges all occurrences of one block of one outlet: a list of one for a learned block. */
final class JudgeBlocksFn extends DoFn<KV<Hash128, List<Occurrences>>, List<LearnedBlock>> {

  private final PCollectionView<OutletSizes> sizes;

  JudgeBlocksFn(PCollectionView<OutletSizes> sizes) {
    this.sizes = sizes;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    KV<Hash128, List<Occurrences>> group = context.element();
    Occurrences all = group.getValue().stream().reduce(Occurrences::plus).orElseThrow();
    Hash128 block = ArticleBlocks.block(group.getKey(), all.outlet());
    OutletSizes.Size outlet = context.sideInput(sizes).of(all.outlet());
    RepetitionRule.judge(block, all, outlet).ifPresent(learned -> context.output(List.of(learned)));
  }
}
