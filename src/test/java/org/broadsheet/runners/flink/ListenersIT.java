package org.broadsheet.runners.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.runners.JobProcess;
import org.broadsheet.runners.Listeners;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody on another machine can speak to the Flink that lives inside a run. */
class ListenersIT {

  @TempDir Path folder;

  @Test
  void embeddedFlinkListensToThisMachineOnly() throws Exception {
    Assumptions.assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "skipped: no Linux");
    JobProcess run = JobProcess.onSampleCorpus(folder.resolve("tables"));
    Set<String> all = new TreeSet<>();
    Set<String> open = new TreeSet<>();
    while (run.isAlive()) {
      all.addAll(Listeners.of(run.pid()));
      open.addAll(Listeners.open(run.pid()));
      Thread.sleep(50);
    }
    run.succeed();
    assertFalse(all.isEmpty(), "no listener was seen at all");
    assertEquals(Set.of(), open);
  }
}
