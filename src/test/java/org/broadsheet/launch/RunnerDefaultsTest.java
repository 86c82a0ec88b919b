package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.gcp.options.GcpOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is added to a command line, and what is not. */
@Tag("beam")
class RunnerDefaultsTest {

  @TempDir Path folder;

  @Test
  void whatAPersonTypedWins() {
    Words words = RunnerDefaults.addTo(Words.of("--runner=DirectRunner", "--blockOnRun=true"));
    assertEquals("true", words.value("blockOnRun").orElseThrow());
    assertEquals("false", words.value("enforceImmutability").orElseThrow());
  }

  @Test
  void theDirectRunnerHasAThreadPerCore() throws IOException {
    String cores = String.valueOf(Runtime.getRuntime().availableProcessors());
    Words words = RunnerDefaults.addTo(Words.of("--runner=DirectRunner"));
    assertEquals(cores, words.value("targetParallelism").orElseThrow());
    Path file = Files.write(folder.resolve("options"), List.of("--targetParallelism=7"));
    words = OptionsFile.addTo(Words.of("--runner=DirectRunner", "--optionsFile=" + file));
    assertEquals("7", RunnerDefaults.addTo(words).value("targetParallelism").orElseThrow());
    assertFalse(RunnerDefaults.addTo(Words.of("--runner=FlinkRunner")).has("targetParallelism"));
  }

  @Test
  void theDirectRunnerAndAnEmbeddedFlinkWorkInThisProcess() {
    assertTrue(RunnerDefaults.areWorkersHere(Words.of("--runner=DirectRunner")));
    assertTrue(
        RunnerDefaults.areWorkersHere(RunnerDefaults.addTo(Words.of("--runner=FlinkRunner"))));
    assertFalse(
        RunnerDefaults.areWorkersHere(
            Words.of("--runner=FlinkRunner", "--flinkMaster=flink.example:8081")));
    assertFalse(RunnerDefaults.areWorkersHere(Words.of("--runner=DataflowRunner")));
  }

  @Test
  void aFileOfOptionsFillsWhatIsNotGiven() throws IOException {
    Path file =
        Files.write(
            folder.resolve("options"), List.of("# ours", "", "--shards=8", "--format=WARC"));
    Words words = OptionsFile.addTo(Words.of("--shards=2", "--optionsFile=" + file));
    assertEquals("2", words.value("shards").orElseThrow());
    assertEquals("WARC", words.value("format").orElseThrow());
  }

  @Test
  void aFileOfOptionsThatIsNotThereIsNamed() {
    assertThrows(
        IllegalArgumentException.class,
        () -> OptionsFile.addTo(Words.of("--optionsFile=" + folder.resolve("none"))));
  }

  @Test
  void anEmbeddedFlinkUsesAllCoresAndCanBeAsked() {
    Words words = RunnerDefaults.addTo(Words.of("--runner=FlinkRunner"));
    assertEquals("[local]", words.value("flinkMaster").orElseThrow());
    assertTrue(words.has("parallelism") && words.has("flinkConfDir"));
    assertTrue(FlinkService.of(words).isPresent());
  }

  @Test
  void anEmbeddedFlinkHasMemoryForLongRecordsInEachOfManySlots() {
    Words words = RunnerDefaults.addTo(Words.of("--runner=FlinkRunner", "--parallelism=1000"));
    String folder = words.value("flinkConfDir").orElseThrow();
    assertEquals(
        "192000m", FlinkSettings.read(folder, "taskmanager.memory.managed.size").orElseThrow());
    assertEquals(
        "true",
        FlinkSettings.read(folder, "taskmanager.runtime.large-record-handler").orElseThrow());
  }

  @Test
  void anEmbeddedSparkStaysOnThisMachine() {
    Words words = RunnerDefaults.addTo(Words.of("--runner=SparkRunner"));
    assertEquals("local[*]", words.value("sparkMaster").orElseThrow());
    assertEquals("127.0.0.1", System.getProperty("spark.driver.bindAddress"));
    assertEquals("false", System.getProperty("spark.ui.enabled"));
  }

  @Test
  void aClusterKeepsTheSlotsOfOneTaskManagerToSpare() throws IOException {
    HttpServer service =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] overview = "{\"taskmanagers\": 3, \"slots-total\": 12}".getBytes(StandardCharsets.UTF_8);
    service.createContext(
        "/overview",
        exchange -> {
          exchange.sendResponseHeaders(200, overview.length);
          exchange.getResponseBody().write(overview);
          exchange.close();
        });
    service.start();
    try {
      Words words =
          RunnerDefaults.addTo(
              Words.of(
                  "--runner=FlinkRunner",
                  "--flinkMaster=localhost:" + service.getAddress().getPort(),
                  "--input=news,s3://news",
                  "--entityModel=es:es.model"));
      assertEquals("8", words.value("parallelism").orElseThrow());
      Path here = Path.of("").toAbsolutePath();
      assertEquals(here + "/news,s3://news", words.value("input").orElseThrow());
      assertEquals("es:" + here + "/es.model", words.value("entityModel").orElseThrow());
      Path settings = Path.of(words.value("flinkConfDir").orElseThrow(), "flink-conf.yaml");
      assertTrue(Files.readString(settings).contains("rest.address: localhost"));
    } finally {
      service.stop(0);
    }
  }

  @Test
  void aJobManagerThatIsNotThereIsNamed() {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                RunnerDefaults.addTo(
                    Words.of("--runner=FlinkRunner", "--flinkMaster=localhost:1")));
    assertTrue(wrong.getMessage().startsWith("No Flink job manager answers"), wrong.getMessage());
  }

  @Test
  void ownSettingsOfFlinkAreLeftAlone() {
    Words words =
        RunnerDefaults.addTo(
            Words.of("--runner=FlinkRunner", "--flinkMaster=far:8081", "--flinkConfDir=mine"));
    assertEquals("mine", words.value("flinkConfDir").orElseThrow());
    assertFalse(words.has("parallelism"));
  }

  /** As Flink 1.19 answers: Beam's metrics are JSON in a string, the number a base-64 varint. */
  @Test
  void countersAreReadFromFlinksAccumulators() throws IOException {
    String metric =
        "{'urn':'beam:metric:user:sum_int64:v1','type':'beam:metrics:sum_int64:v1','payload':'%s',"
            + "'labels':{'NAMESPACE':'%s','NAME':'ReadCorpus','PTRANSFORM':'a'}}";
    String metrics =
        "{'metrics':{'attempted':["
            + String.format(metric, "rAI=", "broadsheet")
            + ","
            + String.format(metric, "AQ==", "other")
            + "]}}";
    String answer =
        new ObjectMapper()
            .writeValueAsString(
                Map.of(
                    "user-task-accumulators",
                    List.of(
                        Map.of(
                            "name", "__metricscontainers", "value", metrics.replace('\'', '"')))));
    assertEquals(
        Map.of("ReadCorpus", 300L), FlinkService.counts(new ObjectMapper().readTree(answer)));
  }

  @Test
  void dataflowNeedsAProject() {
    Assumptions.assumeTrue(
        new GcpOptions.DefaultProjectFactory().create(PipelineOptionsFactory.create()) == null,
        "skipped: gcloud is configured for a project here");
    Words words = Words.of("--runner=DataflowRunner", "--region=europe-west1");
    String complaint =
        assertThrows(IllegalArgumentException.class, () -> RunnerDefaults.addTo(words))
            .getMessage();
    assertTrue(complaint.startsWith("--project is missing"), complaint);
    assertTrue(RunnerDefaults.addTo(words.orElse(List.of("--project=p"))).has("project"));
  }
}
