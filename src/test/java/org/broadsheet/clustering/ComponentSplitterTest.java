package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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

  private static Map<Hash128, Placement> split(List<Member> members) {
    Map<Hash128, Placement> placed = new TreeMap<>();
    new ComponentSplitter(Thresholds.DEFAULT)
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
