package org.broadsheet.clustering.component;

import java.util.List;
import java.util.function.BiConsumer;
import org.broadsheet.text.Hash128;

/**
 * The two steps that turn a graph into stars, one a connected component, each around its smallest
 * node (Kiveris et al. 2014, "Connected components in MapReduce and beyond").
 *
 * <p>Neighbours come in ascending order and may come several times.
 */
final class Stars {

  private Stars() {}

  /** Large-star: links each larger neighbour of a node to the smallest of all of them. */
  static void large(Hash128 node, List<Hash128> neighbours, BiConsumer<Hash128, Hash128> edge) {
    Hash128 smallest = min(node, neighbours.get(0));
    Hash128 last = null;
    for (Hash128 neighbour : neighbours) {
      if (neighbour.compareTo(node) > 0 && !neighbour.equals(last)) {
        edge.accept(neighbour, smallest);
      }
      last = neighbour;
    }
  }

  /** Small-star: links a node and its smaller neighbours to the smallest of them. */
  static void small(Hash128 node, List<Hash128> smaller, BiConsumer<Hash128, Hash128> edge) {
    Hash128 smallest = smaller.get(0);
    edge.accept(node, smallest);
    Hash128 last = smallest;
    for (Hash128 neighbour : smaller) {
      if (!neighbour.equals(last)) {
        edge.accept(neighbour, smallest);
      }
      last = neighbour;
    }
  }

  private static Hash128 min(Hash128 a, Hash128 b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
