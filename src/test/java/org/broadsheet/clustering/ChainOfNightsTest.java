package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.broadsheet.clustering.value.Cluster;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * Whatever comes, goes and comes back from night to night, the clusters are in the end those of one
 * run over what is left.
 */
@Tag("beam")
class ChainOfNightsTest {

  private static final int NIGHTS = 5;
  private static final int ARTICLES_PER_NIGHT = 14;

  /** More, for a look: {@code -Dbroadsheet.chains=20}. */
  private static final int CHAINS = Integer.getInteger("broadsheet.chains", 1);

  private static final int FIRST_CHAIN = Integer.getInteger("broadsheet.firstChain", 1);

  private static final Sharding SHARDING = new Sharding(2);

  @Test
  void aTextThatWasTakenDownMayComeBack() {
    InventedNews news = new InventedNews(23);
    String alone = news.text(200);
    String report = news.text(200);
    String other = news.text(200);
    ChainRun first =
        ChainRun.first(
            List.of(
                document("alone", alone, 1),
                document("a", report, 1),
                document("like a", news.edit(report, .05), 2),
                document("other", other, 2)));
    // What takes an article down may bring its text in another, which takes its place.
    ChainRun second =
        ChainRun.after(
            List.of(first),
            List.of(document("moved", other, 3)),
            Set.of(id("alone"), id("a"), id("other")),
            SHARDING);
    assertEquals(List.of(1, 1), sizes(second));
    ChainRun third =
        ChainRun.after(
            List.of(first, second),
            List.of(document("back", alone, 4), document("copy", report, 4)));
    assertEquals(List.of(1, 1, 2), sizes(third));
    Map<Hash128, Hash128> clusters = ChainRun.clusters(first, second, third);
    assertEquals(clusters.get(id("other")), clusters.get(id("moved")));
    assertEquals(clusters.get(id("like a")), clusters.get(id("copy")));
    assertNotEquals(clusters.get(id("alone")), clusters.get(id("back")), "an id is not used again");
  }

  private static List<Integer> sizes(ChainRun run) {
    return run.clusters().stream().map(Cluster::size).sorted().toList();
  }

  @Test
  @Tag("slow")
  void nightsOfNewsCopiesCorrectionsAndTakedownsAreOneRun() {
    List<Executable> chains = new ArrayList<>();
    for (int i = 0; i < CHAINS; i++) {
      int seed = FIRST_CHAIN + i;
      chains.add(() -> new Chain(seed).compare());
    }
    assertAll(chains);
  }

  /** Some nights by chance. */
  private static final class Chain {
    private final int seed;
    private final Random random;
    private final InventedNews news;
    private final List<ChainRun> runs = new ArrayList<>();
    private final Map<Hash128, Document> left = new LinkedHashMap<>();

    /** The first article with a text, whose name is the text's. */
    private final Map<String, String> firstOf = new TreeMap<>();

    private final Map<String, String> textOf = new TreeMap<>();
    private final List<Document> all = new ArrayList<>();

    Chain(int seed) {
      this.seed = seed;
      random = new Random(seed);
      news = new InventedNews(seed);
      // Small sieves let through what meets nothing, too.
      int sieveBytes = seed % 2 == 1 ? ChainRun.FEW_BYTES : 1 << 16;
      for (int night = 0; night < NIGHTS; night++) {
        Set<Hash128> gone = takenDown();
        gone.forEach(left::remove);
        List<Document> articles = articles(night);
        articles.forEach(article -> left.put(article.id(), article));
        runs.add(ChainRun.after(runs, articles, gone, SHARDING.withSievesOf(sieveBytes)));
      }
    }

    void compare() {
      ChainRun whole = ChainRun.first(List.copyOf(left.values()));
      Map<Hash128, Hash128> clusters = ChainRun.clusters(runs.toArray(new ChainRun[0]));
      clusters.keySet().retainAll(left.keySet());
      assertEquals(
          ChainRun.partition(ChainRun.clusters(whole)),
          ChainRun.partition(clusters),
          "chain " + seed);
      assertEquals(whole.rows(), runs.get(NIGHTS - 1).rows(), "chain " + seed);
      assertEquals(joined(List.of(whole)), joined(runs), "chain " + seed);
    }

    /** Pairs of two texts of which articles are left. */
    private Set<String> joined(List<ChainRun> some) {
      Set<String> texts = new TreeSet<>();
      left.values().forEach(article -> texts.add(textOf.get(article.id().hex())));
      Map<String, Decision> decisions = new TreeMap<>();
      for (ChainRun run : some) {
        for (NearDuplicatePair pair : run.pairs()) {
          String a = textOf.get(pair.articleIdA());
          String b = textOf.get(pair.articleIdB());
          if (!a.equals(b) && texts.contains(a) && texts.contains(b)) {
            decisions.put(a.compareTo(b) < 0 ? a + " " + b : b + " " + a, pair.decision());
          }
        }
      }
      decisions.values().removeIf(decision -> decision != Decision.JOINED);
      return decisions.keySet();
    }

    private Set<Hash128> takenDown() {
      Set<Hash128> gone = new TreeSet<>();
      for (Hash128 article : left.keySet()) {
        if (random.nextInt(6) == 0) {
          gone.add(article);
        }
      }
      return gone;
    }

    private List<Document> articles(int night) {
      List<Document> articles = new ArrayList<>();
      for (int i = 0; i < ARTICLES_PER_NIGHT; i++) {
        String name = "night" + night + "-" + i;
        Document article =
            all.isEmpty() || random.nextInt(3) == 0
                ? document(name, news.text(40 + random.nextInt(250)), random.nextInt(40))
                : after(all.get(random.nextInt(all.size())), name);
        textOf.put(article.id().hex(), firstOf.computeIfAbsent(article.text(), text -> name));
        articles.add(article);
        all.add(article);
      }
      return articles;
    }

    /** A copy, also of what was taken down, of one kind or another. */
    private Document after(Document before, String name) {
      String text = before.text();
      String copy =
          switch (random.nextInt(6)) {
            case 0, 1 -> text;
            case 2 -> InventedNews.firstShare(text, .2 + .7 * random.nextDouble());
            case 3 -> text + " " + all.get(random.nextInt(all.size())).text();
            default -> news.edit(text, .5 * random.nextDouble());
          };
      Document article = document(name, copy, random.nextInt(40));
      return random.nextInt(4) == 0
          ? article.toBuilder().setUrlKey(before.id().hex()).build()
          : article;
    }
  }

  private static Hash128 id(String name) {
    return Hash128.of(name);
  }

  private static Document document(String name, String text, int day) {
    return Document.builder(id(name), text)
        .setPublished(new Published(19_000L + day, null, null, Precision.DAY, "test"))
        .setUrlKey(id(name).hex())
        .build();
  }
}
