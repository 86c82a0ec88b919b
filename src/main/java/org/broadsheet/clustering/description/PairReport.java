package org.broadsheet.clustering.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.broadsheet.clustering.compare.ComparedPair;
import org.broadsheet.clustering.compare.Verdict;
import org.broadsheet.clustering.component.Placement;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.text.Hash128;

/** Makes the rows of the table of pairs that one text answers for. */
final class PairReport {

  private PairReport() {}

  /**
   * Tells the pairs of a text with larger ones, and of its articles with the one that stands for
   * them.
   *
   * @return how many refused pairs with larger texts were left out, because either text has more
   *     than {@link Neighbour#MAX_REFUSED}
   */
  static long tell(
      Hash128 node,
      Placement placement,
      List<Occurrence> articles,
      List<Neighbour> neighbours,
      Consumer<NearDuplicatePair> target) {
    for (Occurrence article : articles) {
      if (!article.articleId().equals(placement.leadId())) {
        target.accept(pair(placement.leadId(), article.articleId(), Verdict.SAME, Decision.JOINED));
      }
    }
    Set<Hash128> reported = Neighbour.reported(compared(neighbours));
    long leftOut = 0;
    for (Neighbour other : neighbours) {
      if (node.compareTo(other.node()) > 0) {
        continue;
      }
      if (other.isAmongMost() && reported.contains(other.node())) {
        target.accept(
            pair(placement.leadId(), other.leadId(), other.verdict(), decision(placement, other)));
      } else {
        leftOut++;
      }
    }
    return leftOut;
  }

  private static List<ComparedPair> compared(List<Neighbour> neighbours) {
    List<ComparedPair> pairs = new ArrayList<>();
    neighbours.forEach(other -> pairs.add(new ComparedPair(other.node(), other.verdict())));
    return pairs;
  }

  private static Decision decision(Placement placement, Neighbour other) {
    boolean isSplit =
        other.verdict().isJoined() && !other.clusterId().equals(placement.membership().clusterId());
    return isSplit ? Decision.SPLIT : other.verdict().decision();
  }

  private static NearDuplicatePair pair(
      Hash128 one, Hash128 other, Verdict verdict, Decision decision) {
    if (one.compareTo(other) > 0) {
      return pair(other, one, verdict.turned(), decision);
    }
    return NearDuplicatePair.of(
        one.hex(),
        other.hex(),
        verdict.jaccard(),
        verdict.containmentInOther(),
        verdict.containmentOfOther(),
        verdict.estimate(),
        decision);
  }
}
