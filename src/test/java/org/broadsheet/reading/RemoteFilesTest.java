package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.tables.folder.OutputClaim;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders, globs, parts of files and tables are read from S3 and from Google Cloud Storage. */
@Tag("beam")
class RemoteFilesTest {

  /** A file of two parts. */
  private static final int LINES = 5_000;

  @TempDir Path folder;

  @AfterEach
  void forgetTheServers() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  @Test
  void s3() throws Exception {
    try (StorageServer server = StorageServer.start("moto_server", folder)) {
      server.put("corpus", new byte[0]);
      for (Map.Entry<String, byte[]> file : files().entrySet()) {
        server.put("corpus/" + file.getKey(), file.getValue());
      }
      check(
          "s3://corpus",
          "--awsRegion=us-east-1",
          "--endpoint=" + server.address(),
          "--awsCredentialsProvider={\"@type\":\"StaticCredentialsProvider\","
              + "\"accessKeyId\":\"a\",\"secretAccessKey\":\"b\"}");
      checkOutput("s3://corpus");
    }
  }

  @Test
  void cloudStorage() throws Exception {
    try (StorageServer server =
        StorageServer.start(
            "gcp-storage-emulator", folder, "start", "--default-bucket=corpus", "--in-memory")) {
      for (Map.Entry<String, byte[]> file : files().entrySet()) {
        String name = file.getKey().replace("/", "%2F");
        server.post(
            "upload/storage/v1/b/corpus/o?uploadType=media&name=" + name,
            "application/octet-stream",
            file.getValue());
      }
      check(
          "gs://corpus",
          "--gcsEndpoint=" + server.address() + "storage/v1/",
          "--credentialFactoryClass="
              + "org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory");
    }
  }

  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINES; i++) {
      lines.append("{\"id\":").append(i).append(",\"text\":\"");
      lines
          .append("The harbour bridge opened after nine years of work. ".repeat(18))
          .append("\"}\n");
    }
    files.put("articles/a.jsonl", lines.toString().getBytes(UTF_8));
    files.put("articles/deep/b.txt.gz", ReadingRun.gzip("The bridge opened.".getBytes(UTF_8)));
    files.put("articles/deep/c.parquet", ParquetFixture.file("Title", "Some text"));
    files.put("other/d.txt", "No article of this corpus.".getBytes(UTF_8));
    return files;
  }

  /** Signs of patterns in the name of an output are literal. */
  private static void checkOutput(String bucket) throws IOException {
    for (String name : List.of("tables", "news [2024] {a,b}", "all*", "what?")) {
      OutputFolder.of(bucket + "/out/" + name.replaceAll("\\W", "x"))
          .write("a.txt", "a", "text/plain");
      OutputFolder output = OutputFolder.of(bucket + "/out/" + name + "/");
      if (!name.equals("tables")) {
        assertTrue(output.isEmpty(), name);
      }
      output.write(OutputFolder.MANIFEST, "{}", "application/json");
      assertTrue(output.hasManifest(), name);
      OutputClaim.take(output).close();
      assertThrows(IllegalArgumentException.class, output::clear, name); // no run wrote it
    }
  }

  static void check(String bucket, String... arguments) {
    PipelineOptions options = PipelineOptionsFactory.fromArgs(arguments).create();
    FileSystems.setDefaultPipelineOptions(options);
    assertEquals(3, InputListing.of(List.of(bucket + "/articles/")).fileCount());
    assertEquals(1, InputListing.of(List.of(bucket + "/articles/*.jsonl")).fileCount());
    Pipeline pipeline = Pipeline.create(options);
    PCollection<SourceRecord> records =
        pipeline.apply(ReadCorpus.from(List.of(bucket + "/articles"))).records();
    PAssert.that(
            records.apply(
                MapElements.into(TypeDescriptors.strings())
                    .via(record -> record.uri() + " " + record.position())))
        .satisfies(
            found -> {
              Set<String> names = new TreeSet<>();
              found.forEach(names::add);
              assertEquals(LINES + 3, names.size());
              return null;
            });
    PAssert.that(
            records.apply(
                "States",
                MapElements.into(TypeDescriptors.strings())
                    .via(record -> record.state() + " " + record.uri())))
        .satisfies(
            found -> {
              Set<String> states = new TreeSet<>();
              found.forEach(states::add);
              assertEquals(
                  Set.of("READ a.jsonl", "READ deep/b.txt.gz", "READ deep/c.parquet"), states);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }
}
