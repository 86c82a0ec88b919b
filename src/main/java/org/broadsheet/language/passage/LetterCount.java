package org.broadsheet.language.passage;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many letters a text has, and in which script most of them are.
 *
 * @param letters letters and vowel signs
 * @param others digits, signs and punctuation; no white space
 * @param script the script of most letters; Hiragana for all that has Japanese syllables in it
 */
public record LetterCount(int letters, int others, UnicodeScript script) {

  /** A character of East Asia says as much as three letters of an alphabet. */
  private static final int EAST_ASIAN_WEIGHT = 3;

  /** Japanese has at least this share of syllables among its Han characters, Chinese none. */
  private static final double JAPANESE_SYLLABLES = .1;

  private static final int LATIN_END = 0x250;

  public static LetterCount of(String text) {
    Map<UnicodeScript, Integer> byScript = new EnumMap<>(UnicodeScript.class);
    int latin = 0;
    int others = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!isLetter(c)) {
        others += Character.isWhitespace(c) ? 0 : 1;
      } else {
        letters++;
        if (c < LATIN_END) {
          latin++;
        } else {
          UnicodeScript script = UnicodeScript.of(c);
          byScript.merge(script, isEastAsian(script) ? EAST_ASIAN_WEIGHT : 1, Integer::sum);
        }
      }
    }
    byScript.merge(UnicodeScript.LATIN, latin, Integer::sum);
    return new LetterCount(letters, others, mostUsed(byScript));
  }

  /** Letters, those of East Asian scripts threefold: they say as much as three of an alphabet. */
  public int weight() {
    return isEastAsian(script) ? EAST_ASIAN_WEIGHT * letters : letters;
  }

  private static boolean isEastAsian(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false;
    };
  }

  /** Vowel signs of Indian and other scripts are marks, and as good as letters here. */
  private static boolean isLetter(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.NON_SPACING_MARK;
  }

  private static UnicodeScript mostUsed(Map<UnicodeScript, Integer> byScript) {
    // Japanese is written in three scripts, which count together against Latin product names.
    int syllables =
        byScript.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + byScript.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = byScript.getOrDefault(UnicodeScript.HAN, 0);
    if (syllables > JAPANESE_SYLLABLES * han) {
      byScript.merge(
          UnicodeScript.HIRAGANA,
          byScript.getOrDefault(UnicodeScript.KATAKANA, 0) + han,
          Integer::sum);
    }
    UnicodeScript best = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : byScript.entrySet()) {
      if (entry.getValue() > byScript.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
