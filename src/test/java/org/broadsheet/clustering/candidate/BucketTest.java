package org.broadsheet.clustering.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

class BucketTest {

  @Test
  void aSmallBucketPairsAllWithAll() {
    assertEquals(2_016, pairs(64).size());
    assertEquals(2_016, Set.copyOf(pairs(64)).size());
  }

  @Test
  void aHotBucketMakesAtMostThreePairsAText() {
    List<String> pairs = pairs(10_000);
    assertTrue(pairs.size() < 3 * 10_000, pairs.size() + " pairs");
    assertEquals(pairs.size(), Set.copyOf(pairs).size());
    Set<Long> met = new TreeSet<>();
    pairs.forEach(pair -> met.add(Long.parseLong(pair.split(" ")[1])));
    assertEquals(9_999, met.size(), "every text but the smallest is the larger of a pair");
  }

  @Test
  void aHotAnchorMakesNone() {
    List<String> pairs = new ArrayList<>();
    Bucket.pairsIfSmall(nodes(65), (a, b) -> pairs.add(a + " " + b));
    assertEquals(List.of(), pairs);
  }

  @Test
  void repetitionsOfOneTextMakeNoPair() {
    List<String> pairs = new ArrayList<>();
    Hash128 node = new Hash128(0, 1);
    Bucket.pairs(List.of(node, node, node), (a, b) -> pairs.add(a + " " + b));
    assertEquals(List.of(), pairs);
  }

  private static List<String> pairs(int size) {
    List<String> pairs = new ArrayList<>();
    Bucket.pairs(nodes(size), (a, b) -> pairs.add(a.low() + " " + b.low()));
    return pairs;
  }

  private static List<Hash128> nodes(int size) {
    List<Hash128> nodes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      nodes.add(new Hash128(0, i));
    }
    return nodes;
  }
}
