package org.broadsheet.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.entities.ArticleMentions.Outcome;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class FindMentionsTest {

  @Test
  void articlesOfOneTextShareTheAnswerButNotTheOutlet() {
    String text =
        "Two ministers met, The Evening Post reported Friday, with Anna Kowalska. Kowalska left.";
    Hash128 own = Hash128.of("own");
    check(
        BuiltInTaggers::forLanguage,
        List.of(
            Untagged.of(Hash128.of("copy in the same bundle"), "en", text).withText(""),
            new Untagged(own, "en", text, "Evening Post", "", List.of(), List.of()),
            Untagged.of(Hash128.of("other"), "en", text)),
        articles -> {
          int count = 0;
          for (ArticleMentions article : articles) {
            count++;
            Mention outlet = article.mentions().get(0);
            assertEquals("The Evening Post", outlet.nameInArticle());
            assertEquals(article.articleId().equals(own), outlet.isOwnOutlet());
            assertEquals("Anna Kowalska", article.mentions().get(2).nameInArticle());
          }
          assertEquals(3, count);
          return null;
        });
  }

  @Test
  void aLanguageWithoutModelIsSaid() {
    check(
        language -> null,
        List.of(Untagged.of(Hash128.of("a"), "zz", "Anna")),
        articles -> outcome(articles, Outcome.NO_MODEL));
  }

  @Test
  void aBugIsSaid() {
    Untagged article = Untagged.of(Hash128.of("a"), "zz", "Anna");
    check(
        language ->
            sentences -> {
              throw new IllegalStateException("broken");
            },
        List.of(article),
        articles -> outcome(articles, Outcome.FAILED));
  }

  @Test
  void aMissingModelIsToldAtOnce() {
    FindMentions find = FindMentions.create();
    Map<String, String> paths = Map.of("xx", "none/xx.model");
    assertThrows(UncheckedIOException.class, () -> find.withModels(paths));
  }

  private static Void outcome(Iterable<ArticleMentions> articles, Outcome outcome) {
    articles.forEach(article -> assertEquals(outcome, article.outcome()));
    return null;
  }

  private static void check(
      SerializableFunction<String, @Nullable Tagger> taggers,
      List<Untagged> group,
      SerializableFunction<Iterable<ArticleMentions>, Void> assertion) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PAssert.that(
            pipeline
                .apply(
                    Create.of(List.of(KV.of(group.get(group.size() - 1).textHash(), group)))
                        .withCoder(GroupByHash.keyed(ListCoder.of(new Untagged.Coder()))))
                .apply(ParDo.of(new TagFn(taggers, AliasTable.builtIn())))
                .setCoder(ArticleMentionsCoder.of()))
        .satisfies(assertion);
    pipeline.run().waitUntilFinish();
  }
}
