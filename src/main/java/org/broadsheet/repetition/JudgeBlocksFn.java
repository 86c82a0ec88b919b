package org.broadsheet.repetition;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.text.Hash128;

/** Judges all occurrences of one block: what was learned, if anything was. */
final class JudgeBlocksFn extends DoFn<KV<Hash128, List<Occurrences>>, List<LearnedBlock>> {

  private final PCollectionView<OutletSizes> sizes;

  JudgeBlocksFn(PCollectionView<OutletSizes> sizes) {
    this.sizes = sizes;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    KV<Hash128, List<Occurrences>> block = context.element();
    List<LearnedBlock> learned =
        new BlockJudge(context.sideInput(sizes)).judge(block.getKey(), block.getValue());
    if (!learned.isEmpty()) {
      context.output(learned);
    }
  }
}
