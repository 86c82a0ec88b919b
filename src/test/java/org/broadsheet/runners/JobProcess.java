package org.broadsheet.runners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The job's jar, run in a process of its own with its output in a file. */
public final class JobProcess {

  /** Machines that test are busy machines; a run of the sample corpus takes 20 s on a free one. */
  private static final long MAX_MINUTES = 10;

  private final Process process;
  private final Path console;

  private JobProcess(Process process, Path console) {
    this.process = process;
    this.console = console;
  }

  /** Runs the jar of this build on the sample corpus. */
  public static JobProcess onSampleCorpus(Path output, String... options) throws IOException {
    return start(ownJar(), List.of("-Xmx1g"), output, options);
  }

  /** Runs a jar on the sample corpus, with options of the JVM. */
  public static JobProcess start(Path jar, List<String> jvm, Path output, String... options)
      throws IOException {
    List<String> all = new ArrayList<>();
    all.add("--input=" + Path.of("sample-corpus").toAbsolutePath());
    all.add("--outlets=" + Path.of("sample-corpus", "outlets.csv").toAbsolutePath());
    all.add("--maxDefects=0");
    all.add("--output=" + output);
    all.addAll(Arrays.asList(options));
    return run(jar, jvm, Path.of(output + ".console"), all, Map.of());
  }

  /** Runs a jar with these options and nothing else. */
  public static JobProcess run(
      Path jar, List<String> jvm, Path console, List<String> options, Map<String, String> settings)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(options);
    return start(command, console, settings);
  }

  /** Runs a script of the checkout, which finds the jar that this build made and starts it. */
  public static JobProcess script(String script, Path console, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(script).toAbsolutePath().toString());
    command.addAll(options);
    return start(command, console, Map.of("JAVA_OPTS", "-Xmx1g"));
  }

  private static JobProcess start(List<String> command, Path console, Map<String, String> settings)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("FLINK_CONF_DIR");
    builder.environment().putAll(settings);
    return new JobProcess(builder.redirectOutput(console.toFile()).start(), console);
  }

  /** The jar that this build made. */
  public static Path ownJar() {
    return Path.of(System.getProperty("broadsheet.jar"));
  }

  /** Waits for the end and returns the exit code. */
  public int exitCode() throws InterruptedException {
    if (!process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  /** Waits for the end, which must be a good one. */
  public void succeed() throws IOException, InterruptedException {
    assertEquals(0, exitCode(), console());
  }

  /** Waits for the end, however long it takes, and says what the run has cost. */
  public String awaitCost() throws IOException, InterruptedException {
    Instant start = Instant.now();
    Duration cpu = Duration.ZERO;
    String memory = "unknown";
    while (process.isAlive()) {
      cpu = process.info().totalCpuDuration().orElse(cpu);
      Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
      if (Files.isReadable(status)) {
        memory = peak(status, memory);
      }
      process.waitFor(1, TimeUnit.SECONDS);
    }
    return String.format(
        Locale.ROOT,
        "wall %d s, CPU %d s, peak memory %s",
        Duration.between(start, Instant.now()).toSeconds(),
        cpu.toSeconds(),
        memory);
  }

  /** The kernel's high-water mark of resident memory; gone when the process is. */
  private static String peak(Path status, String before) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse(before);
    } catch (IOException ended) {
      return before;
    }
  }

  /** All that the process has printed by now. */
  public String console() throws IOException {
    return Files.readString(console);
  }

  /** Whether it still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }
}
