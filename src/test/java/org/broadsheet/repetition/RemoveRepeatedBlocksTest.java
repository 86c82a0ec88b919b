package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.article.Article;
import org.broadsheet.shard.Sharding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
@net.jqwik.api.Tag("beam")
class RemoveRepeatedBlocksTest {

  private static final String APPEAL =
      "Dear readers, our small paper lives on what you give, so please give a little every month.";
  private static final String GREETING = "Dear friends,";
  private static final String FOOTER =
      "Printed at the old mill and carried to every door in the valley before seven.";

  @Test
  void repeatedBlocksAreCutAndBodiesAreKept() {
    List<Article> articles = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < 12; i++) {
      List<String> body = Corpus.body(i, 5);
      Article article =
          Corpus.article(
              "a" + i, "mill.example", "Report " + i, Corpus.join(body, GREETING, APPEAL, FOOTER));
      articles.add(article);
      expected.put(article.id(), body);
    }
    run(articles, 4, 2, expected, 3);
  }

  @Test
  void tenEditedVersionsLoseNothing() {
    List<Article> articles = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      List<String> body = Corpus.body(i < 10 ? 0 : i, 8);
      if (i > 0 && i < 10) {
        body.set(i % 8, body.get(i % 8) + " and more");
        body.add(1 + i % 5, Corpus.body(1000 + i, 1).get(0));
      }
      Article article = Corpus.article("a" + i, "mill.example", "News of the day " + i, body);
      articles.add(article);
      expected.put(article.id(), body);
    }
    run(articles, 8, 3, expected, 0);
  }

  @Test
  void learnedBlocksNameTheOutlet() {
    List<Article> articles = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      List<String> body = Corpus.body(i, 5);
      String domain = i == 0 ? null : "mill.example";
      Article article = Corpus.article("a" + i, domain, null, Corpus.join(body, APPEAL, FOOTER));
      articles.add(article);
      expected.put(article.id(), body);
    }
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    RemoveRepeatedBlocks.Result result =
        pipeline.apply(Create.of(articles)).apply(RemoveRepeatedBlocks.in(new Sharding(4)));
    PAssert.that(result.articles())
        .satisfies(
            all -> {
              for (Article article : all) {
                assertEquals("mill.example", article.outlet().domain());
                assertEquals(expected.get(article.id()), Corpus.keptTexts(article));
              }
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  void noArticlesGiveNoBoilerplate() {
    run(List.of(), 4, 1, Map.of(), 0);
  }

  @Property(tries = 5)
  void orderBundlesAndShardsChangeNothing(
      @ForAll @IntRange(min = 1, max = 40) int shards,
      @ForAll @IntRange(min = 1, max = 6) int bundles,
      @ForAll long seed) {
    List<Article> articles = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < 90; i++) {
      List<String> body = Corpus.body(i, 3);
      Article article =
          Corpus.article("a" + i, "mill.example", null, Corpus.join(body, APPEAL, FOOTER));
      articles.add(article);
      expected.put(article.id(), body);
    }
    Collections.shuffle(articles, new Random(seed));
    assertEquals(2, InMemory.learn(articles).all().size());
    run(articles, shards, bundles, expected, 2);
  }

  private static void run(
      List<Article> articles,
      int shards,
      int bundles,
      Map<String, List<String>> expected,
      int learned) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    RemoveRepeatedBlocks.Result result =
        pipeline
            .apply(Create.of(articles).withType(TypeDescriptor.of(Article.class)))
            .apply(Reshuffle.<Article>viaRandomKey().withNumBuckets(bundles))
            .apply(RemoveRepeatedBlocks.in(new Sharding(shards)));
    PAssert.that(result.articles())
        .satisfies(
            all -> {
              Map<String, List<String>> texts = new TreeMap<>();
              for (Article article : all) {
                texts.put(article.id(), Corpus.keptTexts(article));
                assertTrue(article.defects().isEmpty());
              }
              assertEquals(expected, texts);
              return null;
            });
    PAssert.that(result.boilerplate())
        .satisfies(
            all -> {
              assertEquals(learned, StreamSupport.stream(all.spliterator(), false).count());
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
