package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestStream;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.windowing.FixedWindows;
import org.apache.beam.sdk.transforms.windowing.IntervalWindow;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TimestampedValue;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.Article;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecordCoder;
import org.broadsheet.clustering.ClusterNearDuplicates;
import org.broadsheet.clustering.value.Document;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.entities.ArticleMentions;
import org.broadsheet.entities.CountEntities;
import org.broadsheet.entities.FindMentions;
import org.broadsheet.entities.NameEntities;
import org.broadsheet.extraction.ExtractArticles;
import org.broadsheet.language.DetectLanguage;
import org.broadsheet.outlet.DetectOutlet;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.RemoveRepeatedBlocks;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.joda.time.Duration;
import org.joda.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stages on single articles work on a stream; those that look at a corpus refuse one at once. */
@Tag("beam")
class StreamingTest {

  private static final Sharding ONE = new Sharding(1);
  private static final Duration HOUR = Duration.standardHours(1);
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant THREE = NOON.plus(Duration.standardHours(3));

  @Test
  void whatLooksAtOneArticleWorksWhileArticlesArrive() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<String> names =
        pipeline
            .apply(
                TestStream.create(SourceRecordCoder.of())
                    .addElements(TimestampedValue.of(report("one", "Ada Lovelace"), NOON))
                    .advanceWatermarkTo(NOON.plus(Duration.standardHours(2)))
                    .addElements(TimestampedValue.of(report("two", "Alan Turing"), THREE))
                    .advanceWatermarkToInfinity())
            .apply(Window.into(FixedWindows.of(HOUR)))
            .apply(ExtractArticles.create())
            .articles()
            .apply(DetectOutlet.using(OutletRegistry.builtIn()))
            .apply(DetectLanguage.create())
            .apply(FindMentions.create())
            .apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(found -> found.language() + " " + found.mentions().get(0).surface()));
    PAssert.that(names).inWindow(hourFrom(NOON)).containsInAnyOrder("en Ada Lovelace");
    PAssert.that(names).inWindow(hourFrom(THREE)).containsInAnyOrder("en Alan Turing");
    pipeline.run().waitUntilFinish();
  }

  private static Stream<String> corpusStages() {
    return STAGES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("corpusStages")
  void whatLooksAtACorpusRefusesAStream(String stage) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Inputs inputs = new Inputs(pipeline, Shape.UNBOUNDED);
    assertEquals(
        stage
            + " looks at a whole corpus: its input must be bounded and in the global window, but"
            + " it is unbounded.",
        refusal(stage, inputs));
  }

  @ParameterizedTest
  @MethodSource("corpusStages")
  void whatLooksAtACorpusRefusesWindows(String stage) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    Inputs inputs = new Inputs(pipeline, Shape.WINDOWED);
    assertEquals(
        stage
            + " looks at a whole corpus: its input must be bounded and in the global window, but"
            + " it is in windows of "
            + FixedWindows.of(HOUR)
            + ".",
        refusal(stage, inputs));
  }

  private static final Map<String, Function<Inputs, Object>> STAGES =
      new TreeMap<>(
          Map.of(
              "ProcessArticles",
              in -> in.of(SourceRecord.class).apply(ProcessArticles.in(ONE)),
              "RemoveRepeatedBlocks",
              in -> in.of(Article.class).apply(RemoveRepeatedBlocks.in(ONE)),
              "ClusterNearDuplicates",
              in -> in.of(Document.class).apply(ClusterNearDuplicates.in(ONE)),
              "FindMentions sharing texts",
              in -> in.of(Article.class).apply(FindMentions.create().sharingTexts(ONE)),
              "NameEntities",
              in -> in.of(ArticleMentions.class).apply(NameEntities.in(ONE)),
              "CountEntities",
              in -> CountEntities.of(in.of(Article.class), in.memberships(), ONE)));

  private static String refusal(String stage, Inputs inputs) {
    return assertThrows(IllegalArgumentException.class, () -> STAGES.get(stage).apply(inputs))
        .getMessage();
  }

  private static SourceRecord report(String id, String name) {
    return SourceRecord.text(
            id,
            name
                + " spoke to the council of the city on Monday about the new bridge over the river."
                + " The council will vote on the plan in the spring, said the mayor of the city.")
        .build();
  }

  private static IntervalWindow hourFrom(Instant start) {
    return new IntervalWindow(start, HOUR);
  }

  private enum Shape {
    UNBOUNDED,
    WINDOWED
  }

  /** Inputs without elements, of any type and of a shape that is to be refused. */
  private record Inputs(TestPipeline pipeline, Shape shape) {

    <T> PCollection<T> of(Class<T> type) {
      PCollection<T> empty = pipeline.apply("Empty", Create.empty(TypeDescriptor.of(type)));
      return shape == Shape.UNBOUNDED
          ? empty
              .apply("Input", MapElements.into(TypeDescriptor.of(type)).via(value -> value))
              .setIsBoundedInternal(PCollection.IsBounded.UNBOUNDED)
          : empty.apply("Input", Window.into(FixedWindows.of(HOUR)));
    }

    PCollection<KV<Hash128, Membership>> memberships() {
      return pipeline.apply(
          "Memberships", Create.empty(new TypeDescriptor<KV<Hash128, Membership>>() {}));
    }
  }
}
