package org.broadsheet.clustering.component;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.broadsheet.clustering.compare.Verdict;
import org.broadsheet.clustering.compare.Verification;
import org.broadsheet.clustering.sketch.ArticleSetSummary;
import org.broadsheet.clustering.sketch.Occurrence;
import org.broadsheet.clustering.sketch.Profile;
import org.broadsheet.clustering.sketch.TextNode;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Makes clusters of a connected component.
 *
 * <p>A component may be a chain whose ends have nothing in common. So the best representative takes
 * all texts that are close enough to itself; of the rest the best representative does the same,
 * until none is left. What the words proved to be a version of the representative is close enough,
 * however little the sketches show: so are copies with many misread letters.
 */
final class ComponentSplitter implements Serializable {

  /**
   * Up to this many comparisons each text is compared with each representative, as it is in every
   * component of up to 2,800 texts. What is left of a larger one then, chains as a rule, is only
   * compared with what {@link SketchIndex} finds: else its time would grow with the square.
   */
  private static final long MAX_COMPARISONS = 4_000_000;

  private final Verification verification;
  private final long maxComparisons;
  private final int run;

  ComponentSplitter(Thresholds thresholds) {
    this(new Verification(thresholds), MAX_COMPARISONS, 1);
  }

  ComponentSplitter(Thresholds thresholds, long maxComparisons) {
    this(new Verification(thresholds), maxComparisons, 1);
  }

  private ComponentSplitter(Verification verification, long maxComparisons, int run) {
    this.verification = verification;
    this.maxComparisons = maxComparisons;
    this.run = run;
  }

  /** Splits components in the run of that number. */
  ComponentSplitter inRun(int number) {
    return new ComponentSplitter(verification, maxComparisons, number);
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
    long comparisons = 0;
    while (!rest.isEmpty() && comparisons < maxComparisons) {
      comparisons += rest.size();
      rest = takeOne(rest, target);
    }
    if (!rest.isEmpty()) {
      splitByIndex(rest, target);
    }
  }

  private List<Member> takeOne(List<Member> sorted, Target target) {
    List<Member> rest = new ArrayList<>();
    Taken taken = new Taken();
    for (Member member : sorted) {
      if (!taken.take(member, sorted.get(0))) {
        rest.add(member);
      }
    }
    tell(taken.members, taken.verdicts, target);
    return rest;
  }

  private void splitByIndex(List<Member> sorted, Target target) {
    SketchIndex index = new SketchIndex(sorted, verification);
    for (int first = index.next(0); first >= 0; first = index.next(first)) {
      Taken taken = new Taken();
      for (int member : index.near(first)) {
        if (taken.take(sorted.get(member), sorted.get(first))) {
          index.remove(member);
        }
      }
      tell(taken.members, taken.verdicts, target);
    }
  }

  /** The members of one cluster. */
  private final class Taken {
    private final List<Member> members = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    /** Takes a member if it is close enough to the first. */
    boolean take(Member member, Member first) {
      Profile text = member.text().profile();
      Profile representative = first.text().profile();
      Verdict verdict =
          member.node().equals(first.node())
              ? Verdict.SAME
              : verification.judge(text, representative).verdict();
      boolean isClose =
          verification.isAboveFloor(verdict)
              || member.isProvenWith(first)
              || verification.isTooShortToTell(text.sketch(), representative.sketch());
      if (isClose) {
        members.add(member);
        verdicts.add(verdict);
      }
      return isClose;
    }
  }

  private void tell(List<Member> taken, List<Verdict> verdicts, Target target) {
    ArticleSetSummary articles =
        ArticleSetSummary.of(taken.stream().map(member -> member.text().articles()).toList());
    ClusterId named = ClusterId.of(taken, articles.size(), run);
    Hash128 id = named.id();
    Origins origins = Origins.of(taken);
    target.cluster(cluster(id.hex(), articles, origins));
    for (int i = 0; i < taken.size(); i++) {
      TextNode text = taken.get(i).text();
      Membership membership =
          new Membership(
              id,
              articles.size(),
              false,
              verdicts.get(i).jaccard(),
              verdicts.get(i).containmentInOther(),
              articles.representative().articleId(),
              origins.of(taken.get(i)));
      target.placement(
          taken.get(i).node(),
          new Placement(
              membership,
              text.articles().representative().articleId(),
              text.earliest(),
              named.isChanged()));
    }
  }

  private static Cluster cluster(String id, ArticleSetSummary articles, Origins origins) {
    return new Cluster(
        id,
        articles.size(),
        articles.outletCount(),
        List.copyOf(articles.languages()),
        articles.representative().articleId().hex(),
        day(articles.firstDay()),
        day(articles.lastDay()),
        articles.firstOutlet(),
        articles.representative().title(),
        origins.agencies(),
        origins.count());
  }

  private static @Nullable Long day(long day) {
    return day == Occurrence.NO_DAY ? null : day;
  }
}
