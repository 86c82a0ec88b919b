package org.broadsheet.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
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

  /** Words of ASCII make a language that fits them badly less likely by at most this much. */
  private static final int MAX_AGAINST_LANGUAGE = Bits.of(14);

  /** They are of one text, so each bit of them counts for less than one. */
  private static final double WEIGHT_OF_PLAIN_WORDS = 0.2;

  /** What they take from languages of another script: as much as six letters of these give. */
  private static final int MAX_AGAINST_SCRIPT = Bits.of(24);

  private static final double AGAINST_SCRIPT_PER_PLAIN_LETTER = Bits.of(0.5);

  /** Languages of Western Europe together: their names stand in texts of all. */
  static final String WESTERN = "mul";

  /** What each word of them costs, and all together: an English page may be in any code page. */
  private static final int GUEST = Bits.of(4);

  private static final int MAX_GUESTS = Bits.of(30);

  /** How much a charset gains that is made for the language that the markup declares. */
  private static final int OF_DECLARED_LANGUAGE = Bits.of(8);

  /** One bad character in this number is let through in a charset of several bytes. */
  private static final int CHARACTERS_PER_FAULT = 50;

  private static final int HOPELESS = Bits.of(100);

  private static final long NEVER = Long.MAX_VALUE >> 10;

  private static final List<String> IDEOGRAPHIC = List.of("zh", "zh-Hant", "ja", "ko");

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

  private final String declaredLanguage;

  private Detection(byte[] bytes, String declaredLanguage) {
    this.declaredLanguage = declaredLanguage;
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

  /** What costs more than the best by this much is not weighed to its end. */
  private long bound() {
    return hypotheses.isEmpty() ? NEVER : hypotheses.get(0).cost() + HOPELESS;
  }

  static Detection of(byte[] bytes) {
    return of(bytes, "");
  }

  /** Weighs bytes of a text whose markup declares a language, which may be empty. */
  static Detection of(byte[] bytes, String declaredLanguage) {
    return new Detection(bytes, declaredLanguage);
  }

  /** Whether a charset is made for the language that the markup declares. */
  boolean isOfLanguage(String charset) {
    CodePage page = CodePage.named(charset);
    return page != null && isOfLanguage(page);
  }

  private boolean isOfLanguage(CodePage page) {
    return !declaredLanguage.isEmpty()
        && page.languages().stream()
            .anyMatch(l -> l.equals(declaredLanguage) || l.startsWith(declaredLanguage + "-"));
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
    for (Letters letters : model.alphabets()) {
      if (letters.isLatin()) {
        long cost = costOfPlainWords(letters);
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
              : (int) Math.min(MAX_AGAINST_LANGUAGE, WEIGHT_OF_PLAIN_WORDS * (cost - best));
      againstLanguage.put(letters.language(), unfit);
    }
  }

  private long costOfPlainWords(Letters letters) {
    BytePairs pairs = words.plainPairs();
    long weighted = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int before = letters.classOf((char) pairs.before(i));
      int after = letters.classOf((char) pairs.after(i));
      weighted += (long) letters.cost(before, after) * pairs.weight(i);
    }
    return weighted / DampedCounts.ONE;
  }

  /** Words of ASCII speak against a text in another script, which would have few of them. */
  private int againstOtherScripts() {
    return (int)
        Math.min(MAX_AGAINST_SCRIPT, words.plainLetters() * AGAINST_SCRIPT_PER_PLAIN_LETTER);
  }

  private @Nullable Hypothesis weigh(CodePage page, long bound) {
    long cost =
        page.prior()
            - (isOfLanguage(page) ? OF_DECLARED_LANGUAGE : 0)
            + (page.isOfOneByte() ? costOfLetters(page, bound) : costOfCharacters(page));
    return cost < NEVER ? new Hypothesis(page.name(), cost) : null;
  }

  private long costOfLetters(CodePage page, long bound) {
    int[] western = costs(reading(page, WESTERN));
    long best = bound;
    boolean isWithin = false;
    for (String language : page.languages()) {
      int against = Objects.requireNonNull(againstLanguage.get(language));
      long cost = against + cost(reading(page, language), western, best - against);
      isWithin |= cost < best;
      best = Math.min(best, cost);
    }
    return isWithin ? best : NEVER;
  }

  private int[] costs(Reading reading) {
    return words.counts().keySet().stream().mapToInt(reading::cost).toArray();
  }

  /** Each word is one of the language, or a Western one among these. */
  private long cost(Reading reading, int[] western, long bound) {
    long weighted = 0;
    long guests = 0;
    int i = 0;
    for (Map.Entry<String, Integer> word : words.counts().entrySet()) {
      int own = reading.cost(word.getKey());
      int guest = western[i++];
      int weight = DampedCounts.weight(word.getValue());
      weighted += (long) Math.min(own, guest) * weight;
      guests += guest < own ? (long) Math.min(GUEST, own - guest) * weight : 0;
      if (weighted > bound * DampedCounts.ONE) {
        return NEVER;
      }
    }
    return weighted / DampedCounts.ONE + Math.min(MAX_GUESTS, guests / DampedCounts.ONE);
  }

  private Reading reading(CodePage page, String language) {
    return READINGS.computeIfAbsent(
        page.name() + ' ' + language,
        key -> new Reading(page, model.letters(language), model.signs()));
  }

  private long costOfCharacters(CodePage page) {
    Characters characters = model.characters(page.languages().get(0));
    Letters western = model.letters(WESTERN);
    long weighted = 0;
    long faults = 0;
    long length = 0;
    for (Map.Entry<String, Integer> word : words.counts().entrySet()) {
      String text = page.decode(word.getKey().getBytes(StandardCharsets.ISO_8859_1));
      faults += faults(text);
      length += text.length();
      weighted += (long) characters.cost(text, western) * DampedCounts.weight(word.getValue());
    }
    return faults > 1 + length / CHARACTERS_PER_FAULT
        ? NEVER
        : weighted / DampedCounts.ONE + againstOtherScripts();
  }

  private static long faults(String text) {
    return text.chars().filter(c -> c == '\uFFFD').count();
  }

  /** Bytes of which most are in sequences of UTF-8: hardly any are in another charset. */
  private void weighDamagedUtf8() {
    String all = new String(words.bytes(), StandardCharsets.UTF_8);
    long good = all.chars().filter(c -> c > 127 && c != '\uFFFD').count();
    if (2 * good < faults(all)) {
      return;
    }
    Letters western = model.letters(WESTERN);
    Map<String, Integer> texts = new HashMap<>();
    words.counts().forEach((word, count) -> texts.merge(utf8(word), count, Integer::sum));
    long best = NEVER;
    for (Letters letters : model.alphabets()) {
      int against = Objects.requireNonNull(againstLanguage.get(letters.language()));
      long cost = cost(texts, text -> Math.min(cost(text, letters), GUEST + cost(text, western)));
      best = Math.min(best, cost + against);
    }
    for (String language : IDEOGRAPHIC) {
      Characters characters = model.characters(language);
      best = Math.min(best, cost(texts, text -> characters.cost(text, western)));
    }
    hypotheses.add(new Hypothesis(DAMAGED_UTF_8, best));
  }

  private static String utf8(String word) {
    return new String(word.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static long cost(Map<String, Integer> texts, ToIntFunction<String> each) {
    long weighted = 0;
    for (Map.Entry<String, Integer> text : texts.entrySet()) {
      weighted += (long) each.applyAsInt(text.getKey()) * DampedCounts.weight(text.getValue());
    }
    return weighted / DampedCounts.ONE;
  }

  private int cost(String word, Letters letters) {
    int cost = 0;
    char before = ' ';
    for (int i = 0; i <= word.length(); i++) {
      char after = i < word.length() ? word.charAt(i) : ' ';
      cost += cost(before, after, letters);
      before = after;
    }
    return cost;
  }

  private int cost(char before, char c, Letters letters) {
    Signs signs = model.signs();
    int classBefore = letters.classOf(before);
    int classAfter = letters.classOf(c);
    return letters.cost(classBefore, classAfter)
        + signs.cost(c, classAfter)
        + signs.capital(Signs.caseOf(before), Signs.caseOf(c))
        + (classAfter == Letters.DIGIT ? Signs.beforeDigit(before, classBefore) : 0)
        + signs.neighboursOf(c, classAfter)[Signs.kind(classBefore)]
        + signs.neighboursOf(before, classBefore)[Signs.KINDS + Signs.kind(classAfter)];
  }
}
