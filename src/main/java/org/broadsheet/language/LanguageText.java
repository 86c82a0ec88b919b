package org.broadsheet.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes text ready for detection: what is in no language goes, and capitals that hide the language
 * become small.
 */
final class LanguageText {

  /** Addresses and handles: their letters are in no language, or in the wrong one. */
  private static final Pattern ADDRESSES =
      Pattern.compile("(?:\\b[a-z]{2,9}://|\\bwww\\.)\\S*|\\S+@\\S+|(?<!\\S)[@#][\\p{L}\\p{N}_]+");

  /** Words with digits in them: numbers, dates, keys, tickers. */
  private static final Pattern NUMBERS = Pattern.compile("(?<!\\S)\\S*\\p{Nd}\\S*");

  /** Text is written in capitals if more than this share of its cased letters are. */
  private static final double MOSTLY_CAPITAL = .6;

  private LanguageText() {}

  /** The text without addresses and numbers, in small letters if it was mostly in capitals. */
  static String of(String block) {
    String words = mayHoldAddress(block) ? ADDRESSES.matcher(block).replaceAll(" ") : block;
    return isMostlyCapital(words) ? words.toLowerCase(Locale.ROOT) : words;
  }

  /** The text without words that have digits. */
  static String withoutNumbers(String text) {
    return NUMBERS.matcher(text).replaceAll(" ");
  }

  private static boolean mayHoldAddress(String text) {
    return text.indexOf('@') >= 0
        || text.indexOf('#') >= 0
        || text.contains("://")
        || text.contains("www.");
  }

  private static boolean isMostlyCapital(String text) {
    int capital = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        small++;
      } else if (Character.isUpperCase(c)) {
        capital++;
      }
    }
    return capital > 1 && capital > MOSTLY_CAPITAL * (capital + small);
  }
}
