package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("beam")
class NameEntitiesTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 40})
  void theCorpusDecidesWhatItsArticlesLeaveOpen(int shards) {
    List<ArticleMentions> articles = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      articles.add(article("full " + i, joined("Dvorak", "Pavel Dvorak"), alone("Horn")));
    }
    articles.add(article("other", joined("Dvorak", "Jana Dvorak"), joined("Horn", "Ida Horn")));
    articles.add(article("open", alone("Dvorak"), alone("Horn"), alone("Wladimir Putin")));
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<String> named =
        pipeline
            .apply(Create.of(articles).withCoder(ArticleMentionsCoder.of()))
            .apply(NameEntities.in(new Sharding(shards)))
            .apply(ParDo.of(new ShowFn()));
    PAssert.that(named)
        .containsInAnyOrder(
            "[Pavel Dvorak, Horn]",
            "[Pavel Dvorak, Horn]",
            "[Pavel Dvorak, Horn]",
            "[Jana Dvorak, Ida Horn]",
            "[Pavel Dvorak, Horn, Vladimir Putin]");
    pipeline.run().waitUntilFinish();
  }

  private static ArticleMentions article(String id, Mention... mentions) {
    return ArticleMentions.tagged(Hash128.of(id), "en", "test", List.of(mentions));
  }

  private static Mention alone(String name) {
    return Mention.of(0, name.length(), name, EntityType.PER, 0.9);
  }

  private static Mention joined(String name, String longName) {
    return alone(name).named(longName, NameRule.LONGEST_IN_ARTICLE);
  }

  private static final class ShowFn extends DoFn<ArticleMentions, String> {
    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<String> out) {
      out.output(article.mentions().stream().map(Mention::entity).toList().toString());
    }
  }
}
