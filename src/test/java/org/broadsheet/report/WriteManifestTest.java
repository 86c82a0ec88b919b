package org.broadsheet.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.entities.EntityTotal;
import org.broadsheet.tables.WrittenTablesForTests;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder with a manifest holds a complete run, whatever happened to the rest. */
@Tag("beam")
class WriteManifestTest {

  @TempDir Path folder;

  @Test
  void withoutTheReportThereIsNoManifest() throws IOException {
    // No file takes the place of a folder that holds something.
    Files.createDirectories(folder.resolve("report.html/in the way"));
    assertThrows(Pipeline.PipelineExecutionException.class, () -> run(0));
    assertFalse(Files.exists(folder.resolve("manifest.json")));
  }

  @Test
  void withoutBalanceThereIsNoManifest() {
    assertThrows(Pipeline.PipelineExecutionException.class, () -> run(1));
    assertFalse(Files.exists(folder.resolve("manifest.json")));
  }

  @Test
  void theManifestIsThereAtTheEnd() {
    run(0);
    assertTrue(Files.exists(folder.resolve("manifest.json")));
    assertTrue(Files.exists(folder.resolve("report.html")));
    assertTrue(Files.exists(folder.resolve("schema/index.html")));
  }

  private void run(long lostRecords) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    StringUtf8Coder text = StringUtf8Coder.of();
    WrittenTablesForTests.of(
            pipeline.apply(
                "Totals",
                Create.of(List.of(Map.of("records/in", lostRecords)))
                    .withCoder(MapCoder.of(text, BigEndianLongCoder.of()))),
            pipeline.apply("Files", Create.empty(KvCoder.of(text, text))))
        .apply(
            "WriteManifest",
            WriteManifest.to(
                OutputFolder.of(folder.toString()),
                RunFacts.gather(),
                pipeline.apply("Entities", Create.empty(TypeDescriptor.of(EntityTotal.class)))));
    pipeline.run().waitUntilFinish();
  }
}
