package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;

/** Collects what was learned: a few blocks an outlet, bounded by {@link RepetitionRule}. */
final class CollectLearned
    extends Combine.CombineFn<LearnedBlock, List<LearnedBlock>, LearnedBlocks> {

  static final Coder<List<LearnedBlock>> LIST_CODER = new LearnedBlocksCoder();

  static final Coder<LearnedBlock> BLOCK_CODER =
      DelegateCoder.of(LIST_CODER, List::of, list -> list.get(0));

  @Override
  public List<LearnedBlock> createAccumulator() {
    return new ArrayList<>();
  }

  @Override
  public List<LearnedBlock> addInput(List<LearnedBlock> blocks, LearnedBlock block) {
    blocks.add(block);
    return blocks;
  }

  @Override
  public List<LearnedBlock> mergeAccumulators(Iterable<List<LearnedBlock>> parts) {
    List<LearnedBlock> all = createAccumulator();
    parts.forEach(all::addAll);
    return all;
  }

  @Override
  public LearnedBlocks extractOutput(List<LearnedBlock> blocks) {
    return new LearnedBlocks(blocks);
  }

  @Override
  public Coder<List<LearnedBlock>> getAccumulatorCoder(
      CoderRegistry registry, Coder<LearnedBlock> inputCoder) {
    return LIST_CODER;
  }

  @Override
  public Coder<LearnedBlocks> getDefaultOutputCoder(
      CoderRegistry registry, Coder<LearnedBlock> inputCoder) {
    return DelegateCoder.of(LIST_CODER, LearnedBlocks::all, LearnedBlocks::new);
  }
}
