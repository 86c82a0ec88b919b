package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.model.LanguageModel;

/**
 * Accuracy on texts as they are and in capitals, by set.
 *
 * <p>Argument: the labelled texts (gzipped TSV: set, language, text).
 */
public final class CapitalLetters {

  private CapitalLetters() {}

  public static void main(String[] arguments) throws IOException {
    LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());
    Map<String, int[]> counts = new TreeMap<>();
    try (BufferedReader in = PredictLanguages.open(Path.of(arguments[0]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", 3);
        int[] count = counts.computeIfAbsent(fields[0], unused -> new int[3]);
        String capitals = fields[2].toUpperCase(Locale.ROOT);
        count[0]++;
        count[1] += detector.detect(List.of(fields[2])).code().equals(fields[1]) ? 1 : 0;
        count[2] += detector.detect(List.of(capitals)).code().equals(fields[1]) ? 1 : 0;
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    counts.forEach(
        (set, n) ->
            out.printf(
                "%-10s n %5d  as it is %.4f  capitals %.4f%n",
                set, n[0], n[1] / (double) n[0], n[2] / (double) n[0]));
  }
}
