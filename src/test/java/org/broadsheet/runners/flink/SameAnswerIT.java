package org.broadsheet.runners.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.runners.Digests;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The golden corpus has the same rows on the direct runner, an embedded Flink and a Flink cluster
 * of two workers, also when one of these dies. The golden texts themselves are compared with the
 * direct runner's rows under both Beam versions by {@code GoldenTest}.
 */
class SameAnswerIT {

  @TempDir private static Path folder;
  private static Map<String, String> expected;

  @BeforeAll
  static void runOnTheDirectRunner() throws Exception {
    Path output = folder.resolve("direct");
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DirectRunner",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--maxDefects=0",
                "--output=" + output)
            .as(BroadsheetOptions.class);
    Broadsheet.run(options).waitUntilFinish();
    expected = Digests.of(output);
  }

  @Test
  void onEmbeddedFlink() throws Exception {
    Path output = folder.resolve("embedded");
    JobProcess.onSampleCorpus(output).succeed();
    assertEquals(expected, Digests.of(output));
  }

  @Test
  void onTheDirectRunnerOfTheNewerBeam() throws Exception {
    Path jar = Path.of("target", "direct", "broadsheet-all.jar");
    Assumptions.assumeTrue(
        Files.exists(jar), "skipped: " + jar + " is not built; mvn package builds it");
    Path output = folder.resolve("newer");
    JobProcess.start(jar, List.of("-Xmx1g"), output).succeed();
    assertEquals(expected, Digests.of(output));
  }

  @Test
  void onTwoWorkersAndWhenOneOfThemDies() throws Exception {
    try (FlinkCluster cluster = FlinkCluster.start(folder.resolve("cluster"))) {
      Path undisturbed = folder.resolve("undisturbed");
      JobProcess.onSampleCorpus(undisturbed, "--flinkMaster=" + cluster.address()).succeed();
      assertEquals(expected, Digests.of(undisturbed));
      loseAWorker(cluster, "shrunk");
    }
  }

  @Tag("slow")
  @RepeatedTest(3)
  void onTwoWorkersOfWhichOneDiesAgainAndAgain() throws Exception {
    String name = "again-" + System.nanoTime();
    try (FlinkCluster cluster = FlinkCluster.start(folder.resolve(name + "-cluster"))) {
      loseAWorker(cluster, name);
    }
  }

  /** The launcher takes the slots that are left when one task manager dies, and a restart. */
  private static void loseAWorker(FlinkCluster cluster, String name) throws Exception {
    Path output = folder.resolve(name);
    JobProcess run = JobProcess.onSampleCorpus(output, "--flinkMaster=" + cluster.address());
    String job = cluster.awaitHalfWay();
    assertEquals(2, cluster.taskManagersOf(job), "both workers have a share of the run");
    cluster.kill("tm-1");
    assertFalse(Files.exists(output.resolve("manifest.json")), "killed too late");
    run.succeed();
    assertTrue(cluster.failuresOf(job) > 0, "the run has not noticed the loss");
    assertEquals(expected, Digests.of(output));
  }

  @Test
  void withoutItsJobManagerARunEndsWithASentence() throws Exception {
    try (FlinkCluster cluster = FlinkCluster.start(folder.resolve("headless"))) {
      Path output = folder.resolve("lost");
      JobProcess run = JobProcess.onSampleCorpus(output, "--flinkMaster=" + cluster.address());
      cluster.awaitHalfWay();
      cluster.kill("job-manager");
      assertEquals(1, run.exitCode(), run.console());
      assertFalse(Files.exists(output.resolve("manifest.json")));
      String console = run.console();
      assertTrue(
          console.contains("The run failed and has no manifest: the service that runs the job no"),
          console);
      assertFalse(console.contains("\tat "), console);
    }
  }

  @Test
  void aJobManagerThatIsNotThereEndsTheRunBeforeIt() throws Exception {
    Path output = folder.resolve("nobody");
    JobProcess run = JobProcess.onSampleCorpus(output, "--flinkMaster=localhost:1");
    assertEquals(2, run.exitCode(), run.console());
    assertTrue(run.console().startsWith("No Flink job manager answers at http://localhost:1;"));
    assertFalse(Files.exists(output));
  }
}
