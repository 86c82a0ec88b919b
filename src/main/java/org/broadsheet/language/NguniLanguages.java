package org.broadsheet.language;

import java.util.Set;

/**
 * Tells Zulu and Xhosa, which lid.176 has never seen, by how their words begin.
 *
 * <p>In Nguni languages nouns, and what agrees with them, carry the prefix of a noun class, and the
 * conjunctions are few. The prefixes are those of any grammar (Doke, Textbook of Zulu Grammar;
 * McLaren, A Xhosa Grammar). No other language with Latin letters of the development data has both
 * these beginnings and vowels at the end of nearly all words where the model is in doubt.
 */
final class NguniLanguages {

  /** The model gives no language of its own more than this for a Nguni text. */
  static final double LEAST_MODEL_PROBABILITY = .6;

  private static final int LEAST_LETTERS = 30;
  private static final double LEAST_BEGINNINGS = .2;

  /** Every Zulu or Xhosa word ends in a vowel; names and loans need not. */
  private static final double LEAST_VOWEL_ENDINGS = .75;

  private static final int LEAST_WORD_LETTERS = 4;

  /**
   * Not measured beyond a dozen paragraphs: high enough to be used, too low to be trusted blindly.
   */
  private static final double PROBABILITY = .75;

  private static final Set<String> BEGINNINGS =
      Set.of(
          "uku", "ukw", "oku", "nge", "ngo", "nga", "ngu", "ngi", "kwa", "kwi", "kwe", "aba", "abe",
          "ama", "ame", "isi", "izi", "imi", "ubu", "ulu", "ulw", "umn", "umt", "umf", "ums", "ump",
          "umh", "umk", "umu", "lok", "les", "lez", "ezi", "esi", "eli", "iin", "iim", "iis", "iik",
          "sek", "sen", "bek", "beb", "uth", "bat", "nok", "nom", "nem", "nje", "njo", "kun", "kan",
          "fut", "lwe", "lwa", "zok", "zez", "yok", "yen", "wen", "kub", "kuk", "kul", "ndi", "ind",
          "ink", "imp", "int", "ing", "enk", "end", "eny", "amb", "iph", "ikh");

  /** Double vowels, "rh", "ndi" (I), "kwi" (in): Xhosa has them and Zulu has not. */
  private static final Set<String> XHOSA =
      Set.of(
          "ii", "ee", "oo", "rh", "ndi", "kwi", "ukuba", "okanye", "kwaye", "tsh", "umntu", "lwe");

  /** "ngi" (I), "ukuthi" (that), "futhi" (and): Zulu has them and Xhosa has not. */
  private static final Set<String> ZULU =
      Set.of(
          "ngi",
          "ukuthi",
          "futhi",
          "noma",
          "kanye",
          "khona",
          "njengoba",
          "umuntu",
          "lokh",
          "uthe",
          "yok");

  private NguniLanguages() {}

  static LanguageGuess guess(String text, LetterCount count) {
    if (count.script() != Character.UnicodeScript.LATIN || count.letters() < LEAST_LETTERS) {
      return LanguageGuess.NONE;
    }
    int words = 0;
    int begins = 0;
    int ends = 0;
    for (String word : text.split("[^\\p{L}]+")) {
      if (word.length() >= LEAST_WORD_LETTERS) {
        words++;
        begins += BEGINNINGS.contains(word.substring(0, 3)) ? 1 : 0;
        ends += "aeiou".indexOf(word.charAt(word.length() - 1)) >= 0 ? 1 : 0;
      }
    }
    if (words == 0 || begins < LEAST_BEGINNINGS * words || ends < LEAST_VOWEL_ENDINGS * words) {
      return LanguageGuess.NONE;
    }
    boolean xhosa = occurrences(text, XHOSA) > occurrences(text, ZULU);
    return new LanguageGuess(xhosa ? "xh" : "zu", PROBABILITY);
  }

  private static int occurrences(String text, Set<String> pieces) {
    int count = 0;
    for (String piece : pieces) {
      for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        count++;
      }
    }
    return count;
  }
}
