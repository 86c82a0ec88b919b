package org.broadsheet.reading.charset;

/** How the bytes of a code page read in one language: what each pair of them costs. */
final class Reading {

  private final Letters letters;
  private final int[] classes = new int[256];
  private final int[] own = new int[256];
  private final char[] chars = new char[256];
  private final Signs signs;

  Reading(CodePage page, Letters letters, Signs signs) {
    this.letters = letters;
    this.signs = signs;
    for (int b = 0; b < 256; b++) {
      chars[b] = page.charOf(b);
      classes[b] = letters.classOf(chars[b]);
      own[b] = signs.cost(chars[b], classes[b]);
    }
  }

  /** What it costs to read the pairs this way, in {@link Bits}; infinite beyond a bound. */
  long cost(TellingWords.Pairs pairs, long bound) {
    long cost = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int before = pairs.before(i);
      int after = pairs.after(i);
      int each =
          letters.cost(classes[before], classes[after])
              + own[after]
              + signs.capital(chars[before], chars[after])
              + signs.neighbours(chars[before], classes[before], chars[after], classes[after]);
      cost += (long) each * pairs.count(i);
      if (cost > bound) {
        return Long.MAX_VALUE / 4;
      }
    }
    return cost;
  }
}
