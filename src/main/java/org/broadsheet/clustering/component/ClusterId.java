package org.broadsheet.clustering.component;

import java.util.Comparator;
import java.util.List;
import org.broadsheet.text.Hash128;

/**
 * The id of a cluster. It stays for ever: a cluster that grows keeps it; of several that become one
 * the largest does, the others' ids are used no more; a part that is split off gets a new one.
 *
 * @param isChanged whether the cluster is not just what an earlier run left
 */
record ClusterId(Hash128 id, boolean isChanged) {

  private static final Comparator<Inheritance> LARGEST_FIRST =
      Comparator.comparingInt((Inheritance inheritance) -> -inheritance.cluster().size())
          .thenComparing(inheritance -> inheritance.place().clusterId());

  /**
   * The id of a cluster.
   *
   * @param members all its texts
   * @param size the number of its articles
   * @param run the number of the run
   */
  static ClusterId of(List<Member> members, int size, int run) {
    Inheritance heir =
        members.stream()
            .flatMap(member -> member.inheritance().stream())
            .filter(Inheritance::isHeir)
            .min(LARGEST_FIRST)
            .orElse(null);
    if (heir == null) {
      return new ClusterId(fresh(members, run), true);
    }
    Hash128 id = heir.place().clusterId();
    boolean isUnchanged =
        heir.cluster().size() == size
            && members.stream().allMatch(member -> isOf(id, member))
            && members.stream().noneMatch(member -> member.text().hasNewArticle());
    return new ClusterId(id, !isUnchanged);
  }

  private static boolean isOf(Hash128 id, Member member) {
    return member.inheritance().filter(known -> known.place().clusterId().equals(id)).isPresent();
  }

  /**
   * The hash of the smallest text, which is in no other cluster, and of the run: the text may have
   * given an earlier cluster its id and left it.
   */
  private static Hash128 fresh(List<Member> members, int run) {
    Hash128 smallest =
        members.stream().map(Member::node).min(Comparator.naturalOrder()).orElseThrow();
    String name = "cluster " + smallest.hex();
    return Hash128.of(run == 1 ? name : name + " of run " + run);
  }
}
