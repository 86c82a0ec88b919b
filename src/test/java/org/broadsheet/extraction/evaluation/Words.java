package org.broadsheet.extraction.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The word-bag measure of the WCXB benchmark. */
final class Words {

  private static final Pattern WORD = Pattern.compile("(?U)\\w+");

  /** Scripts that put no blanks between words: each character counts as one. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\u0e00-\\u0e7f\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]");

  /** Precision, recall and their harmonic mean. */
  record Score(double precision, double recall, double f1) {}

  private Words() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    WORD.matcher(normal)
        .results()
        .map(MatchResult::group)
        .forEach(
            word -> {
              if (UNSPACED.matcher(word).find()) {
                word.codePoints().mapToObj(Character::toString).forEach(words::add);
              } else {
                words.add(word);
              }
            });
    return words;
  }

  static Score score(String found, String truth) {
    return score(of(found), of(truth));
  }

  static Score score(List<String> found, List<String> truth) {
    Map<String, Integer> left = new HashMap<>();
    truth.forEach(word -> left.merge(word, 1, Integer::sum));
    int both = 0;
    for (String word : found) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    double precision = found.isEmpty() ? 0 : (double) both / found.size();
    double recall = truth.isEmpty() ? 0 : (double) both / truth.size();
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  /** The share of a text's runs of four words that another text holds. */
  static double shareOfShingles(String text, String other) {
    List<String> shingles = shingles(text);
    Set<String> held = new HashSet<>(shingles(other));
    return shingles.stream().mapToInt(run -> held.contains(run) ? 1 : 0).average().orElse(0);
  }

  /** Overlapping runs of four words, as another benchmark compares them. */
  static List<String> shingles(String text) {
    List<String> words = of(text);
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i + 4 <= Math.max(words.size(), 4) && !words.isEmpty(); i++) {
      shingles.add(String.join(" ", words.subList(i, Math.min(i + 4, words.size()))));
    }
    return shingles;
  }
}
