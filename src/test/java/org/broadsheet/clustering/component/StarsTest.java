package org.broadsheet.clustering.component;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** The star steps and the solver of what they leave, on graphs in memory. */
class StarsTest {

  /** One of the two steps. */
  private interface Step {
    void apply(Hash128 node, List<Hash128> neighbours, BiConsumer<Hash128, Hash128> edge);
  }

  @Property(tries = 200)
  void roundsKeepTheComponents(
      @ForAll @Size(max = 60) List<@IntRange(max = 39) Integer> ends,
      @ForAll @IntRange(min = 1, max = 4) int rounds) {
    List<LabelEdge> edges = edges(ends);
    List<LabelEdge> stars = edges;
    for (int round = 0; round < rounds; round++) {
      stars = step(step(stars, true, Stars::large), false, Stars::small);
    }
    assertEquals(Residual.components(edges), Residual.components(stars));
  }

  @Test
  void twelveRoundsMakeOneStarOfAPathOfFiveThousand() {
    List<LabelEdge> path = new ArrayList<>();
    for (int i = 1; i < 5_000; i++) {
      path.add(new LabelEdge(node(i - 1), node(i)));
    }
    for (int round = 0; round < ConnectComponents.ROUNDS; round++) {
      path = step(step(path, true, Stars::large), false, Stars::small);
    }
    assertEquals(1, path.stream().map(LabelEdge::other).distinct().count());
    assertEquals(4_999, path.stream().map(LabelEdge::one).distinct().count());
  }

  @Test
  void componentsAreNamedByTheirSmallestNode() {
    SortedMap<Hash128, Hash128> roots =
        Residual.components(
            List.of(
                new LabelEdge(new Hash128(0, 5), new Hash128(0, 4)),
                new LabelEdge(new Hash128(0, 4), new Hash128(0, 9)),
                new LabelEdge(new Hash128(0, 7), new Hash128(0, 6))));
    assertEquals("[4, 4, 6, 6, 4]", roots.values().stream().map(Hash128::low).toList().toString());
  }

  private static List<LabelEdge> edges(List<Integer> ends) {
    List<LabelEdge> edges = new ArrayList<>();
    for (int i = 1; i < ends.size(); i += 2) {
      if (!ends.get(i).equals(ends.get(i - 1))) {
        edges.add(new LabelEdge(node(ends.get(i - 1)), node(ends.get(i))));
      }
    }
    return edges;
  }

  private static Hash128 node(int number) {
    return Hash128.of("node " + number);
  }

  /** Groups the edges by their first end, as the pipeline does, and applies a step. */
  private static List<LabelEdge> step(List<LabelEdge> edges, boolean bothWays, Step step) {
    Map<Hash128, TreeSet<Hash128>> neighbours = new TreeMap<>();
    for (LabelEdge edge : edges) {
      neighbours.computeIfAbsent(edge.one(), unused -> new TreeSet<>()).add(edge.other());
      if (bothWays) {
        neighbours.computeIfAbsent(edge.other(), unused -> new TreeSet<>()).add(edge.one());
      }
    }
    List<LabelEdge> made = new ArrayList<>();
    neighbours.forEach(
        (node, others) ->
            step.apply(node, List.copyOf(others), (from, to) -> made.add(new LabelEdge(from, to))));
    return made;
  }
}
