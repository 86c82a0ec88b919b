package org.broadsheet.runners.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.Broadsheet;
import org.broadsheet.BroadsheetOptions;
import org.broadsheet.runners.Digests;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The golden corpus has the same rows on Spark as on the direct runner. */
class SameAnswerIT {

  @TempDir private Path folder;

  @Test
  void onEmbeddedSpark() throws Exception {
    Path spark = folder.resolve("spark");
    JobProcess run = JobProcess.onSampleCorpus(spark);
    Path direct = folder.resolve("direct");
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(
                "--runner=DirectRunner",
                "--input=sample-corpus",
                "--outlets=sample-corpus/outlets.csv",
                "--maxDefects=0",
                "--output=" + direct)
            .as(BroadsheetOptions.class);
    Broadsheet.run(options).waitUntilFinish();
    run.succeed();
    assertEquals(Digests.of(direct), Digests.of(spark));
  }
}
