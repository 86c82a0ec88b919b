package org.broadsheet.extraction;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.Article;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.Skip;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("beam")
class ExtractArticlesTest {

  @Test
  void eachRecordGoesOneOfThreeWays() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    ExtractArticles.Result result =
        pipeline
            .apply(
                Create.of(
                    record("a").setContent("The council met on Monday to vote.").build(),
                    record("b").setContent(" \n ").build(),
                    record("c").setContent("Advertisement").build(),
                    record("d").setDefect(RejectReason.UNDECODABLE, "no charset").build(),
                    record("e")
                        .setState(SourceRecord.State.SKIPPED)
                        .setMessage("warc request")
                        .build()))
            .apply(ExtractArticles.create());
    PAssert.that(
            result
                .articles()
                .apply("Texts", MapElements.into(TypeDescriptors.strings()).via(Article::text)))
        .containsInAnyOrder("The council met on Monday to vote.");
    PAssert.that(
            result
                .rejects()
                .apply(
                    "Reasons",
                    MapElements.into(TypeDescriptors.strings())
                        .via(
                            reject -> reject.uri() + " " + reject.stage() + " " + reject.reason())))
        .containsInAnyOrder(
            "b ExtractArticles EMPTY",
            "c ExtractArticles NO_ARTICLE_TEXT",
            "d ReadCorpus UNDECODABLE");
    PAssert.that(
            result.skipped().apply(MapElements.into(TypeDescriptors.strings()).via(Skip::kind)))
        .containsInAnyOrder("warc request");
    pipeline.run().waitUntilFinish();
  }

  private static SourceRecord.Builder record(String uri) {
    return SourceRecord.builder().setId("0".repeat(32)).setUri(uri).setFormat("TEXT");
  }
}
