package org.broadsheet.clustering.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

class ComponentSplitterTest {

  @Test
  void aChainWhoseEndsHaveNothingInCommonIsSplit() {
    InventedNews news = new InventedNews(1);
    String[] parts = {news.text(150), news.text(150), news.text(150), news.text(150)};
    List<Member> chain =
        List.of(
            Texts.member(parts[0] + " " + parts[1], Texts.article("a", 1)),
            Texts.member(parts[1] + " " + parts[2], Texts.article("b", 2)),
            Texts.member(parts[2] + " " + parts[3], Texts.article("c", 3)));
    Map<Hash128, Placement> placed = split(chain);
    Hash128 first = placed.get(chain.get(0).node()).membership().clusterId();
    assertEquals(first, placed.get(chain.get(1).node()).membership().clusterId());
    assertEquals(1, placed.get(chain.get(2).node()).membership().clusterSize());
  }

  /** As after a reading machine: the words of both say so, and hardly a shingle is left. */
  @Test
  void whatWasProvenToBeAVersionOfTheRepresentativeStays() {
    InventedNews news = new InventedNews(4);
    Member report = Texts.member(news.text(200), Texts.article("report", 1));
    Member misread = Texts.member(news.text(200), Texts.article("misread", 2));
    boolean isLarger = misread.node().compareTo(report.node()) > 0;
    Member larger = isLarger ? misread : report;
    Member smaller = isLarger ? report : misread;
    Member proven =
        new Member(larger.node(), larger.text(), larger.inheritance(), List.of(smaller.node()));
    Map<Hash128, Placement> placed = split(List.of(smaller, proven));
    assertEquals(2, placed.get(report.node()).membership().clusterSize());
    assertEquals(1, split(List.of(smaller, larger)).get(report.node()).membership().clusterSize());
  }

  @Test
  void theOrderOfTheMembersDoesNotMatter() {
    InventedNews news = new InventedNews(2);
    String text = news.text(200);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      members.add(Texts.member(news.edit(text, .02 * i), Texts.article("article " + i, i / 3)));
    }
    Map<Hash128, Placement> placed = split(members);
    Collections.shuffle(members, new Random(1));
    assertEquals(placed, split(members));
  }

  /** One report in many versions, a chain, and teasers of both. */
  @Test
  void theIndexFindsWhatComparingAllFinds() {
    InventedNews news = new InventedNews(3);
    List<Member> members = new ArrayList<>();
    String report = news.text(300);
    for (int i = 0; i < 60; i++) {
      members.add(Texts.member(news.edit(report, .01 * i), Texts.article("version " + i, i)));
      String teaser = InventedNews.firstShare(news.edit(report, .2), .1);
      members.add(Texts.member(teaser, Texts.article("teaser " + i, 7 * i % 60)));
    }
    members.addAll(chain(400));
    Map<Hash128, Member> distinct = new TreeMap<>();
    members.forEach(member -> distinct.put(member.node(), member));
    List<Member> component = List.copyOf(distinct.values());
    Map<Hash128, Placement> all = split(component);
    Map<Hash128, Placement> found = split(component, 0);
    int others = 0;
    for (Member member : component) {
      Membership here = all.get(member.node()).membership();
      Membership there = found.get(member.node()).membership();
      boolean isSame = here.representativeId().equals(there.representativeId());
      others += isSame ? 0 : 1;
      assertTrue(isSame || similarity(here) < .5, () -> here + " is missed: " + there);
    }
    assertTrue(others < .03 * component.size(), others + " of " + component.size());
  }

  private static double similarity(Membership membership) {
    return Math.max(
        membership.similarityToRepresentative(), membership.containmentInRepresentative());
  }

  @Test
  void aLongChainCostsNoMoreThanItsLength() {
    List<Member> chain = chain(8_000);
    List<Member> quarter = chain.subList(0, 2_000);
    split(quarter, 0);
    double least = seconds(quarter);
    double most = seconds(chain);
    assertTrue(most < 1 || most < 8 * least, least + " s, " + most + " s");
    long clusters =
        split(chain, 0).values().stream().map(p -> p.membership().clusterId()).distinct().count();
    assertTrue(clusters > 8_000 / 6 && clusters < 8_000 * 2 / 3, clusters + " clusters");
  }

  /** Texts of 110 words, each of which begins 35 words after the one before it, in any order. */
  private static List<Member> chain(int length) {
    List<String> words = List.of(new InventedNews(4).text(35 * length + 75).split(" "));
    List<Member> chain = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String text = String.join(" ", words.subList(35 * i, 35 * i + 110));
      chain.add(Texts.member(text, Texts.article("link " + i, i * 7919L % length)));
    }
    return chain;
  }

  private static double seconds(List<Member> members) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    split(members, 0);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static Map<Hash128, Placement> split(List<Member> members) {
    return split(members, 4_000_000);
  }

  private static Map<Hash128, Placement> split(List<Member> members, long comparisons) {
    Map<Hash128, Placement> placed = new TreeMap<>();
    new ComponentSplitter(Thresholds.DEFAULT, comparisons)
        .split(
            members,
            new ComponentSplitter.Target() {
              @Override
              public void cluster(Cluster cluster) {}

              @Override
              public void placement(Hash128 node, Placement placement) {
                placed.put(node, placement);
              }
            });
    assertEquals(members.size(), placed.size());
    return placed;
  }
}
