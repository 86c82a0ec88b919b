package org.broadsheet.reading.charset;

import java.util.Arrays;

/** How frequent the characters of a language are that has thousands of them. */
final class Characters {

  private static final int ASCII = Bits.of(4);
  private static final int UNSEEN = Bits.of(20);
  private static final int NO_CHARACTER = Bits.of(28);

  /** Words of these languages are longer than one character, or stand in Latin words rarely. */
  private static final int BESIDE_LATIN_LETTER = Bits.of(3);

  private static final int ALONE = Bits.of(5);

  private final String language;
  private final char[] known;
  private final byte[] costs;

  /**
   * The characters of a language.
   *
   * @param known in the order of their code points, with their costs in {@link Bits}
   */
  Characters(String language, char[] known, byte[] costs) {
    this.language = language;
    this.known = known.clone();
    this.costs = costs.clone();
  }

  String language() {
    return language;
  }

  /**
   * What a word costs in {@link Bits}.
   *
   * @param latin how what is of ASCII in it is written
   */
  int cost(String word, Letters latin) {
    int cost = 0;
    char before = ' ';
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char after = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      cost +=
          c < 128 ? plain(before < 128 ? before : ' ', c, latin) : cost(c) + odd(before, c, after);
      before = c;
    }
    return cost;
  }

  /** What it costs that a character stands among others of ASCII; signs may. */
  private static int odd(char before, char c, char after) {
    if (!Character.isLetter(c)) {
      return 0;
    }
    int latin = (isLatin(before) ? 1 : 0) + (isLatin(after) ? 1 : 0);
    return latin * BESIDE_LATIN_LETTER + (before < 128 && after < 128 ? ALONE : 0);
  }

  private static boolean isLatin(char c) {
    return c < 128 && Letters.isLetter(c);
  }

  private static int plain(char before, char c, Letters latin) {
    int after = latin.classOf(c);
    int own =
        after >= Letters.FIRST ? 0 : c >= ' ' || c == '\n' || c == '\r' ? ASCII : NO_CHARACTER;
    return latin.cost(latin.classOf(before), after) + own;
  }

  private int cost(char c) {
    int at = Arrays.binarySearch(known, c);
    if (at >= 0) {
      return costs[at] & 0xff;
    }
    boolean isCharacter =
        c != '\uFFFD' && Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE;
    return isCharacter && !Character.isISOControl(c) ? UNSEEN : NO_CHARACTER;
  }
}
