package org.broadsheet.clustering.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.broadsheet.text.Hash128;

/** The texts that share a key, made into pairs to be verified. */
final class Bucket {

  /** In buckets of at most this many texts every pair is verified; 64 give 2,016 pairs. */
  static final int MAX_WITH_ALL_PAIRS = 64;

  private Bucket() {}

  /**
   * Tells the pairs of a bucket, the smaller hash first.
   *
   * <p>A larger bucket is not paired all with all: each text is paired with the two smallest hashes
   * and with the one before it, which makes at most three pairs per text.
   *
   * @param sorted the nodes of the bucket in ascending order, with repetitions
   */
  static void pairs(List<Hash128> sorted, BiConsumer<Hash128, Hash128> pair) {
    if (isSmall(sorted)) {
      allPairs(distinct(sorted), pair);
    } else {
      star(sorted, pair);
    }
  }

  /** Tells the pairs of a small bucket and none of a larger one, whose key says too little. */
  static void pairsIfSmall(List<Hash128> sorted, BiConsumer<Hash128, Hash128> pair) {
    if (isSmall(sorted)) {
      allPairs(distinct(sorted), pair);
    }
  }

  private static boolean isSmall(List<Hash128> sorted) {
    if (sorted.size() <= MAX_WITH_ALL_PAIRS) {
      return true;
    }
    int distinct = 0;
    Hash128 last = null;
    for (Hash128 node : sorted) {
      if (!node.equals(last) && ++distinct > MAX_WITH_ALL_PAIRS) {
        return false;
      }
      last = node;
    }
    return true;
  }

  private static List<Hash128> distinct(List<Hash128> sorted) {
    List<Hash128> distinct = new ArrayList<>();
    for (Hash128 node : sorted) {
      if (distinct.isEmpty() || !node.equals(distinct.get(distinct.size() - 1))) {
        distinct.add(node);
      }
    }
    return distinct;
  }

  private static void allPairs(List<Hash128> nodes, BiConsumer<Hash128, Hash128> pair) {
    for (int i = 0; i < nodes.size(); i++) {
      for (int j = i + 1; j < nodes.size(); j++) {
        pair.accept(nodes.get(i), nodes.get(j));
      }
    }
  }

  private static void star(List<Hash128> sorted, BiConsumer<Hash128, Hash128> pair) {
    Hash128 first = null;
    Hash128 second = null;
    Hash128 last = null;
    for (Hash128 node : sorted) {
      if (node.equals(last)) {
        continue;
      }
      if (first == null) {
        first = node;
      } else {
        pair.accept(first, node);
        if (second == null) {
          second = node;
        } else {
          pair.accept(second, node);
          if (last != null && !last.equals(second)) {
            pair.accept(last, node);
          }
        }
      }
      last = node;
    }
  }
}
