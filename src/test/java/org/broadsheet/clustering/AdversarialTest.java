package org.broadsheet.clustering;

import static org.broadsheet.clustering.ClusterNearDuplicatesTest.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Corpora that break clustering elsewhere. They are small by default; the system property {@code
 * broadsheet.adversarial=full} gives them the size that the design names.
 */
@Tag("once")
class AdversarialTest {

  private static final boolean FULL = "full".equals(System.getProperty("broadsheet.adversarial"));

  @Test
  void aPathIsFoundWholeAndSplitAroundRepresentatives() {
    int size = FULL ? 5000 : 300;
    List<Document> documents = path(size);
    ClusterNearDuplicates transform = ClusterNearDuplicates.in(new Sharding(4));
    ClusteringRun run = ClusteringRun.of(documents, FULL ? transform : transform.withRounds(2), 1);

    assertTrue(run.convergence().converged());
    assertEquals(!FULL, run.convergence().residualEdges() > 0);
    assertEquals(size, run.memberships().size());
    assertTrue(run.sizes().values().stream().allMatch(members -> members <= 5));
    assertTrue(
        run.sizes().size() < size * 2 / 3, "neighbours stay together: " + run.sizes().size());
    for (Membership membership : run.memberships().values()) {
      double like =
          Math.max(
              membership.similarityToRepresentative(), membership.containmentInRepresentative());
      assertTrue(like >= Thresholds.DEFAULT.floor(), "above the floor: " + membership);
    }
  }

  @Test
  void manyIdenticalArticlesAreOneCluster() {
    int size = FULL ? 100_000 : 3_000;
    String text = new InventedNews(1).text(60);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      documents.add(document("copy " + i, text, i % 300));
    }
    ClusteringRun run = ClusteringRun.of(documents);
    assertEquals(List.of(size), List.copyOf(run.sizes().values()));
    assertEquals(size - 1, run.pairs().size());
  }

  @Test
  void aSharedFooterJoinsNothing() {
    int size = FULL ? 50_000 : 2_000;
    InventedNews news = new InventedNews(2);
    String footer = news.text(60);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      documents.add(document("article " + i, news.text(200 + i % 100) + " " + footer, i));
    }
    ClusteringRun run = ClusteringRun.of(documents);
    assertEquals(size, run.sizes().size());
  }

  @Test
  void anArticleOfOneMegabyteIsComparedLikeAnyOther() {
    String huge = new InventedNews(3).text(250_000);
    assertTrue(huge.length() > 1_000_000);
    ClusteringRun run =
        ClusteringRun.of(
            List.of(
                document("huge", huge, 1),
                document("most of it", InventedNews.firstShare(huge, .8), 2),
                document("small", new InventedNews(4).text(100), 3)));
    assertEquals(2, run.sizes().size());
  }

  @Test
  void updatesOfOneReportJoinThoughTheirFiguresChange() {
    int size = FULL ? 200 : 40;
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      boolean byUrl = i % 2 == 0;
      String[] versions = InventedReports.versions(i);
      for (int version = 0; version < versions.length; version++) {
        Document base = document("report " + i + " " + version, versions[version], i);
        documents.add(
            base.toBuilder()
                .setUrlKey(byUrl ? "outlet.example/report-" + i : null)
                .setTitle(byUrl ? "Version " + version : "Toll rises in province " + i)
                .build());
      }
    }
    ClusteringRun run = ClusteringRun.of(documents);
    Map<Hash128, Membership> found = run.memberships();
    for (int i = 0; i < documents.size(); i += 2) {
      assertEquals(
          found.get(documents.get(i).id()).clusterId(),
          found.get(documents.get(i + 1).id()).clusterId(),
          "report " + i / 2);
    }
  }

  @Test
  void reportsByOneTemplateStayApart() {
    int size = FULL ? 200 : 60;
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      documents.add(document("template " + i, InventedReports.template(i), i));
    }
    ClusteringRun run = ClusteringRun.of(documents);
    assertEquals(size, run.sizes().size());
    assertTrue(
        run.pairs().stream()
            .anyMatch(pair -> pair.decision() == NearDuplicatePair.Decision.NUMBERS_DIFFER));
  }

  /** Articles of 110 words, each of which begins 35 words after the one before it. */
  private static List<Document> path(int size) {
    List<String> words = new ArrayList<>();
    InventedNews news = new InventedNews(5);
    words.addAll(Arrays.asList(news.text(size * 35 + 110).split(" ")));
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String text = String.join(" ", words.subList(i * 35, i * 35 + 110));
      documents.add(document("link " + i, text, (i * 7919L) % size));
    }
    return documents;
  }
}
