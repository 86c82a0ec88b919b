package org.broadsheet.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Weighs in which charset bytes are that are not UTF-8.
 *
 * <p>Each charset is a hypothesis. Its cost is how many bits the telling words take when they are
 * read in it, in the best of its languages, plus how much rarer it is than others: minus the
 * logarithm of its probability. So one or two bytes hardly move what is likely beforehand, and a
 * page of them overrules it.
 */
final class Detection {

  /** UTF-8 with faults in it. */
  static final String DAMAGED_UTF_8 = "UTF-8";

  /** Words of ASCII make a language that fits them badly less likely by at most so much. */
  private static final int MOST_AGAINST_LANGUAGE = Bits.of(14);

  /** They are of one text, so each bit of them counts for less than one. */
  private static final double WEIGHT_OF_PLAIN_WORDS = 0.2;

  /** What they take from languages of another script: as much as six letters of these give. */
  private static final int MOST_AGAINST_SCRIPT = Bits.of(24);

  private static final double AGAINST_SCRIPT_PER_PLAIN_LETTER = Bits.of(0.5);

  private static final int FAULT = Bits.of(25);

  /** One bad character in so many is let through in a charset of several bytes. */
  private static final int CHARACTERS_PER_FAULT = 50;

  private static final Map<String, Reading> READINGS = new ConcurrentHashMap<>();

  /**
   * A charset that the bytes may be in.
   *
   * @param cost in {@link Bits}
   */
  record Hypothesis(String charset, long cost) {}

  private final TextModel model = TextModel.get();
  private final TellingWords words;
  private final Map<String, Integer> againstLanguage = new HashMap<>();
  private final List<Hypothesis> hypotheses = new ArrayList<>();

  private Detection(byte[] bytes) {
    words = TellingWords.of(bytes);
    weighLanguages();
    weighDamagedUtf8();
    for (CodePage page : CodePage.all()) {
      long cost = page.isOfOneByte() ? costOfLetters(page) : costOfCharacters(page);
      if (cost < Long.MAX_VALUE / 8) {
        hypotheses.add(new Hypothesis(page.name(), cost + page.prior()));
      }
    }
    hypotheses.sort(Comparator.comparingLong(Hypothesis::cost));
  }

  static Detection of(byte[] bytes) {
    return new Detection(bytes);
  }

  /** All charsets that it may be, the likeliest first. */
  List<Hypothesis> hypotheses() {
    return List.copyOf(hypotheses);
  }

  /** The likeliest charset; null if it can be none. */
  @Nullable Hypothesis likeliest() {
    return hypotheses.isEmpty() ? null : hypotheses.get(0);
  }

  /** The hypothesis of a charset; null if it cannot be. */
  @Nullable Hypothesis of(String charset) {
    for (Hypothesis hypothesis : hypotheses) {
      if (hypothesis.charset().equals(charset)) {
        return hypothesis;
      }
    }
    return null;
  }

  /** How many bytes were weighed. */
  int weighedBytes() {
    return words.size();
  }

  int highBytes() {
    return words.highBytes();
  }

  private void weighLanguages() {
    long best = Long.MAX_VALUE;
    Map<String, Long> costs = new HashMap<>();
    CodePage latin = CodePage.named("windows-1252");
    for (Letters letters : model.alphabets()) {
      if (letters.isLatin()) {
        long cost = reading(latin, letters.language()).cost(words.plainPairs(), Long.MAX_VALUE / 4);
        costs.put(letters.language(), cost);
        best = Math.min(best, cost);
      }
    }
    int otherScript = againstOtherScripts();
    for (Letters letters : model.alphabets()) {
      Long cost = costs.get(letters.language());
      int unfit =
          cost == null
              ? otherScript
              : (int) Math.min(MOST_AGAINST_LANGUAGE, WEIGHT_OF_PLAIN_WORDS * (cost - best));
      againstLanguage.put(letters.language(), unfit);
    }
  }

  /** Words of ASCII speak against a text in another script, which would have few of them. */
  private int againstOtherScripts() {
    return (int)
        Math.min(MOST_AGAINST_SCRIPT, words.plainLetters() * AGAINST_SCRIPT_PER_PLAIN_LETTER);
  }

  private long costOfLetters(CodePage page) {
    long best = Long.MAX_VALUE / 4;
    for (String language : page.languages()) {
      int against = againstLanguage.get(language);
      long cost = reading(page, language).cost(words.pairs(), best - against);
      best = Math.min(best, cost + against);
    }
    return best;
  }

  private Reading reading(CodePage page, String language) {
    return READINGS.computeIfAbsent(
        page.name() + ' ' + language,
        key -> new Reading(page, model.letters(language), model.signs()));
  }

  private long costOfCharacters(CodePage page) {
    String text = page.decode(words.bytes());
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    if (faults > 1 + text.length() / CHARACTERS_PER_FAULT) {
      return Long.MAX_VALUE / 4;
    }
    return model.characters(page.languages().get(0)).cost(text)
        + faults * FAULT
        + againstOtherScripts();
  }

  /** Bytes of which most are in sequences of UTF-8: hardly any are in another charset. */
  private void weighDamagedUtf8() {
    String text = new String(words.bytes(), StandardCharsets.UTF_8);
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    long good = text.chars().filter(c -> c > 127 && c != '\uFFFD').count();
    if (2 * good < faults) {
      return;
    }
    long best = Long.MAX_VALUE;
    for (Letters letters : model.alphabets()) {
      long cost = cost(text, letters) + againstLanguage.get(letters.language());
      best = Math.min(best, cost);
    }
    for (String language : List.of("zh", "zh-Hant", "ja", "ko")) {
      best = Math.min(best, model.characters(language).cost(text));
    }
    hypotheses.add(new Hypothesis(DAMAGED_UTF_8, best));
  }

  private long cost(String text, Letters letters) {
    long cost = 0;
    char before = ' ';
    int classBefore = Letters.NONE;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int classAfter = letters.classOf(c);
      cost +=
          letters.cost(classBefore, classAfter)
              + model.signs().cost(c, classAfter)
              + model.signs().capital(before, c)
              + model.signs().neighbours(before, classBefore, c, classAfter);
      before = c;
      classBefore = classAfter;
    }
    return cost;
  }
}
