package org.broadsheet.language.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.language.model.ByteGramModel;
import org.broadsheet.language.passage.LanguageGuess;
import org.broadsheet.language.passage.LetterCount;
import org.broadsheet.language.passage.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * Weighs what both models say of a text: the first, lid.176, and the second, {@link ByteGramModel}.
 *
 * <p>They err in different places, so their geometric mean is better than either: on the
 * development texts under 40 characters .961 against .918 and .901, word pairs .896 against .813
 * and .798.
 */
public final class TwoOpinions {

  /** A large language that the first model gives more than this needs no second opinion. */
  private static final double SURE = .9;

  /** The second model's share in the mean; .5 to .6 do equally well. */
  private static final double SECOND_SHARE = .6;

  private static final double FLOOR = .01;

  /** What both models give less than this is not worth weighing. */
  private static final double MIN_NAMED = 1e-3;

  /** What the first model is taken to give a language that it has never seen. */
  private static final double UNSEEN_BY_FIRST = .02;

  /** Shorter texts, such as lists of names, may be unlike their language. */
  private static final int MIN_LETTERS_OF_PROSE = 40;

  /** 99.8 % of the sentences in Latin letters are above, 95 % of the same in cipher below. */
  private static final double MIN_GAIN = 3.5;

  /**
   * Bytes; 99 % of the sentences in Cyrillic letters are above, all of the same in cipher below.
   */
  private static final double MIN_CYRILLIC_LENGTH = 3.5;

  /** In a close group, and yet large and rarely mistaken: sure enough without asking. */
  private static final Set<String> LARGE = Set.of("es");

  private final String text;
  private final LetterCount count;
  private final Map<String, Double> first;
  private final Set<String> knownToFirst;

  /**
   * @param first the first model's probabilities, by code
   * @param knownToFirst all codes that it may answer
   */
  public TwoOpinions(
      String text, LetterCount count, Map<String, Double> first, Set<String> knownToFirst) {
    this.text = text;
    this.count = count;
    this.first = first;
    this.knownToFirst = knownToFirst;
  }

  /** Whether the first model's best answer needs a second opinion. */
  public static boolean areNeeded(LanguageGuess best) {
    return best.probability() < SURE
        || (!LARGE.contains(best.code()) && CloseRelatives.builtIn().of(best.code()) != null);
  }

  public LanguageGuess weigh() {
    ByteGramModel.Opinion second = ByteGramModel.builtIn().of(text);
    Map<String, Double> masses = masses(second);
    String best = null;
    double all = 0;
    for (Map.Entry<String, Double> mass : masses.entrySet()) {
      all += mass.getValue();
      best = best == null || mass.getValue() > masses.getOrDefault(best, 0d) ? mass.getKey() : best;
    }
    if (best == null
        || masses.getOrDefault(best, 0d) <= 0
        || best.equals(ByteGramModel.NO_LANGUAGE)) {
      return LanguageGuess.NONE;
    }
    if (!isLanguage(best, second)) {
      return LanguageGuess.NONE;
    }
    CloseRelatives.Group group = group(best);
    if (group == null) {
      return new LanguageGuess(best, masses.getOrDefault(best, 0d) / all);
    }
    double together = 0;
    for (Map.Entry<String, Double> mass : masses.entrySet()) {
      together += group.holds(mass.getKey()) ? mass.getValue() : 0;
    }
    LanguageGuess within = group.decide(text, first, second);
    return new LanguageGuess(within.code(), within.probability() * together / all);
  }

  /**
   * Whether a text is in any language at all, and not in cipher or random letters: those are made
   * of sequences that no language has much of.
   */
  private boolean isLanguage(String best, ByteGramModel.Opinion second) {
    if (count.letters() < MIN_LETTERS_OF_PROSE) {
      return true;
    }
    return switch (count.script()) {
      case LATIN -> second.gain(best) >= MIN_GAIN;
      case CYRILLIC -> second.meanLength() >= MIN_CYRILLIC_LENGTH;
      default -> true;
    };
  }

  /** In Cyrillic letters only one language of the group is left. */
  private CloseRelatives.@Nullable Group group(String code) {
    CloseRelatives.Group group = CloseRelatives.builtIn().of(code);
    return group == null || !Scripts.fits(group.languages().get(0), count) ? null : group;
  }

  /** The geometric mean of both opinions, without what languages have that nobody named. */
  private Map<String, Double> masses(ByteGramModel.Opinion second) {
    Map<String, Double> bySecond = new HashMap<>();
    double[] probabilities = second.probabilities();
    List<String> codes = second.codes();
    for (int i = 0; i < probabilities.length; i++) {
      bySecond.merge(codes.get(i), probabilities[i], Double::sum);
    }
    first.keySet().forEach(code -> bySecond.putIfAbsent(code, 0.));
    Map<String, Double> masses = new HashMap<>();
    bySecond.forEach(
        (code, bySecondModel) -> {
          double byFirst =
              first.getOrDefault(code, knownToFirst.contains(code) ? 0 : UNSEEN_BY_FIRST);
          if (byFirst + bySecondModel < MIN_NAMED) {
            return;
          }
          double mean =
              Math.pow(byFirst + FLOOR, 1 - SECOND_SHARE)
                  * Math.pow(bySecondModel + FLOOR, SECOND_SHARE);
          masses.put(code, (mean - FLOOR) * weight(code));
        });
    return masses;
  }

  private double weight(String code) {
    return Scripts.fits(code, count) ? LanguagePriors.of(code) : 0;
  }
}
