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

  private static final int HOPELESS = Bits.of(100);

  private static final long NEVER = Long.MAX_VALUE >> 10;

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
      Hypothesis hypothesis = weigh(page, bound());
      if (hypothesis != null) {
        hypotheses.add(hypothesis);
        hypotheses.sort(Comparator.comparingLong(Hypothesis::cost));
      }
    }
  }

  /** What costs so much more than the best is not weighed to its end. */
  private long bound() {
    return hypotheses.isEmpty() ? NEVER : hypotheses.get(0).cost() + HOPELESS;
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
    CodePage page = CodePage.named(charset);
    return page == null ? null : weigh(page, NEVER);
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
        long cost = reading(latin, letters.language()).cost(words.plainPairs(), NEVER);
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

  private @Nullable Hypothesis weigh(CodePage page, long bound) {
    long cost =
        page.prior() + (page.isOfOneByte() ? costOfLetters(page, bound) : costOfCharacters(page));
    return cost < NEVER ? new Hypothesis(page.name(), cost) : null;
  }

  private long costOfLetters(CodePage page, long bound) {
    long best = bound;
    boolean isWithin = false;
    for (String language : page.languages()) {
      int against = againstLanguage.get(language);
      long cost = against + reading(page, language).cost(words.pairs(), best - against);
      isWithin |= cost < best;
      best = Math.min(best, cost);
    }
    return isWithin ? best : NEVER;
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
      return NEVER;
    }
    return model.characters(page.languages().get(0)).cost(text, model.letters("en"))
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
      best = Math.min(best, model.characters(language).cost(text, model.letters("en")));
    }
    hypotheses.add(new Hypothesis(DAMAGED_UTF_8, best));
  }

  private long cost(String text, Letters letters) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (int i = 1; i < text.length(); i++) {
      pairs.merge(text.charAt(i - 1) << 16 | text.charAt(i), 1, Integer::sum);
    }
    long weighted = 0;
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      int each = cost((char) (pair.getKey() >> 16), (char) (int) pair.getKey(), letters);
      weighted += (long) each * Repeats.weight(pair.getValue());
    }
    return weighted / Repeats.ONE;
  }

  private int cost(char before, char c, Letters letters) {
    Signs signs = model.signs();
    int classBefore = letters.classOf(before);
    int classAfter = letters.classOf(c);
    return letters.cost(classBefore, classAfter)
        + signs.cost(c, classAfter)
        + signs.capital(Signs.caseOf(before), Signs.caseOf(c))
        + signs.neighboursOf(c, classAfter)[Signs.kind(classBefore)]
        + signs.neighboursOf(before, classBefore)[Signs.KINDS + Signs.kind(classAfter)];
  }
}
