package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.transforms.Combine;

/** Collects what was learned: a few blocks per outlet, bounded by {@link RepetitionRule}. */
final class CollectLearned
    extends Combine.CombineFn<List<LearnedBlock>, List<LearnedBlock>, LearnedBlocks> {

  static final Coder<List<LearnedBlock>> LIST_CODER = new LearnedBlocksCoder();

  @Override
  public List<LearnedBlock> createAccumulator() {
    return new ArrayList<>();
  }

  @Override
  public List<LearnedBlock> addInput(List<LearnedBlock> blocks, List<LearnedBlock> learned) {
    blocks.addAll(learned);
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
      CoderRegistry registry, Coder<List<LearnedBlock>> inputCoder) {
    return LIST_CODER;
  }

  @Override
  public Coder<LearnedBlocks> getDefaultOutputCoder(
      CoderRegistry registry, Coder<List<LearnedBlock>> inputCoder) {
    return DelegateCoder.of(LIST_CODER, LearnedBlocks::all, LearnedBlocks::new);
  }
}
