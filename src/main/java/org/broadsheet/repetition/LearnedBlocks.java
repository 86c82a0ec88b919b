package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/** All blocks that were learned, to be looked up by their hash. */
final class LearnedBlocks {

  private static final Comparator<LearnedBlock> ORDER =
      Comparator.comparing(LearnedBlock::block).thenComparing(LearnedBlock::outletDomain);

  private final List<LearnedBlock> all;
  private final Map<Hash128, List<LearnedBlock>> byBlock = new HashMap<>();

  LearnedBlocks(List<LearnedBlock> blocks) {
    all = new ArrayList<>(blocks);
    all.sort(ORDER);
    for (LearnedBlock block : all) {
      byBlock.computeIfAbsent(block.block(), unused -> new ArrayList<>(1)).add(block);
    }
  }

  /** All blocks by hash and outlet. */
  List<LearnedBlock> all() {
    return all;
  }

  /** What was learned of a block in an outlet, or null. */
  @Nullable LearnedBlock find(Hash128 block, String outletDomain) {
    for (LearnedBlock learned : byBlock.getOrDefault(block, List.of())) {
      if (learned.outletDomain().equals(outletDomain)) {
        return learned;
      }
    }
    return null;
  }

  /** What was learned of a block, if one outlet alone repeats it; else null. */
  @Nullable LearnedBlock findOnly(Hash128 block) {
    List<LearnedBlock> learned = byBlock.getOrDefault(block, List.of());
    return learned.size() == 1 ? learned.get(0) : null;
  }
}
