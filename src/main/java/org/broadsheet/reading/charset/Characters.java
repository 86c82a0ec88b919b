package org.broadsheet.reading.charset;

import java.util.Arrays;

/** How frequent the characters of a language are that has thousands of them. */
final class Characters {

  private static final int ASCII_LETTER = Bits.of(6);
  private static final int ASCII = Bits.of(4);
  private static final int UNSEEN = Bits.of(20);
  private static final int NO_CHARACTER = Bits.of(28);

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

  /** What a text costs, as far as it is looked at. */
  long cost(CharSequence text) {
    long cost = 0;
    for (int i = 0; i < text.length(); i++) {
      cost += cost(text.charAt(i));
    }
    return cost;
  }

  private int cost(char c) {
    if (c < 128) {
      return Letters.isLetter(c) ? ASCII_LETTER : c >= 32 || c == '\n' ? ASCII : NO_CHARACTER;
    }
    int at = Arrays.binarySearch(known, c);
    if (at >= 0) {
      return costs[at] & 0xff;
    }
    boolean isCharacter =
        c != '\uFFFD' && Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE;
    return isCharacter && !Character.isISOControl(c) ? UNSEEN : NO_CHARACTER;
  }
}
