package org.broadsheet.clustering.component;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.broadsheet.text.Hash128;

/** Connected components of a small graph in memory: what the star rounds left open. */
final class Residual {

  /**
   * The most edges that one worker takes: about 400 MB of heap. A path of 100,000 texts leaves some
   * thousands, and no corpus measured so far left any.
   */
  static final int MAX_EDGES = 2_000_000;

  private final SortedMap<Hash128, Hash128> parents = new TreeMap<>();

  private Residual() {}

  /**
   * For each node of the graph the smallest node of its component.
   *
   * @throws IllegalStateException if the graph has more than {@link #MAX_EDGES} edges
   */
  static SortedMap<Hash128, Hash128> components(List<LabelEdge> edges) {
    if (edges.size() > MAX_EDGES) {
      throw new IllegalStateException(
          "clustering did not converge: "
              + edges.size()
              + " edges are left after all rounds, more than the "
              + MAX_EDGES
              + " that one worker solves; run again with a higher --clusterRounds. Only a run without"
              + " --previous may have a higher --minJaccard instead");
    }
    Residual residual = new Residual();
    edges.forEach(edge -> residual.union(edge.one(), edge.other()));
    SortedMap<Hash128, Hash128> roots = new TreeMap<>();
    residual.parents.keySet().forEach(node -> roots.put(node, residual.find(node)));
    return roots;
  }

  private void union(Hash128 one, Hash128 other) {
    Hash128 a = find(one);
    Hash128 b = find(other);
    if (a.compareTo(b) < 0) {
      parents.put(b, a);
    } else if (!a.equals(b)) {
      parents.put(a, b);
    }
  }

  private Hash128 find(Hash128 node) {
    Hash128 root = parents.computeIfAbsent(node, self -> self);
    while (!root.equals(parents.get(root))) {
      root = Objects.requireNonNull(parents.get(root));
    }
    Hash128 next = node;
    while (!next.equals(root)) {
      Hash128 above = Objects.requireNonNull(parents.get(next));
      parents.put(next, root);
      next = above;
    }
    return root;
  }
}
