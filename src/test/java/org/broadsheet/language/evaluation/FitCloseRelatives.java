package org.broadsheet.language.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.broadsheet.language.LanguageCodes;
import org.broadsheet.language.model.ByteGramModel;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.language.model.Prediction;
import org.broadsheet.language.opinion.CloseRelatives;
import org.broadsheet.language.passage.LanguageText;
import org.broadsheet.language.passage.LetterCount;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@code close-relatives.tsv} to labelled texts and prints them: logistic
 * regression, each language of a group counting alike. Before that, how often weights fitted to one
 * half of the lines (by tens) are right on the other.
 *
 * <p>Arguments: files of labelled texts (gzipped TSV: set, language, text).
 */
final class FitCloseRelatives {

  private static final int ROUNDS = 3000;
  private static final double RATE = .1;
  private static final double RIDGE = .002;
  private static final int CANDIDATES = 10;

  private final List<String> languages;
  private final List<double[][]> rows = new ArrayList<>();
  private final List<Integer> truths = new ArrayList<>();
  private final List<Boolean> halves = new ArrayList<>();
  private int features;

  private FitCloseRelatives(List<String> languages) {
    this.languages = languages;
  }

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (List<String> languages :
        List.of(List.of("hr", "bs", "sr"), List.of("no", "nn", "da"), List.of("es", "gl", "ca"))) {
      FitCloseRelatives fit = new FitCloseRelatives(languages);
      for (String file : arguments) {
        fit.read(Path.of(file));
      }
      double right = 0;
      for (boolean half : new boolean[] {false, true}) {
        double[] weights = fit.weights(half);
        for (int i = 0; i < fit.rows.size(); i++) {
          boolean isTest = !fit.halves.get(i).equals(half);
          int truth = fit.truths.get(i);
          right += isTest && fit.best(weights, i) == truth ? 1 : 0;
        }
      }
      out.printf(Locale.ROOT, "# right on the other half: %.3f%n", right / fit.rows.size());
      fit.print(fit.weights(null), out);
    }
  }

  private void read(Path file) throws IOException {
    LanguageModel first = LanguageModel.builtIn();
    CloseRelatives.Group group = CloseRelatives.builtIn().of(languages.get(0));
    Map<String, Integer> seen = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] fields = line.split("\t", 3);
        int truth = languages.indexOf(LanguageCodes.of(fields[1]));
        String text = LanguageText.of(fields[2]);
        boolean isLatin = LetterCount.of(text).script() == Character.UnicodeScript.LATIN;
        if (truth >= 0 && isLatin) {
          int number = seen.merge(fields[0] + fields[1], 1, Integer::sum) - 1;
          halves.add((fields[0].endsWith("10") ? number : number / 10) % 2 == 0);
          truths.add(truth);
          rows.add(row(group, text, first));
        }
      }
    }
  }

  /** For each language its two scores; then, for all alike, the counts of words. */
  private double[][] row(CloseRelatives.Group group, String text, LanguageModel first) {
    Map<String, Double> byCode = new TreeMap<>();
    for (Prediction prediction : first.predict(text, CANDIDATES)) {
      byCode.merge(
          LanguageCodes.of(prediction.label()), (double) prediction.probability(), Double::sum);
    }
    ByteGramModel.Opinion second = ByteGramModel.builtIn().of(text);
    double[][] row = new double[languages.size() + 1][];
    for (int i = 0; i < languages.size(); i++) {
      String code = languages.get(i);
      row[i] =
          new double[] {
            second.score(code), Math.log(CloseRelatives.FLOOR + byCode.getOrDefault(code, 0.)),
          };
    }
    row[languages.size()] = group.wordCounts(text);
    features = row[languages.size()].length;
    return row;
  }

  private double score(double[] weights, double[][] row, int language) {
    int n = languages.size();
    double score = weights[0] * row[language][0] + weights[1] * row[language][1];
    score += weights[2 + language];
    for (int f = 0; f < features; f++) {
      score += weights[2 + n + f * n + language] * row[n][f];
    }
    return score;
  }

  private int best(double[] weights, int row) {
    int best = 0;
    for (int i = 1; i < languages.size(); i++) {
      boolean isBetter = score(weights, rows.get(row), i) > score(weights, rows.get(row), best);
      best = isBetter ? i : best;
    }
    return best;
  }

  /** Steps down the gradient (Adam); of one half, or of all if it is null. */
  private double[] weights(@Nullable Boolean half) {
    int n = languages.size();
    double[] weights = new double[2 + n + n * features];
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    double[] sizes = new double[n];
    for (int i = 0; i < rows.size(); i++) {
      sizes[truths.get(i)] += half == null || halves.get(i).equals(half) ? 1 : 0;
    }
    for (int round = 1; round <= ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (int i = 0; i < rows.size(); i++) {
        if (half == null || halves.get(i).equals(half)) {
          addGradient(weights, gradient, i, 1 / (n * sizes[truths.get(i)]));
        }
      }
      for (int w = 0; w < weights.length; w++) {
        double slope = gradient[w] + (w < 2 ? 0 : 2 * RIDGE * weights[w]);
        mean[w] += .1 * (slope - mean[w]);
        square[w] += .001 * (slope * slope - square[w]);
        double unbiased = mean[w] / (1 - Math.pow(.9, round));
        weights[w] -= RATE * unbiased / (Math.sqrt(square[w] / (1 - Math.pow(.999, round))) + 1e-8);
      }
    }
    return weights;
  }

  private void addGradient(double[] weights, double[] gradient, int i, double share) {
    int n = languages.size();
    double[][] row = rows.get(i);
    double[] scores = new double[n];
    double most = Double.NEGATIVE_INFINITY;
    for (int language = 0; language < n; language++) {
      scores[language] = score(weights, row, language);
      most = Math.max(most, scores[language]);
    }
    double sum = 0;
    for (int language = 0; language < n; language++) {
      scores[language] = Math.exp(scores[language] - most);
      sum += scores[language];
    }
    for (int language = 0; language < n; language++) {
      double error = share * (scores[language] / sum - (truths.get(i) == language ? 1 : 0));
      gradient[0] += error * row[language][0];
      gradient[1] += error * row[language][1];
      gradient[2 + language] += error;
      for (int f = 0; f < features; f++) {
        gradient[2 + n + f * n + language] += error * row[n][f];
      }
    }
  }

  private void print(double[] weights, PrintStream out) {
    int n = languages.size();
    out.printf(
        Locale.ROOT,
        "group\t%s\t%.2f\t%.2f\t%s%n",
        String.join(",", languages),
        weights[0],
        weights[1],
        list(weights, 2));
    for (int f = 0; f < features; f++) {
      out.printf("words\t%s%n", list(weights, 2 + n + f * n));
    }
  }

  private String list(double[] weights, int start) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      list.add(String.format(Locale.ROOT, "%.2f", weights[start + i]));
    }
    return String.join(",", list);
  }
}
