package org.broadsheet.entities.naming;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** How well the base forms that a word may have are known as names. */
final class KnownBases {

  private static final String VOWELS = "aoао";

  /** No name ends so: "Procházk", "Ткаченк". */
  private static final Pattern CUT_OFF = Pattern.compile(".*[bcdfhlmnpstvzžбвдзлмнптшч][kк]");

  private static final double UNLIKELY = 0.5;

  private KnownBases() {}

  /**
   * The level of a base form. The lexicon has names without their last vowel, too, so "Kučer" is
   * known wherever "Kučera" is: where it is known no better, it is taken for no name.
   *
   * @param bases all that the word may have
   * @param levels how well a name is known, from 0
   */
  static double level(String base, List<String> bases, ToIntFunction<String> levels) {
    int level = levels.applyAsInt(base);
    if (level == 0 || VOWELS.indexOf(base.charAt(base.length() - 1)) >= 0) {
      return level;
    }
    int whole = 0;
    for (String other : bases) {
      boolean isWithVowel =
          other.length() == base.length() + 1
              && other.startsWith(base)
              && VOWELS.indexOf(other.charAt(base.length())) >= 0;
      whole = isWithVowel ? Math.max(whole, levels.applyAsInt(other)) : whole;
    }
    boolean isCutOff = whole > 0 && (whole >= level || CUT_OFF.matcher(base).matches());
    return isCutOff ? Math.min(level, whole) - UNLIKELY : level;
  }
}
