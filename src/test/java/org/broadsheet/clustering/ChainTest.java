package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.clustering.value.ClusterChange;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.Version;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * However documents are split into runs, their clusters and pairs are those of one run over all.
 */
@Tag("beam")
class ChainTest {

  private static final int REPORTS = 24;

  /** More, for a look: {@code -Dbroadsheet.splits=20}. */
  private static final int SPLITS = Integer.getInteger("broadsheet.splits", 1);

  private final List<Document> documents = documents();
  private final ChainRun whole = ChainRun.first(documents);

  @Test
  void anySplitGivesThePartitionAndPairsOfOneRun() {
    for (int seed = 1; seed <= SPLITS; seed++) {
      Random random = new Random(seed);
      List<Document> shuffled = new ArrayList<>(documents);
      Collections.shuffle(shuffled, random);
      int one = shuffled.size() / 4 + random.nextInt(9);
      int other = shuffled.size() / 2 + random.nextInt(shuffled.size() / 4);
      ChainRun first = ChainRun.first(shuffled.subList(0, one));
      ChainRun second = ChainRun.after(List.of(first), shuffled.subList(one, other));
      ChainRun third =
          ChainRun.after(
              List.of(first, second),
              shuffled.subList(other, shuffled.size()),
              Set.of(),
              new Sharding(2).withSievesOf(ChainRun.FEW_BYTES));
      Map<Hash128, Hash128> clusters = ChainRun.clusters(first, second, third);
      assertEquals(
          ChainRun.partition(ChainRun.clusters(whole)),
          ChainRun.partition(clusters),
          "split " + seed);
      assertEquals(decisions(whole), decisions(first, second, third), "split " + seed);
      assertEquals(whole.rows(), third.rows(), "split " + seed);
    }
  }

  @Test
  void aClusterKeepsItsIdAndOfTwoThatBecomeOneTheLargerDoes() {
    InventedNews news = new InventedNews(11);
    String report = news.text(300);
    String half = news.edit(report, .45);
    Document bridge = document("bridge", news.edit(report, .2), 9);
    ChainRun first =
        ChainRun.first(
            List.of(
                document("a", report, 1),
                document("b", report + " More.", 2),
                document("c", half, 3)));
    Map<Hash128, Hash128> before = ChainRun.clusters(first);
    ChainRun second = ChainRun.after(List.of(first), List.of(bridge));
    Map<Hash128, Hash128> after = ChainRun.clusters(first, second);
    assertEquals(before.get(id("a")), after.get(id("a")), "a cluster that grows keeps its id");
    if (after.get(id("c")).equals(after.get(id("a"))) && second.changes().size() > 0) {
      ClusterChange change = second.changes().get(0);
      assertEquals(before.get(change.articleId()), change.oldClusterId());
    }
    ChainRun nothing = ChainRun.after(List.of(first, second), List.of(document("z", "", 4)));
    assertEquals(List.of(), nothing.changes(), "what does not meet the old changes nothing");
    assertEquals(List.of(), nothing.pairs(), "old pairs are not told again");
  }

  @Test
  void aCorrectionIsAVersionOfTheOneBeforeItInWhicheverRunItCame() {
    InventedNews news = new InventedNews(17);
    String report = news.text(250);
    String corrected = news.edit(report, .03);
    Document first = at("report.example/1", document("v1", report, 1));
    Document second = at("report.example/1", document("v2", corrected, 2));
    Document third = at("report.example/1", document("v3", news.edit(corrected, .1), 3));
    Document fetchedAgain = at("report.example/2", document("again1", report, 4));
    Document sameText = at("report.example/2", document("again2", report, 5));

    ChainRun one = ChainRun.first(List.of(first, second, third, fetchedAgain, sameText));
    ChainRun early = ChainRun.first(List.of(first, third, fetchedAgain));
    ChainRun late = ChainRun.after(List.of(early), List.of(second, sameText));
    assertEquals(Map.of(id("v2"), id("v1"), id("v3"), id("v2")), previous(one));
    assertEquals(Map.of(id("v3"), id("v1")), previous(early));
    assertEquals(previous(one), previous(early, late), "what came late stands in its place");
    assertEquals(1, new HashSet<>(ChainRun.clusters(early, late).values()).size(), "counted once");
    for (Version version : one.versions()) {
      assertTrue(version.shareChanged() > 0 && version.shareChanged() < .5, version.toString());
    }
  }

  private static Document at(String address, Document document) {
    return document.toBuilder().setUrlKey(address).build();
  }

  /** The version before each, of rows of one article the last run's. */
  private static Map<Hash128, Hash128> previous(ChainRun... runs) {
    Map<Hash128, Hash128> previous = new TreeMap<>();
    for (ChainRun run : runs) {
      run.versions().forEach(v -> previous.put(v.articleId(), v.previousArticleId()));
    }
    return previous;
  }

  /** Reports with copies of all kinds, reports by a template, a round-up, and equal texts. */
  private static List<Document> documents() {
    InventedNews news = new InventedNews(5);
    Random random = new Random(5);
    List<Document> all = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String report = news.text(60 + random.nextInt(300));
      pieces.add(report);
      all.add(document("report" + i, report, i));
      for (int copy = random.nextInt(4); copy > 0; copy--) {
        String name = "copy" + i + "-" + copy;
        String text =
            switch (random.nextInt(5)) {
              case 0 -> report;
              case 1 -> InventedNews.firstShare(report, .1 + .8 * random.nextDouble());
              case 2 -> report + " " + news.text(40);
              default -> news.edit(report, .4 * random.nextDouble());
            };
        all.add(document(name, text, i + copy));
      }
    }
    all.add(document("round-up", String.join(" ", pieces.subList(2, 6)), 40));
    String template = news.text(50);
    for (int day = 0; day < 5; day++) {
      String report = template;
      for (int i = 0; i < 6; i++) {
        report += " mark " + (100 * day + 7 * i);
      }
      all.add(document("weather" + day, report, day).toBuilder().setTitle("The weather").build());
    }
    return all;
  }

  private static Hash128 id(String name) {
    return Hash128.of(name);
  }

  private static Document document(String name, String text, int day) {
    return Document.builder(id(name), text)
        .setPublished(new Published(19_000L + day, null, null, Precision.DAY, "test"))
        .build();
  }

  /** The last decision on each pair of texts, which several articles may carry. */
  private Map<String, Decision> decisions(ChainRun... runs) {
    Map<String, String> textOf = new TreeMap<>();
    documents.forEach(document -> textOf.put(document.id().hex(), document.text()));
    Map<String, Decision> decisions = new TreeMap<>();
    for (ChainRun run : runs) {
      for (NearDuplicatePair pair : run.pairs()) {
        String[] texts = {textOf.get(pair.articleIdA()), textOf.get(pair.articleIdB())};
        Arrays.sort(texts);
        decisions.put(String.join("\n", texts), pair.decision());
      }
    }
    return decisions;
  }
}
