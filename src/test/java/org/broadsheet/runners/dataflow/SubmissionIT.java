package org.broadsheet.runners.dataflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.broadsheet.article.Stage;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The job as Dataflow gets it: translated and staged whole on an emulated storage, and submitted to
 * a stub of the service. What runs there is the same graph that the other runners' tests run.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubmissionIT {

  @TempDir private static Path folder;
  private static StorageEmulator storage;

  @BeforeAll
  static void startStorage() throws Exception {
    Path program =
        Path.of(System.getProperty("gcs.emulator", "target/venv/bin/gcp-storage-emulator"));
    Assumptions.assumeTrue(
        Files.isExecutable(program),
        "skipped: " + program + " is not there; pip install gcp-storage-emulator has it");
    storage = StorageEmulator.start(program.toAbsolutePath(), folder);
  }

  @AfterAll
  static void stopStorage() {
    if (storage != null) {
      storage.close();
    }
  }

  @Test
  @Order(1)
  void theWholeJobIsTranslatedAndStagedOnce() throws Exception {
    JobProcess run = submit("--templateLocation=gs://staging/templates/broadsheet");
    run.succeed();
    assertTrue(run.console().contains("Staged      gs://staging/templates/broadsheet"));

    JsonNode job = storage.read("templates/broadsheet");
    assertEquals(Set.of(), stagesMissingIn(job));
    assertStagedOnce(job);
  }

  @Test
  @Order(2)
  void theServiceGetsNameLabelsAndWorkers() throws Exception {
    try (DataflowStub service = DataflowStub.start()) {
      JobProcess run =
          submitByScript(
              "--dataflowEndpoint=" + service.endpoint(),
              "--jobName=news-2026",
              "--serviceAccount=broadsheet@demo.iam.gserviceaccount.com");
      assertEquals(1, run.exitCode(), run.console());
      assertTrue(run.console().contains("The run ended as CANCELLED"), run.console());

      assertEquals("/v1b3/projects/demo/locations/europe-west1/jobs", service.path());
      JsonNode job = service.job();
      assertEquals("news-2026", job.get("name").asText());
      assertEquals("JOB_TYPE_BATCH", job.get("type").asText());
      assertEquals("broadsheet", job.at("/labels/program").asText());
      JsonNode environment = job.get("environment");
      assertEquals(
          "broadsheet@demo.iam.gserviceaccount.com",
          environment.get("serviceAccountEmail").asText());
      JsonNode workers = environment.at("/workerPools/0");
      assertEquals("e2-standard-4", workers.get("machineType").asText());
      assertEquals(20, workers.at("/autoscalingSettings/maxNumWorkers").asInt());
      assertEquals(
          "AUTOSCALING_ALGORITHM_BASIC", workers.at("/autoscalingSettings/algorithm").asText());
      JsonNode given = environment.at("/sdkPipelineOptions/options");
      assertEquals("gs://staging/tables", given.get("output").asText());
      assertEquals("gs://staging/tmp", given.get("gcpTempLocation").asText());
      assertEquals(Set.of(), stagesMissingIn(job));
    }
  }

  /** As a person does it; the script adds the runner and the rest of the options beside it. */
  private static JobProcess submitByScript(String... options) throws Exception {
    Path console = Files.createTempFile(folder, "script", ".console");
    return JobProcess.script("pipelines/dataflow/run", console, all(options));
  }

  /** Staging finds the jar of the first test in place, by its checksum. */
  private static JobProcess submit(String... options) throws Exception {
    List<String> all = all(options);
    all.add("--runner=DataflowRunner");
    Path console = Files.createTempFile(folder, "submit", ".console");
    return JobProcess.run(JobProcess.ownJar(), List.of("-Xmx1g"), console, all, Map.of());
  }

  private static List<String> all(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--project=demo",
                "--region=europe-west1",
                "--gcpTempLocation=gs://staging/tmp",
                "--gcsEndpoint=" + storage.endpoint(),
                // The emulator copies what it has with each chunk that it gets.
                "--gcsUploadBufferSizeBytes=134217728",
                "--credentialFactoryClass=org.apache.beam.sdk.extensions.gcp.auth.NoopCredentialFactory",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--output=gs://staging/tables"));
    all.addAll(Arrays.asList(options));
    return all;
  }

  /** The stages between reading and writing are steps of one composite. */
  private static Set<String> stagesMissingIn(JsonNode job) {
    Set<String> missing = new TreeSet<>();
    Stream.of(Stage.values()).map(Stage::title).forEach(missing::add);
    for (JsonNode step : job.get("steps")) {
      JsonNode name = step.at("/properties/user_name");
      String[] parts = (name.isObject() ? name.get("value") : name).asText().split("/", 3);
      missing.remove(parts[0]);
      if (parts.length > 1 && parts[0].equals("ProcessArticles")) {
        missing.remove(parts[1]);
      }
    }
    return missing;
  }

  private static void assertStagedOnce(JsonNode job) throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode staged : job.at("/environment/workerPools/0/packages")) {
      names.add(staged.get("location").asText());
    }
    assertEquals(1, names.size(), "the worker needs the one jar: " + names);
    List<String> jars = new ArrayList<>();
    for (JsonNode object : storage.objects()) {
      if (object.get("name").asText().endsWith(".jar")) {
        jars.add(object.get("name").asText());
        System.err.println(
            "worker jar: " + (object.get("size").asLong() >> 20) + " MB, " + jars.get(0));
      }
    }
    assertEquals(1, jars.size(), jars.toString());
    assertEquals("gs://" + StorageEmulator.BUCKET + "/" + jars.get(0), names.get(0));
  }
}
