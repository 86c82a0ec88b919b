package org.broadsheet.entities;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.broadsheet.text.Hash128;

/**
 * Sums the tallies of a bundle before the shuffle, so that a key of every article sends one value a
 * bundle and not one per article.
 */
final class BundleSums {

  /** Some 20 MB of keys; what was summed so far is sent on then. */
  private static final int MAX_KEYS = 100_000;

  private final Map<Hash128, Tally> sums = new LinkedHashMap<>();

  /** Adds a tally under a hash. */
  void add(Hash128 hash, Tally tally) {
    Tally before = sums.get(hash);
    sums.put(hash, before == null ? tally : before.plus(tally));
  }

  /** Whether it is time to {@link #drain}. */
  boolean isFull() {
    return sums.size() >= MAX_KEYS;
  }

  /** Hands on all sums and forgets them. */
  void drain(BiConsumer<Hash128, Tally> out) {
    sums.forEach(out);
    sums.clear();
  }
}
