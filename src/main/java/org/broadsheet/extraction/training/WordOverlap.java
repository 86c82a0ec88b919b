package org.broadsheet.extraction.training;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The word-bag measure of the WCXB benchmark: the harmonic mean of precision and recall. */
final class WordOverlap {

  private static final Pattern WORD = Pattern.compile("(?U)\\w+");

  /** Scripts that put no blanks between words: each character counts as one. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\u0e00-\\u0e7f\\u1000-\\u109f\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]");

  private WordOverlap() {}

  static double f1(String found, List<String> truth) {
    List<String> words = words(found);
    Map<String, Integer> left = new HashMap<>();
    truth.forEach(word -> left.merge(word, 1, Integer::sum));
    int both = 0;
    for (String word : words) {
      if (left.merge(word, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return both == 0 ? 0 : 2.0 * both / (words.size() + truth.size());
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (MatchResult match : (Iterable<MatchResult>) WORD.matcher(normal).results()::iterator) {
      String word = match.group();
      if (UNSPACED.matcher(word).find()) {
        word.codePoints().mapToObj(Character::toString).forEach(words::add);
      } else {
        words.add(word);
      }
    }
    return words;
  }
}
