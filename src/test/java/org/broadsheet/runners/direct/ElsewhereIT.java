package org.broadsheet.runners.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.runners.Digests;
import org.broadsheet.runners.JobProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar gives the same answer wherever it runs, and speaks to a person while it does. */
class ElsewhereIT {

  @TempDir private static Path folder;

  /**
   * Turkish has a letter i of its own, Kiritimati is a day ahead of Honolulu, and ISO-8859-1 has no
   * Cyrillic: what depends on a machine's settings differs here.
   */
  @Test
  void settingsOfTheMachineChangeNoRow() throws Exception {
    Path here = folder.resolve("here");
    Path there = folder.resolve("there");
    run(here, "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=Pacific/Honolulu");
    String console =
        run(
            there,
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");
    assertEquals(Digests.of(here), Digests.of(there));
    assertTrue(console.contains("  0:05  "), console);
  }

  @Test
  void aFailedRunSaysOneSentenceAndKeepsTheStackInAFile() throws Exception {
    JobProcess run =
        JobProcess.run(
            JobProcess.ownJar(),
            List.of("-Xmx56m"), // too little for the models
            folder.resolve("failed.console"),
            List.of("--input=sample-corpus", "--output=" + folder.resolve("tables")),
            Map.of());
    int code = run.exitCode();
    String console = run.console();
    assertEquals(1, code, console);
    assertTrue(console.contains("The run failed and has no manifest: "), console);
    assertFalse(console.contains("\tat "), console);
    String log = console.replaceFirst("(?s).*The log with the details: (\\S+).*", "$1");
    // Where not even the stack has room, the JVM throws an error without one.
    String details = Files.readString(Path.of(log));
    assertTrue(details.contains("\tat ") || details.contains("OutOfMemoryError"), details);
  }

  private static String run(Path output, String... settings) throws Exception {
    List<String> jvm = new ArrayList<>(List.of("-Xmx1g"));
    jvm.addAll(List.of(settings));
    JobProcess run = JobProcess.start(JobProcess.ownJar(), jvm, output);
    run.succeed();
    return run.console();
  }
}
