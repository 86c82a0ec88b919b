package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;

/**
 * CPU time of one thread a text of a set, for the whole detector and for the bare model.
 *
 * <p>Arguments: the labelled texts (gzipped TSV: set, language, text) and a set.
 */
public final class DetectionTime {

  private static final int ROUNDS = 12;

  private DetectionTime() {}

  public static void main(String[] arguments) throws IOException {
    List<String> texts = new ArrayList<>();
    try (BufferedReader in = PredictLanguages.open(Path.of(arguments[0]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", 3);
        if (fields[0].equals(arguments[1])) {
          texts.add(fields[2]);
        }
      }
    }
    LanguageModel model = LanguageModel.builtIn();
    LanguageDetector detector = LanguageDetector.of(model);
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (int round = 0; round < ROUNDS; round++) {
      int known = 0;
      long start = threads.getCurrentThreadCpuTime();
      for (String text : texts) {
        known += detector.detect(List.of(text)).shares().size();
      }
      long middle = threads.getCurrentThreadCpuTime();
      for (String text : texts) {
        known += model.predict(text, 1).size();
      }
      long end = threads.getCurrentThreadCpuTime();
      out.printf(
          "round %2d: detector %.1f, bare model %.1f microseconds per text (%d)%n",
          round, (middle - start) / 1e3 / texts.size(), (end - middle) / 1e3 / texts.size(), known);
    }
  }
}
