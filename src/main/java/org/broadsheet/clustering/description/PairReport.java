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
import org.broadsheet.wire.Memo;

/** Makes the rows of the table of pairs that one text answers for. */
final class PairReport {

  private PairReport() {}

  /**
   * Tells the pairs of a text with larger ones, and of its articles with the one that stands for
   * them.
   *
   * <p>Of a run that continues others only what is news: pairs that it compared, of which an
   * article is new, or of which the decision is another now.
   *
   * @param memos takes what later runs must know of the pairs with larger texts
   * @return how many refused pairs with larger texts were left out, because either text has more
   *     than {@link Neighbour#MAX_REFUSED}
   */
  static long tell(
      Hash128 node,
      Placement placement,
      List<Occurrence> articles,
      List<Neighbour> neighbours,
      Consumer<NearDuplicatePair> target,
      Consumer<Memo> memos) {
    boolean isLeadNew = isNew(placement.leadId(), articles);
    for (Occurrence article : articles) {
      if (!article.articleId().equals(placement.leadId()) && (isLeadNew || article.isNew())) {
        target.accept(pair(placement.leadId(), article.articleId(), Verdict.SAME, Decision.JOINED));
      }
    }
    Set<Hash128> reported = Neighbour.reported(compared(neighbours));
    long leftOut = 0;
    for (Neighbour other : neighbours) {
      if (node.compareTo(other.node()) > 0) {
        continue;
      }
      if (!other.isAmongMost() || !reported.contains(other.node())) {
        if (!other.pair().isRecalled()) {
          leftOut++;
          memos.accept(ComparedPair.memo(node, other.pair(), null));
        }
        continue;
      }
      Decision decision = decision(placement, other);
      if (!other.pair().isRecalled() || other.pair().told() != decision) {
        target.accept(pair(placement.leadId(), other.leadId(), other.verdict(), decision));
        memos.accept(ComparedPair.memo(node, other.pair(), decision));
      }
    }
    return leftOut;
  }

  private static boolean isNew(Hash128 id, List<Occurrence> articles) {
    return articles.stream().anyMatch(article -> article.isNew() && article.articleId().equals(id));
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
    return new NearDuplicatePair(
        one.hex(),
        other.hex(),
        verdict.jaccard(),
        verdict.containmentInOther(),
        verdict.containmentOfOther(),
        verdict.estimate(),
        decision);
  }
}
