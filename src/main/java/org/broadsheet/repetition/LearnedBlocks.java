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

  /** What was learned of a block in an outlet and over all outlets: none, one or two. */
  List<LearnedBlock> findAll(Hash128 block, String outletDomain) {
    return byBlock.getOrDefault(block, List.of()).stream()
        .filter(learned -> learned.isOfCorpus() || learned.outletDomain().equals(outletDomain))
        .toList();
  }

  /** What was learned of a block over all outlets, or null. */
  @Nullable LearnedBlock findInCorpus(Hash128 block) {
    return find(block, OutletSizes.CORPUS);
  }

  /** What was learned of a block, if one outlet alone repeats it; else null. */
  @Nullable LearnedBlock findOnly(Hash128 block) {
    LearnedBlock only = null;
    for (LearnedBlock learned : byBlock.getOrDefault(block, List.of())) {
      if (!learned.isOfCorpus()) {
        if (only != null) {
          return null;
        }
        only = learned;
      }
    }
    return only;
  }
}
