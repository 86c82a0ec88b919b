package org.broadsheet.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("beam")
class CountEntitiesTest {

  private static final Hash128 REPORT = Hash128.of("report");
  private static final Hash128 COPY = Hash128.of("copy");
  private static final Hash128 OTHER = Hash128.of("other");
  private static final Hash128 CLUSTER = Hash128.of("cluster");

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 300})
  void aWireReportCountsOncePerCluster(int shards) {
    CountEntities.Result result =
        count(
            shards,
            List.of(
                article(REPORT, "Ada Obi", "Ada Obi", "Oslo"),
                article(COPY, "Ada Obi", "Oslo"),
                article(OTHER, "Oslo")),
            List.of(
                KV.of(REPORT, new ArticleFacts("a.example", "en", 10L, CLUSTER, 2, true)),
                KV.of(COPY, new ArticleFacts("a.example", "en", 10L, CLUSTER, 2, false)),
                KV.of(OTHER, new ArticleFacts(null, "en", null, OTHER, 1, true))));
    PAssert.that(result.counts())
        .containsInAnyOrder(
            new EntityCount("Ada Obi", "PER", "a.example", "en", 10L, 3, 2, 1, 2),
            new EntityCount("Oslo", "PER", "a.example", "en", 10L, 2, 2, 1, 2),
            new EntityCount("Oslo", "PER", null, "en", null, 1, 1, 1, 1));
    PAssert.that(result.entities())
        .containsInAnyOrder(total("Ada Obi", 3, 2, 1), total("Oslo", 3, 3, 2));
    PAssert.that(result.pairs())
        .containsInAnyOrder(new EntityPair("Ada Obi", "PER", "Oslo", "PER", 2, 1));
    PAssert.that(result.cappedArticles()).empty();
    result.getPipeline().run().waitUntilFinish();
  }

  @Test
  void anArticleOfManyMentionsIsBoundedInPairsAndExactInCounts() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      names.add("Name " + i % 2_000);
    }
    CountEntities.Result result =
        count(
            16,
            List.of(article(REPORT, names.toArray(new String[0]))),
            List.of(KV.of(REPORT, new ArticleFacts("a.example", "en", 10L, CLUSTER, 1, true))));
    PAssert.that(result.entities())
        .satisfies(
            rows -> {
              int size = 0;
              for (EntityTotal row : rows) {
                assertEquals(50, row.mentionCount());
                size++;
              }
              assertEquals(2_000, size);
              return null;
            });
    PAssert.that(result.pairs())
        .satisfies(
            rows -> {
              List<EntityPair> all = new ArrayList<>();
              rows.forEach(all::add);
              assertEquals(105, all.size());
              return null;
            });
    PAssert.that(result.cappedArticles()).containsInAnyOrder(REPORT.hex());
    result.getPipeline().run().waitUntilFinish();
  }

  @Test
  void codersRoundTrip() throws CoderException {
    ArticleMentions article = article(REPORT, "Ada Obi", "Oslo", "Ada Obi");
    assertEquals(article, CoderUtils.clone(ArticleMentionsCoder.of(), article));
    ArticleMentions failed = ArticleMentions.failed(COPY, "en", new IllegalStateException("x"));
    assertEquals(failed, CoderUtils.clone(ArticleMentionsCoder.of(), failed));
    ArticleFacts facts = new ArticleFacts(null, "en", -3L, CLUSTER, 2, true);
    assertEquals(facts, CoderUtils.clone(ArticleFactsCoder.of(), facts));
  }

  private static CountEntities.Result count(
      int shards, List<ArticleMentions> mentions, List<KV<Hash128, ArticleFacts>> facts) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    return pipeline
        .apply("Mentions", Create.of(mentions).withCoder(ArticleMentionsCoder.of()))
        .apply(
            CountEntities.withFacts(
                pipeline.apply(
                    "Facts", Create.of(facts).withCoder(GroupByHash.keyed(ArticleFactsCoder.of()))),
                new Sharding(shards)));
  }

  private static ArticleMentions article(Hash128 id, String... names) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      mentions.add(Mention.of(10 * i, 10 * i + names[i].length(), names[i], EntityType.PER, 0.5));
    }
    return ArticleMentions.tagged(id, "en", "test", mentions);
  }

  private static EntityTotal total(String name, long mentions, long articles, long clusters) {
    return EntityTotal.builder()
        .setEntity(name)
        .setType("PER")
        .setMentionCount(mentions)
        .setArticleCount(articles)
        .setClusterCount(clusters)
        .setOutletCount(1)
        .setLanguages(List.of("en"))
        .setFirstEpochDay(10L)
        .setLastEpochDay(10L)
        .build();
  }
}
