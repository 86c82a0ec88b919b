package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

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
    Occurrences most = null;
    for (Occurrences inOutlet : byOutlet.values()) {
      Optional<LearnedBlock> found =
          inOutlet.outlet() == CORPUS
              ? Optional.empty()
              : RepetitionRule.judge(block, inOutlet, sizes.of(inOutlet.outlet()));
      found.ifPresent(learned::add);
      if (found.isPresent() && (most == null || inOutlet.count() > most.count())) {
        most = inOutlet;
      }
    }
    judgeInCorpus(block, byOutlet.values(), most).ifPresent(learned::add);
    return learned;
  }

  /** Without the outlet that repeats it most: an outlet's own notice is its own affair. */
  private Optional<LearnedBlock> judgeInCorpus(
      Hash128 block, Collection<Occurrences> outlets, @Nullable Occurrences most) {
    boolean isOfOne = outlets.size() == 1 && outlets.iterator().next().outlet() != CORPUS;
    return isOfOne
        ? Optional.empty()
        : outlets.stream()
            .filter(inOutlet -> inOutlet != most)
            .reduce(Occurrences::plus)
            .flatMap(rest -> RepetitionRule.judgeInCorpus(block, rest, sizes.ofCorpus()));
  }
}
