package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.runners.Digests;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed leaves no manifest, and running again over what it left gives the same rows.
 */
@Tag("once")
class KillTest {

  @TempDir Path folder;

  @Test
  void aKilledRunHasNoManifestAndCanBeRepeated() throws Exception {
    Path killed = folder.resolve("killed");
    killHalfWay(killed);
    assertFalse(Files.exists(killed.resolve("manifest.json")));

    run(killed, "--overwrite");
    Path undisturbed = folder.resolve("undisturbed");
    run(undisturbed, "--shards=3");
    assertEquals(Digests.of(undisturbed), Digests.of(killed));
  }

  /** Kills the job's own process as soon as it has begun to write. */
  private static void killHalfWay(Path output) throws Exception {
    Process job =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.broadsheet.Broadsheet",
                "--runner=DirectRunner",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--output=" + output)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    while (job.isAlive() && !hasFiles(output)) {
      Thread.sleep(5);
    }
    job.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
  }

  /** Whether anything beside the claim of the run is there. */
  private static boolean hasFiles(Path output) throws IOException {
    return !OutputFolder.of(output.toString()).isEmpty();
  }

  private static void run(Path output, String option) {
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DirectRunner",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--maxDefects=0",
                "--output=" + output,
                option)
            .as(BroadsheetOptions.class);
    Broadsheet.run(options).waitUntilFinish();
  }
}
