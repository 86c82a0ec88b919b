package org.broadsheet.reading.charset;

/** How the bytes of a code page read in one language: what a word of them costs. */
final class Reading {

  private final Letters letters;
  private final Signs signs;
  private final int[] classes = new int[256];
  private final int[] own = new int[256];
  private final int[] cases = new int[256];
  private final int[] kinds = new int[256];
  private final int[][] neighbours = new int[256][];
  private final int[] beforeDigit = new int[256];

  Reading(CodePage page, Letters letters, Signs signs) {
    this.letters = letters;
    this.signs = signs;
    for (int b = 0; b < 256; b++) {
      char c = page.charOf(b);
      classes[b] = letters.classOf(c);
      own[b] = signs.cost(c, classes[b]);
      cases[b] = Signs.caseOf(c);
      kinds[b] = Signs.kind(classes[b]);
      neighbours[b] = signs.neighboursOf(c, classes[b]);
      beforeDigit[b] = Signs.beforeDigit(c, classes[b]);
    }
  }

  /** What a word costs with a blank on either side, in {@link Bits}; each character is a byte. */
  int cost(String word) {
    int cost = 0;
    int before = ' ';
    for (int i = 0; i <= word.length(); i++) {
      int after = i < word.length() ? word.charAt(i) : ' ';
      cost +=
          letters.cost(classes[before], classes[after])
              + own[after]
              + signs.capital(cases[before], cases[after])
              + (classes[after] == Letters.DIGIT ? beforeDigit[before] : 0)
              + neighbours[after][kinds[before]]
              + neighbours[before][Signs.KINDS + kinds[after]];
      before = after;
    }
    return cost;
  }
}
