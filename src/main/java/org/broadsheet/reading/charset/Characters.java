package org.broadsheet.reading.charset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How frequent the characters of a language are that has thousands of them. */
final class Characters {

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

  /**
   * What a text costs in {@link Bits}.
   *
   * @param latin how words of ASCII are written
   */
  long cost(CharSequence text, Letters latin) {
    Map<Integer, Integer> counts = new HashMap<>();
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int pair = c < 128 ? (before < 128 ? before : ' ') << 16 | c : c;
      counts.merge(pair, 1, Integer::sum);
      before = c;
    }
    long weighted = 0;
    for (Map.Entry<Integer, Integer> seen : counts.entrySet()) {
      int pair = seen.getKey();
      char c = (char) pair;
      int each = c < 128 ? plain((char) (pair >> 16), c, latin) : cost(c);
      weighted += (long) each * Repeats.weight(seen.getValue());
    }
    return weighted / Repeats.ONE;
  }

  private static int plain(char before, char c, Letters latin) {
    int after = latin.classOf(c);
    int own = after >= Letters.FIRST ? 0 : c >= ' ' || c == '\n' || c == '\r' ? ASCII : NO_CHARACTER;
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
