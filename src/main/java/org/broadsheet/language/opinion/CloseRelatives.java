package org.broadsheet.language.opinion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.language.model.ByteGramModel;
import org.broadsheet.language.passage.LanguageGuess;
import org.jspecify.annotations.Nullable;

/**
 * Tells languages of one close group apart, such as Bosnian, Croatian and Serbian, once it is known
 * that a text is in one of them.
 *
 * <p>A linear decision over few numbers: the scores of both models, a start for each language, and
 * for some groups counts of words that only some of its languages use. Weights and words are in the
 * resource {@value #BUILT_IN}.
 */
public final class CloseRelatives {

  static final String BUILT_IN = "/org/broadsheet/language/close-relatives.tsv";

  /** The first model's label for all that is Bosnian, Croatian or Serbian. */
  private static final String SERBO_CROATIAN = "hbs";

  /** Added to the first model's probabilities before their logarithm is taken. */
  public static final double FLOOR = .01;

  private static final CloseRelatives INSTANCE = load();

  private final List<Group> groups;
  private final List<Set<String>> relatives;

  private CloseRelatives(List<Group> groups, List<Set<String>> relatives) {
    this.groups = groups;
    this.relatives = relatives;
  }

  public static CloseRelatives builtIn() {
    return INSTANCE;
  }

  /** One group of languages and the weights of its decision. */
  public static final class Group {
    private final List<String> languages;
    private final double second;
    private final double first;
    private final double[] starts;
    private final List<double[]> listWeights = new ArrayList<>();
    private final WordMarks words = new WordMarks();

    Group(List<String> languages, double second, double first, double[] starts) {
      this.languages = languages;
      this.second = second;
      this.first = first;
      this.starts = starts;
    }

    List<String> languages() {
      return languages;
    }

    boolean holds(String code) {
      return languages.contains(code) || (code.equals(SERBO_CROATIAN) && languages.contains("hr"));
    }

    /** How often the words of each list are in a text, as the decision counts them. */
    public double[] wordCounts(String text) {
      int[] counts = listWeights.isEmpty() ? new int[0] : words.count(text);
      double[] logs = new double[counts.length];
      for (int list = 0; list < counts.length; list++) {
        logs[list] = Math.log1p(counts[list]);
      }
      return logs;
    }

    /** The likeliest language of the group, with its probability within the group. */
    LanguageGuess decide(
        String text, Map<String, Double> firstOpinion, ByteGramModel.Opinion secondOpinion) {
      double[] counts = wordCounts(text);
      double[] scores = new double[languages.size()];
      int best = 0;
      for (int i = 0; i < scores.length; i++) {
        String code = languages.get(i);
        scores[i] =
            starts[i]
                + second * secondOpinion.score(code)
                + first * Math.log(FLOOR + firstOpinion.getOrDefault(code, 0.));
        for (int list = 0; list < counts.length; list++) {
          scores[i] += listWeights.get(list)[i] * counts[list];
        }
        best = scores[i] > scores[best] ? i : best;
      }
      double sum = 0;
      for (double score : scores) {
        sum += Math.exp(score - scores[best]);
      }
      return new LanguageGuess(languages.get(best), 1 / sum);
    }
  }

  /** The group of a language; null if it has no close relatives here. */
  public @Nullable Group of(String code) {
    for (Group group : groups) {
      if (group.holds(code)) {
        return group;
      }
    }
    return null;
  }

  /** Sets of languages of which an article is in one only. */
  public List<Set<String>> relatives() {
    return relatives;
  }

  private static CloseRelatives load() {
    try (InputStream in = CloseRelatives.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + BUILT_IN);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException damaged) {
      throw new UncheckedIOException(damaged);
    }
  }

  private static CloseRelatives read(BufferedReader in) throws IOException {
    List<Group> groups = new ArrayList<>();
    List<Set<String>> relatives = new ArrayList<>();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] fields = line.split("\t", -1);
      switch (fields[0]) {
        case "group" ->
            groups.add(
                new Group(
                    List.of(fields[1].split(",", -1)),
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3]),
                    numbers(fields[4])));
        case "words" -> {
          Group group = groups.get(groups.size() - 1);
          group.listWeights.add(numbers(fields[1]));
          group.words.add(fields[2]);
        }
        case "relatives" -> relatives.add(Set.of(fields[1].split(",", -1)));
        default -> {
          // A remark.
        }
      }
    }
    return new CloseRelatives(List.copyOf(groups), List.copyOf(relatives));
  }

  private static double[] numbers(String field) {
    String[] parts = field.split(",", -1);
    double[] numbers = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      numbers[i] = Double.parseDouble(parts[i]);
    }
    return numbers;
  }
}
