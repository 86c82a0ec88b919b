package org.broadsheet.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.language.model.LanguageModel;

/** The Python programs that people use for the stages of the job, each on one core. */
public final class Peers {

  /** Begins the rows of what runs unless it is switched off. */
  private static final String EXTRA = "+";

  private Peers() {}

  /**
   * Runs all on an input of HTML pages or JSON Lines, and prints what they cost beside the job.
   *
   * @return milliseconds of CPU per article, by program
   */
  static Map<String, Double> run(String python, Path input, Path folder, int articles, double ours)
      throws IOException, InterruptedException {
    Path script = copy("peers.py", folder);
    nearDuplicateScript(folder);
    Path model = folder.resolve(Path.of(LanguageModel.BUILT_IN).getFileName());
    copy(LanguageModel.class.getResourceAsStream(LanguageModel.BUILT_IN), model);
    Process process =
        new ProcessBuilder(
                python, script.toString(), input.toString(), model.toString(), folder.toString())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the peers failed: " + Files.readString(folder.resolve("errors")));
    }
    JobCost.say("%nthe same articles by Python programs, ms of CPU per article");
    Map<String, Double> costs = new TreeMap<>();
    double sum = 0;
    double extra = 0;
    for (String line : printed.lines().toList()) {
      String[] fields = line.split("\t");
      double millis = 1000 * Double.parseDouble(fields[1]) / articles;
      sum += fields[0].startsWith(EXTRA) ? 0 : millis;
      extra += fields[0].startsWith(EXTRA) ? millis : 0;
      costs.put(fields[0], millis);
      JobCost.say("  %-24s %8.2f", fields[0], millis);
    }
    JobCost.say("  %-24s %8.2f, %.1f times ours", "in all", sum, sum / ours);
    JobCost.say("  %-24s %8.2f, %.1f times", "in all with +", sum + extra, (sum + extra) / ours);
    return costs;
  }

  /** Puts the program that runs datatrove or text-dedup on JSON Lines into a folder. */
  public static Path nearDuplicateScript(Path folder) throws IOException {
    return copy("near_duplicate_peers.py", folder);
  }

  private static Path copy(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource);
    copy(Peers.class.getResourceAsStream(resource), file);
    return file;
  }

  private static void copy(InputStream resource, Path file) throws IOException {
    try (InputStream in = resource) {
      Files.copy(in, file);
    }
  }
}
