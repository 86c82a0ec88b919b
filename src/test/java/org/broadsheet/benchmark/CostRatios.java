package org.broadsheet.benchmark;

import static org.broadsheet.benchmark.JobCost.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the job costs by package, in multiples of what trafilatura costs on the same pages in the
 * same run, so that measures of two machines can be compared.
 *
 * <p>A file of them has a line for each package: its name, a tab, the ratio.
 */
record CostRatios(Map<String, Double> ratios) {

  static final String YARDSTICK = "trafilatura";

  /** Two runs on one quiet machine differ by less. */
  private static final double MAX_GROWTH = 1.15;

  /** What costs less is lost in the noise: half a hundredth of trafilatura's time. */
  private static final double LEAST = 0.005;

  /**
   * The ratios of a run.
   *
   * @param millis CPU per article by package
   * @param yardstick CPU that trafilatura takes for one
   */
  static CostRatios of(Map<String, Double> millis, double yardstick) {
    Map<String, Double> ratios = new TreeMap<>();
    millis.forEach((name, value) -> ratios.put(name, value / yardstick));
    return new CostRatios(ratios);
  }

  static CostRatios read(Path file) throws IOException {
    Map<String, Double> ratios = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      ratios.put(fields[0], Double.parseDouble(fields[1]));
    }
    return new CostRatios(ratios);
  }

  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    ratios.forEach((name, ratio) -> lines.add(String.format(Locale.ROOT, "%s\t%.4f", name, ratio)));
    Files.write(file, lines);
  }

  /** What costs more than it did by more than measures differ, in alphabetical order. */
  List<String> grownSince(CostRatios before) {
    List<String> grown = new ArrayList<>();
    ratios.forEach(
        (name, ratio) -> {
          double old = before.ratios.getOrDefault(name, 0.0);
          if (ratio > Math.max(LEAST, old * MAX_GROWTH)) {
            grown.add(name);
          }
        });
    return grown;
  }

  void print(CostRatios before) {
    say("%nin multiples of %s, before and now", YARDSTICK);
    ratios.forEach(
        (name, ratio) ->
            say("  %-24s %7.3f %7.3f", name, before.ratios.getOrDefault(name, 0.0), ratio));
  }
}
