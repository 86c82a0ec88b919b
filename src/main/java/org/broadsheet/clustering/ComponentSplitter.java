package org.broadsheet.clustering;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.text.Hash128;

/**
 * Makes clusters of a connected component.
 *
 * <p>A component may be a chain whose ends have nothing in common. So the best representative takes
 * all texts that are close enough to itself; of the rest the best representative does the same,
 * until none is left.
 */
final class ComponentSplitter implements Serializable {

  private final Verification verification;

  ComponentSplitter(Thresholds thresholds) {
    verification = new Verification(thresholds);
  }

  /** Takes what was decided. */
  interface Target {
    void cluster(Cluster cluster);

    void placement(Hash128 node, Placement placement);
  }

  /** Splits a component into clusters. The order of the members does not matter. */
  void split(List<Member> members, Target target) {
    List<Member> rest = new ArrayList<>(members);
    rest.sort(
        Comparator.comparing(
            (Member member) -> member.text().articles().representative(),
            Occurrence.REPRESENTATIVE_FIRST));
    while (!rest.isEmpty()) {
      rest = takeOne(rest, target);
    }
  }

  private List<Member> takeOne(List<Member> sorted, Target target) {
    Member first = sorted.get(0);
    List<Member> taken = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    List<Member> rest = new ArrayList<>();
    for (Member member : sorted) {
      Verdict verdict =
          member.node().equals(first.node())
              ? Verdict.SAME
              : verification.judge(member.text().profile(), first.text().profile()).verdict();
      if (verification.isAboveFloor(verdict)
          || verification.isTooShortToTell(
              member.text().profile().sketch(), first.text().profile().sketch())) {
        taken.add(member);
        verdicts.add(verdict);
      } else {
        rest.add(member);
      }
    }
    tell(taken, verdicts, target);
    return rest;
  }

  private static void tell(List<Member> taken, List<Verdict> verdicts, Target target) {
    Summary articles = Summary.of(taken.stream().map(member -> member.text().articles()).toList());
    Hash128 id = clusterId(taken);
    Origins origins = Origins.of(taken);
    target.cluster(Cluster.of(id.hex(), articles, origins));
    for (int i = 0; i < taken.size(); i++) {
      TextNode text = taken.get(i).text();
      Membership membership =
          Membership.of(
              id,
              articles.size(),
              false,
              verdicts.get(i).jaccard(),
              verdicts.get(i).containmentInOther(),
              articles.representative().articleId(),
              origins.of(taken.get(i)));
      target.placement(
          taken.get(i).node(),
          new Placement(membership, text.articles().representative().articleId(), text.earliest()));
    }
  }

  /** The hash of the smallest text, which is in no other cluster. */
  private static Hash128 clusterId(List<Member> taken) {
    Hash128 smallest =
        taken.stream().map(Member::node).min(Comparator.naturalOrder()).orElseThrow();
    return Hash128.of("cluster " + smallest.hex());
  }
}
