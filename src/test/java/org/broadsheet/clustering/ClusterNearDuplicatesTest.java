package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.clustering.value.Convergence;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole transform on invented articles. */
@Tag("beam")
@net.jqwik.api.Tag("beam")
class ClusterNearDuplicatesTest {

  @Test
  void copiesCutShortAndEditedJoinTheirSource() {
    InventedNews news = new InventedNews(1);
    String report = news.text(300);
    assertEquals(
        List.of("edited half source", "other"),
        clusters(
            document("source", report, 1),
            document("half", InventedNews.firstShare(report, .5), 2),
            document("edited", news.edit(report, .05), 3),
            document("other", news.text(300), 4)));
  }

  @Test
  void aRoundUpDoesNotJoinWhatItHolds() {
    InventedNews news = new InventedNews(11);
    String one = news.text(90);
    String two = news.text(80);
    String three = news.text(100);
    ClusteringRun run =
        ClusteringRun.of(
            List.of(
                document("one", one, 1),
                document("two", two, 1),
                document("three", three, 1),
                document("round-up", one + "\n\n" + two + "\n\n" + three, 2)));
    assertEquals(
        4, run.memberships().values().stream().map(Membership::clusterId).distinct().count());
    assertEquals(
        3,
        run.pairs().stream()
            .filter(pair -> pair.decision() == NearDuplicatePair.Decision.CONTAINS)
            .count());
  }

  @Test
  void teasersJoinTheirArticle() {
    InventedNews news = new InventedNews(12);
    String report = news.text(900);
    String[] words = report.split(" ", -1);
    assertEquals(
        List.of("25 40 60 source", "other"),
        clusters(
            document("source", report, 1),
            document("25", String.join(" ", List.of(words).subList(0, 25)) + " ...", 1),
            document("40", String.join(" ", List.of(words).subList(0, 40)), 1),
            document("60", String.join(" ", List.of(words).subList(0, 60)), 1),
            document("other", news.text(900), 1)));
  }

  @Test
  void oneLongBlockInCommonJoinsNobody() {
    InventedNews news = new InventedNews(13);
    String prompt = news.text(70);
    assertEquals(
        List.of("one", "two"),
        clusters(
            document("one", news.text(60) + " " + prompt, 1),
            document("two", news.text(60) + " " + prompt, 1)));
  }

  @Test
  void equalWordsAreOneTextWhateverTheirQuotesAndCase() {
    assertEquals(
        List.of("a b"),
        clusters(
            document("a", "\u201cIt is done,\u201d the minister said on Monday.", 1),
            document("b", "\"It is done\", THE MINISTER said on Monday", 2)));
  }

  @Test
  void textsThatSayNothingAreClustersOfOne() {
    assertEquals(
        List.of("a", "b", "c", "d", "e", "f"),
        clusters(
            document("a", "", 1),
            document("b", "", 1),
            document("c", "two words", 1),
            document("d", "two words", 1),
            document("e", "no no no no no", 1),
            document("f", "no no no no no", 1)));
  }

  @Test
  void chineseArticlesAreComparedByCharacters() {
    InventedNews news = new InventedNews(2);
    String report = news.chinese(400);
    assertEquals(
        List.of("half source", "other"),
        clusters(
            document("source", report, 1),
            document("half", report.substring(0, 200), 2),
            document("other", news.chinese(400), 3)));
  }

  @Test
  void theEarliestRepresentsTheCluster() {
    InventedNews news = new InventedNews(3);
    String report = news.text(200);
    Document late = document("late", report, 9);
    Document early = document("early", news.edit(report, .02), 3);
    Document undated = Document.builder(Hash128.of("undated"), report).build();
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Clustering clustering =
        pipeline
            .apply(Create.of(late, early, undated))
            .apply(ClusterNearDuplicates.in(new Sharding(4)));
    PAssert.thatSingleton(clustering.clusters())
        .satisfies(
            cluster -> {
              assertEquals(hex("early"), cluster.representativeId());
              assertEquals(3, cluster.size());
              assertEquals(Long.valueOf(3), cluster.firstEpochDay());
              assertEquals(Long.valueOf(9), cluster.lastEpochDay());
              return null;
            });
    PAssert.thatSingleton(clustering.earlierCopies())
        .satisfies(
            copy -> {
              assertEquals(hex("late"), copy.articleId());
              assertEquals(hex("early"), copy.earlierArticleId());
              assertEquals(true, copy.orderKnown());
              assertEquals(144.0, copy.hoursApart());
              return null;
            });
    PAssert.thatSingleton(clustering.convergence()).isEqualTo(new Convergence(12, 0, true));
    pipeline.run().waitUntilFinish();
  }

  @Property(tries = 3)
  void orderBundlesAndShardsChangeNothing(
      @ForAll @IntRange(min = 1, max = 100) int shards,
      @ForAll @IntRange(min = 1, max = 9) int bundles,
      @ForAll long seed) {
    List<Document> documents = mixedNews();
    List<String> expected = memberships(documents, 16, 1);
    Collections.shuffle(documents, new Random(seed));
    assertEquals(expected, memberships(documents, shards, bundles));
  }

  private static List<Document> mixedNews() {
    InventedNews news = new InventedNews(4);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String report = news.text(120);
      documents.add(document("source " + i, report, i));
      documents.add(document("half " + i, InventedNews.firstShare(report, .5), i + 1));
      documents.add(document("copy " + i, report, i + 2));
      documents.add(document("edit " + i, news.edit(report, .03), i + 2));
    }
    return documents;
  }

  private static String hex(String name) {
    return Hash128.of(name).hex();
  }

  static Document document(String name, String text, long day) {
    return Document.builder(Hash128.of(name), text)
        .setTitle(name)
        .setOutletDomain(name + ".example")
        .setPublished(new Published(day, null, null, Precision.DAY, "test"))
        .build();
  }

  /** The clusters as sorted names, sorted. */
  private static List<String> clusters(Document... documents) {
    TreeMap<String, TreeSet<String>> clusters = new TreeMap<>();
    TreeMap<String, String> names = new TreeMap<>();
    for (Document document : documents) {
      names.put(document.id().hex(), String.valueOf(document.title()));
    }
    for (String row : memberships(List.of(documents), 4, 2)) {
      String[] parts = row.split(" ");
      clusters.computeIfAbsent(parts[1], unused -> new TreeSet<>()).add(names.get(parts[0]));
    }
    return clusters.values().stream()
        .map(members -> String.join(" ", members))
        .sorted()
        .collect(Collectors.toList());
  }

  private static List<String> memberships(List<Document> documents, int shards, int bundles) {
    List<String> rows = new ArrayList<>();
    ClusteringRun.of(
            documents, ClusterNearDuplicates.in(new Sharding(shards)).withRounds(3), bundles)
        .memberships()
        .forEach((id, row) -> rows.add(id + " " + row.clusterId() + " " + row));
    return rows;
  }
}
