package org.broadsheet.entities.tagging;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a word as its neighbours across languages and scripts would: Latin letters without marks,
 * one letter for each sound, nothing doubled. "Poutine" stays French, but "Пушкин", "Puškin" and
 * "Pushkin" are one, and so are their beginnings and endings.
 */
final class Folding {

  /**
   * Cyrillic and Greek letters and Latin ones that no mark can be taken from, then what they fold
   * to.
   */
  private static final String[] LETTERS = {
    "а a", "б b", "в v", "г g", "ґ g", "д d", "е e", "є e", "э e", "ж z", "з z", "и i", "і i",
    "ы i", "ј i", "к k", "л l", "м m", "н n", "о o", "п p", "р r", "с s", "т t", "у u", "ф f",
    "х h", "ц C", "ч C", "ш s", "щ s", "ъ", "ь", "ю iu", "я ia", "љ l", "њ n", "ћ C", "ђ d", "џ d",
    "ѕ z", "ә a", "ғ g", "қ k", "ң n", "ө o", "ұ u", "ү u", "һ h", "α a", "β v", "γ g", "δ d",
    "ε e", "ζ z", "η i", "θ t", "ι i", "κ k", "λ l", "μ m", "ν n", "ξ ks", "ο o", "π p", "ρ r",
    "σ s", "ς s", "τ t", "υ i", "φ f", "χ h", "ψ ps", "ω o", "ø o", "ł l", "đ d", "ð d", "þ t",
    "ß s", "æ e", "œ e", "ı i", "ə a", "’", "ʼ", "'", "`"
  };

  /** Pairs of Latin letters that stand for one sound. */
  private static final String[] PAIRS = {
    "ch c", "sh s", "zh z", "kh h", "cz c", "sz s", "ts c", "tz c", "ph f", "th t", "ck k", "rz z",
    "dj d", "gh g"
  };

  private static final Map<Character, String> OF_LETTER = new HashMap<>();

  /** By both letters, a to z; 0 if they are two sounds. */
  private static final char[] OF_PAIR = new char[26 * 26];

  static {
    for (String letter : LETTERS) {
      OF_LETTER.put(letter.charAt(0), letter.length() > 2 ? letter.substring(2) : "");
    }
    for (String pair : PAIRS) {
      OF_PAIR[26 * (pair.charAt(0) - 'a') + pair.charAt(1) - 'a'] = pair.charAt(3);
    }
  }

  private Folding() {}

  /** Folds a word in lower case; letters of scripts without capitals stay as they are. */
  static String fold(String lower) {
    String plain = isAscii(lower) ? lower : latin(lower);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (i + 1 < plain.length()) {
        char sound = ofPair(c, plain.charAt(i + 1));
        if (sound != 0) {
          append(sound, folded);
          i++;
          continue;
        }
      }
      append(sound(c, i + 1 < plain.length() ? plain.charAt(i + 1) : 'k'), folded);
    }
    return folded.toString();
  }

  private static char ofPair(char first, char second) {
    boolean latin = first >= 'a' && first <= 'z' && second >= 'a' && second <= 'z';
    return latin ? OF_PAIR[26 * (first - 'a') + second - 'a'] : 0;
  }

  private static void append(char sound, StringBuilder folded) {
    boolean doubled = !folded.isEmpty() && folded.charAt(folded.length() - 1) == sound;
    if (sound != '\'' && !doubled) {
      folded.append(sound);
    }
  }

  /** A plain "c" is "k" before dark vowels and most consonants; C is one that never is. */
  private static char sound(char letter, char next) {
    return switch (letter) {
      case 'y', 'j' -> 'i';
      case 'w' -> 'v';
      case 'q' -> 'k';
      case 'c' -> "aoulrkt".indexOf(next) >= 0 ? 'k' : 'c';
      case 'C' -> 'c';
      default -> letter;
    };
  }

  private static String latin(String lower) {
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK && c < 0x0400) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) == 'c') {
          plain.setCharAt(plain.length() - 1, 'C');
        }
        continue;
      }
      String letter = OF_LETTER.get(c);
      plain.append(letter == null ? Character.toString(c) : letter);
    }
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * The part of a folded word that inflection leaves alone, roughly: all but two letters, at least
   * four.
   */
  static String stem(String folded) {
    return folded.length() <= 4 ? folded : folded.substring(0, Math.max(4, folded.length() - 2));
  }
}
