package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.text.Hash128;

/** Judges a block in each outlet that prints it, and over all of them. */
final class BlockJudge {

  private static final long CORPUS = OutletSizes.hash(OutletSizes.CORPUS);

  private final OutletSizes sizes;

  BlockJudge(OutletSizes sizes) {
    this.sizes = sizes;
  }

  /** What is learned of a block that occurs so. */
  List<LearnedBlock> judge(Hash128 block, List<Occurrences> all) {
    Map<Long, Occurrences> byOutlet = new TreeMap<>();
    for (Occurrences some : all) {
      byOutlet.merge(some.outlet(), some, Occurrences::plus);
    }
    List<LearnedBlock> learned = new ArrayList<>();
    for (Occurrences inOutlet : byOutlet.values()) {
      if (inOutlet.outlet() != CORPUS) {
        RepetitionRule.judge(block, inOutlet, sizes.of(inOutlet.outlet())).ifPresent(learned::add);
      }
    }
    // What one outlet alone prints is its own affair.
    if (byOutlet.size() > 1 || byOutlet.containsKey(CORPUS)) {
      Occurrences everywhere = byOutlet.values().stream().reduce(Occurrences::plus).orElseThrow();
      RepetitionRule.judgeInCorpus(block, everywhere, sizes.ofCorpus()).ifPresent(learned::add);
    }
    return learned;
  }
}
