package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.SourceRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class ReadCorpusTest {

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @TempDir Path folder;

  @Test
  void readsAFolderWithAllBelowIt() throws IOException {
    write("a.txt", "One");
    write("deep/er/b.jsonl", "{\"text\":\"Two\"}\nbroken\n");
    write(".DS_Store", "x");
    ReadCorpus.Result result = pipeline.apply(ReadCorpus.from(List.of(folder.toString())));
    PAssert.that(summaries(result))
        .containsInAnyOrder(
            "a.txt@0 READ One",
            "deep/er/b.jsonl@0 READ Two",
            "deep/er/b.jsonl@15 DEFECTIVE broken",
            ".DS_Store@0 SKIPPED ");
    String input = folder.toString();
    PAssert.that(result.tallies())
        .containsInAnyOrder(
            new InputTally(input, 3, 1), new InputTally(input, 22, 2), new InputTally(input, 1, 1));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void readsGlobsAndFilesOnce() throws IOException {
    write("in/a.txt", "One");
    write("in/b.md", "Two");
    write("other/a.txt", "One");
    ReadCorpus.Result result =
        pipeline.apply(
            ReadCorpus.from(
                List.of(folder + "/in/*.txt", folder + "/in/a.txt", folder + "/other")));
    PAssert.that(summaries(result))
        .containsInAnyOrder("a.txt@0 READ One", "other/a.txt@0 READ One");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void filesOfOtherOptionsAreSkipped() throws IOException {
    write("a.txt", "One");
    write("outlets.csv", "domain,name");
    ReadCorpus.Result result =
        pipeline.apply(
            ReadCorpus.from(List.of(folder.toString()))
                .withoutFiles(List.of(folder + "/outlets.csv")));
    PAssert.that(summaries(result))
        .containsInAnyOrder("a.txt@0 READ One", "outlets.csv@0 SKIPPED ");
    pipeline.run().waitUntilFinish();
  }

  @Test
  void theListingCountsFilesAndBytes() throws IOException {
    write("a.txt", "One");
    write("b/c.txt.gz", "1234567890");
    InputListing listing = InputListing.of(List.of(folder.toString()));
    assertEquals(2, listing.fileCount());
    assertEquals(43, listing.totalBytes());
  }

  @Test
  void anInputThatMatchesNothingIsNamed() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> InputListing.of(List.of(folder + "/none")));
    assertTrue(refused.getMessage().startsWith("--input=" + folder + "/none matches no file"));
  }

  @Test
  void wrongOptionsAreRefusedAtOnce() {
    ReadCorpus read = ReadCorpus.from(List.of("x"));
    assertThrows(IllegalArgumentException.class, () -> read.withMaxRecordBytes(0));
    assertThrows(IllegalArgumentException.class, () -> read.withFormat("docx"));
    assertThrows(IllegalArgumentException.class, () -> read.withFields("text=Body"));
    assertThrows(IllegalArgumentException.class, () -> read.withFields("texts:Body"));
  }

  /** A key costs the direct runner a millisecond, so files go by the bucket. */
  @Test
  void manySmallFilesCostFewKeys() {
    List<CorpusFile> files = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      files.add(new CorpusFile("in", "in/" + i + ".txt", i + ".txt", 3_000));
    }
    Map<Integer, Long> buckets =
        Buckets.spread(files).values().stream()
            .collect(Collectors.groupingBy(b -> b, Collectors.counting()));
    assertEquals(16, buckets.size());
    assertTrue(buckets.values().stream().allMatch(count -> count == 100_000 / 16));
  }

  @Test
  void theOnlyShuffleOfReadingHasAKeyABucket() throws IOException {
    int count = 600;
    for (int i = 0; i < count; i++) {
      write("in/" + i + ".txt", "Text " + i + " " + "word ".repeat(800));
    }
    ReadCorpus.Result result = pipeline.apply(ReadCorpus.from(List.of(folder + "/in")));
    List<PCollection<?>> grouped = new ArrayList<>();
    pipeline.traverseTopologically(new GroupedInputs(grouped));
    assertEquals(1, grouped.size());
    PAssert.that(keys(grouped.get(0)))
        .satisfies(
            keys -> {
              Set<Object> distinct = new HashSet<>();
              keys.forEach(distinct::add);
              assertTrue(distinct.size() <= 16, distinct.size() + " keys");
              return null;
            });
    PAssert.that(summaries(result).apply(Count.globally())).containsInAnyOrder((long) count);
    pipeline.run().waitUntilFinish();
  }

  @SuppressWarnings("unchecked")
  private static PCollection<String> keys(PCollection<?> grouped) {
    return ((PCollection<KV<Integer, ?>>) grouped)
        .apply(
            "Keys",
            MapElements.into(TypeDescriptors.strings())
                .via((KV<Integer, ?> pair) -> String.valueOf(pair.getKey())));
  }

  /** What goes into each GroupByKey of a pipeline. */
  private static final class GroupedInputs extends Pipeline.PipelineVisitor.Defaults {
    private final List<PCollection<?>> inputs;

    GroupedInputs(List<PCollection<?>> inputs) {
      this.inputs = inputs;
    }

    @Override
    public void visitPrimitiveTransform(TransformHierarchy.Node node) {
      if (node.getTransform() instanceof GroupByKey) {
        node.getInputs().values().forEach(input -> inputs.add((PCollection<?>) input));
      }
    }
  }

  private PCollection<String> summaries(ReadCorpus.Result result) {
    return result
        .records()
        .apply(MapElements.into(TypeDescriptors.strings()).via(ReadCorpusTest::summary));
  }

  private static String summary(SourceRecord record) {
    return record.uri() + "@" + record.position() + " " + record.state() + " " + record.content();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
