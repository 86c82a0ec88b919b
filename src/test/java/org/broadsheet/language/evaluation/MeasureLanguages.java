package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;

/**
 * Writes precision and recall of each language, for the data dictionary.
 *
 * <p>Arguments: the file to write, then labelled texts (gzipped TSV: set, language, text), of which
 * single sentences and paragraphs are read; {@code nb} counts as {@code no}, which is what the
 * tables say, and Montenegrin lines are left out, as no model knows it.
 */
public final class MeasureLanguages {

  private static final Set<String> SETS = Set.of("sent", "newspara", "fastspell1");
  private static final int MIN_TEXTS = 10;

  private MeasureLanguages() {}

  /** How often a language was there, was said, and both. */
  private static final class Count {
    private int there;
    private int said;
    private int both;
  }

  public static void main(String[] arguments) throws IOException {
    LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());
    Map<String, Count> counts = new TreeMap<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      try (BufferedReader in = PredictLanguages.open(Path.of(file))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          String[] fields = line.split("\t", 3);
          if (SETS.contains(fields[0]) && !fields[1].equals("me")) {
            String truth = fields[1].equals("nb") ? "no" : fields[1];
            count(counts, truth, detector.detect(List.of(fields[2])).code());
          }
        }
      }
    }
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8))) {
      out.print(
          "# Of sentences and paragraphs; written by language.evaluation.MeasureLanguages.\n"
              + "# code\ttexts\tprecision\trecall\n");
      counts.forEach(
          (code, count) -> {
            if (count.there >= MIN_TEXTS) {
              double precision = count.said == 0 ? 0 : count.both / (double) count.said;
              double recall = count.both / (double) count.there;
              out.printf("%s\t%d\t%.3f\t%.3f%n", code, count.there, precision, recall);
            }
          });
    }
  }

  private static void count(Map<String, Count> counts, String truth, String said) {
    counts.computeIfAbsent(truth, unused -> new Count()).there++;
    counts.computeIfAbsent(said, unused -> new Count()).said++;
    counts.get(truth).both += truth.equals(said) ? 1 : 0;
  }
}
