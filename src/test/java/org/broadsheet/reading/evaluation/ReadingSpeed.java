package org.broadsheet.reading.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.benchmark.ProcessStatus;
import org.broadsheet.reading.LocalReading;

/**
 * Reads the same articles as JSON Lines and WARC, plain and gzipped, and has gzip and datatrove's
 * readers do so in turn with it: MB of stored input a CPU second of one core.
 *
 * <p>Arguments: a JSON Lines file of articles; a folder for the other three files, which are made
 * of it; a Python with datatrove ({@code pip install 'datatrove[io,processing]' warcio orjson
 * faust-cchardet python-magic}). Run it on one core, as by {@code taskset -c 0}.
 *
 * <p>Of several rounds in turn the best of each counts, since other work on the machine only ever
 * slows one down. Our time is that of the whole process, with the collection of garbage; start-up
 * and warming up are left out, and so is theirs.
 */
public final class ReadingSpeed {

  private static final int WARM_UP = 6;
  private static final int ROUNDS = 3;

  /** The time of a process is told in hundredths of a second, too coarsely for a single run. */
  private static final int RUNS_PER_ROUND = 5;

  private static final PrintStream OUT = System.out;

  private final String python;
  private final String script;

  private ReadingSpeed(String python) throws IOException {
    this.python = python;
    try (InputStream in = ReadingSpeed.class.getResourceAsStream("speed.py")) {
      this.script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> files = SpeedFiles.make(Path.of(args[0]), Path.of(args[1]));
    ReadingSpeed speed = new ReadingSpeed(args[2]);
    OUT.println("file\tMB\tours MB/s\tdatatrove MB/s\tratio\tgunzip CPU s\tours CPU s\tratio");
    for (Path file : files) {
      speed.measure(file);
    }
  }

  private void measure(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UP; i++) {
      ourSeconds(file);
    }
    Map<String, Double> best = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      best.merge("ours", ourSeconds(file), Math::min);
      theirSeconds(file).forEach((name, seconds) -> best.merge(name, seconds, Math::min));
    }
    print(file, best);
  }

  private static void print(Path file, Map<String, Double> best) throws IOException {
    double megabytes = Files.size(file) / 1e6;
    double ours = best.get("ours");
    double datatrove = best.get("datatrove");
    OUT.printf(
        "%s\t%.1f\t%.0f\t%.0f\t%.2f",
        file.getFileName(), megabytes, megabytes / ours, megabytes / datatrove, datatrove / ours);
    if (best.containsKey("gunzip")) {
      double gunzip = best.get("gunzip");
      OUT.printf("\t%.3f\t%.3f\t%.2f", gunzip, ours, ours / gunzip);
    }
    OUT.println();
  }

  private static double ourSeconds(Path file) throws IOException {
    long[] characters = new long[1];
    double before = ProcessStatus.cpuSeconds();
    for (int i = 0; i < RUNS_PER_ROUND; i++) {
      LocalReading.read(file, record -> characters[0] += record.content().length());
    }
    double seconds = (ProcessStatus.cpuSeconds() - before) / RUNS_PER_ROUND;
    if (characters[0] == 0) {
      throw new IllegalStateException("nothing was read of " + file);
    }
    return seconds;
  }

  private Map<String, Double> theirSeconds(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(python, "-c", script, file.toAbsolutePath().toString(), "1")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Map<String, Double> seconds = new LinkedHashMap<>();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    output
        .lines()
        .map(line -> line.split("\t"))
        .forEach(parts -> seconds.put(parts[0], Double.parseDouble(parts[1])));
    if (process.waitFor() != 0 || !seconds.containsKey("datatrove")) {
      throw new IllegalStateException(python + " could not run datatrove on " + file);
    }
    return seconds;
  }
}
