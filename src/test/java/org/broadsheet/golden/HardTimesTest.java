package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.broadsheet.runners.Digests;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the machine, a run is complete or has no manifest; run again over what it
 * left, it gives the same rows.
 */
@Tag("slow")
class HardTimesTest {

  /** Fewer, for a look: {@code -Dbroadsheet.kills=3}. */
  private static final int KILLS = Integer.getInteger("broadsheet.kills", 20);

  private static final int REPEATED_EVERY = 4;

  @TempDir Path folder;

  @Test
  void killedAtAnyMoment() throws Exception {
    long start = System.nanoTime();
    Map<String, String> rows = complete("undisturbed");
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    Random random = new Random(Long.getLong("broadsheet.killSeed", 1));
    Path output = folder.resolve("killed");
    int killed = 0;
    for (int i = 1; i <= KILLS; i++) {
      Process job = start(List.of(), List.of("--output=" + output, "--overwrite"));
      job.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      boolean isKilled = job.isAlive();
      job.destroyForcibly().waitFor();
      killed += isKilled ? 1 : 0;
      if (Files.exists(output.resolve("manifest.json"))) {
        assertEquals(rows, Digests.of(output), "a run that was killed is half there");
      } else {
        assertTrue(isKilled || job.exitValue() != 0, "it ended without a manifest");
      }
      if (i % REPEATED_EVERY == 0) {
        assertEquals(rows, complete("killed", "--overwrite"), "after kill " + i);
        assertEquals(List.of(), leftovers(output));
      }
    }
    assertTrue(killed > KILLS / 2, killed + " of " + KILLS + " were killed while they ran");
  }

  @Test
  void aDiskThatGetsFullWhileTheRunWorks() throws Exception {
    Map<String, String> rows = complete("undisturbed");
    long bytes = size(folder.resolve("undisturbed"));
    Path disk = Files.createDirectory(folder.resolve("disk"));
    for (double share : List.of(.1, .9)) {
      Assumptions.assumeTrue(
          shell("mount -t tmpfs -o size=16m none " + disk) == 0, "mounting takes root");
      try {
        Path output = disk.resolve("tables");
        Process job = start(List.of(), List.of("--output=" + output));
        while (job.isAlive() && !Files.exists(output.resolve(".broadsheet-run"))) {
          Thread.sleep(50);
        }
        Thread.sleep(1_000); // the claim tries whether there is room
        Path filler = disk.resolve("filler");
        shell("head -c 16m /dev/zero > " + filler);
        shell("truncate -s -" + (long) (share * bytes) + " " + filler);
        assertEquals(1, end(job), () -> console());
        assertFalse(Files.exists(output.resolve("manifest.json")), "a failed run has a manifest");
        assertTrue(console().contains("No space left"), console());
        Files.delete(filler);
        assertEquals(rows, complete("disk/tables", "--overwrite"));
      } finally {
        shell("umount -l " + disk);
      }
    }
  }

  @Test
  void aTemporaryFolderThatCannotBeUsedIsSaidBeforeTheWork() throws Exception {
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    refusesTemporary(folder.resolve("absent"));
    refusesTemporary(Files.createFile(folder.resolve("file")));
    for (String options : List.of("noexec,size=64m", "size=100k")) {
      Assumptions.assumeTrue(
          shell("mount -t tmpfs -o " + options + " none " + temporary) == 0, "takes root");
      try {
        refusesTemporary(temporary);
      } finally {
        shell("umount -l " + temporary);
      }
    }
  }

  private void refusesTemporary(Path temporary) throws Exception {
    Path output = folder.resolve("refused");
    List<String> settings = List.of("-Djava.io.tmpdir=" + temporary);
    assertEquals(2, end(start(settings, List.of("--output=" + output))), () -> console());
    assertTrue(console().contains("JAVA_OPTS=-Djava.io.tmpdir=FOLDER"), console());
    assertFalse(Files.exists(output));
  }

  @Test
  void fewFilesMayBeOpen() throws Exception {
    Map<String, String> rows = complete("undisturbed");
    for (int most : List.of(40, 64, 256)) {
      Path output = folder.resolve("files" + most);
      List<String> command = command(List.of(), List.of("--output=" + output));
      String limited = "ulimit -n " + most + "; exec " + quoted(command);
      int exit = end(run(List.of("bash", "-c", limited)));
      boolean isComplete = Files.exists(output.resolve("manifest.json"));
      assertEquals(exit == 0, isComplete, Files.readString(folder.resolve("console")));
      assertEquals(rows, isComplete ? Digests.of(output) : complete("files" + most, "--overwrite"));
    }
  }

  @Test
  void localesAndHeaps() throws Exception {
    Map<String, String> rows = complete("undisturbed");
    for (String locale : List.of("-Duser.language=tr", "-Duser.language=ar -Duser.region=EG")) {
      List<String> settings = List.of((locale + " -Duser.timezone=Pacific/Kiritimati").split(" "));
      assertEquals(rows, complete(settings, "locale"), locale);
    }
    for (String heap : List.of("-Xmx700m", "-Xmx1500m", "-Xmx3g")) {
      assertEquals(rows, complete(List.of(heap), "heap"), heap);
    }
  }

  /** The rows of a run that must be complete. */
  private Map<String, String> complete(String name, String... options) throws Exception {
    return complete(List.of(), name, options);
  }

  private Map<String, String> complete(List<String> settings, String name, String... options)
      throws Exception {
    List<String> all = new ArrayList<>(List.of(options));
    Path output = folder.resolve(name);
    all.add("--output=" + output);
    if (settings.size() > 0) {
      all.add("--overwrite");
    }
    assertEquals(0, end(start(settings, all)), () -> console());
    return Digests.of(output);
  }

  private Process start(List<String> settings, List<String> options) throws IOException {
    return run(command(settings, options));
  }

  private static List<String> command(List<String> settings, List<String> options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(settings);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("org.broadsheet.Broadsheet");
    command.addAll(List.of("--runner=DirectRunner", "--input=sample-corpus"));
    command.add("--outlets=sample-corpus/outlets.csv");
    command.addAll(options);
    return command;
  }

  private Process run(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("console").toFile())
        .start();
  }

  private static int end(Process job) throws InterruptedException {
    boolean hasEnded = job.waitFor(10, TimeUnit.MINUTES);
    job.destroyForcibly().waitFor();
    assertTrue(hasEnded, "the run does not end");
    return job.exitValue();
  }

  private int shell(String line) throws Exception {
    return run(List.of("bash", "-c", line)).waitFor();
  }

  private String console() {
    try {
      return Files.readString(folder.resolve("console"));
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String quoted(List<String> command) {
    return String.join(" ", command.stream().map(word -> "'" + word + "'").toList());
  }

  private static long size(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** What is neither a table nor a page of a complete run. */
  private static List<String> leftovers(Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(".temp-beam") || name.endsWith(".unfinished"))
          .toList();
    }
  }
}
