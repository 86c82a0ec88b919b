package org.broadsheet.reading.charset;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Counts, over all languages, of signs among what is no letter and of capitals among letters. */
final class SignCounts {

  private static final int MIN = 3;

  /** Neighbours of any sign, taken to have been seen beforehand: letter, digit, other. */
  private static final double[] PRIOR = {.5, .5, 4};

  /** Houses differ in their style: some write dashes without blanks, some quotes with them. */
  private static final double RAREST_NEIGHBOUR = .15;

  private final Map<Character, int[]> counts = new TreeMap<>();
  private final int[] capitals = new int[9];
  private int total;

  void add(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Letters.isLetter(c)) {
        total++;
        if (c > 127 && !Character.isSurrogate(c) && !Character.isISOControl(c)) {
          int[] neighbours = counts.computeIfAbsent(c, sign -> new int[6]);
          neighbours[kind(before)]++;
          neighbours[3 + kind(i + 1 < text.length() ? text.charAt(i + 1) : ' ')]++;
        }
      } else if (Signs.caseOf(c) > 0) {
        capitals[3 * Signs.caseOf(before) + Signs.caseOf(c)]++;
      }
      before = c;
    }
  }

  private static int kind(char c) {
    return Letters.isLetter(c) ? 0 : c >= '0' && c <= '9' ? 1 : 2;
  }

  void write(DataOutputStream out) throws IOException {
    for (int i = 0; i < capitals.length; i++) {
      double all = capitals[i / 3 * 3 + 1] + capitals[i / 3 * 3 + 2] + 2.0;
      out.writeByte(i % 3 == 0 ? 0 : Bits.ofProbability((capitals[i] + 1) / all));
    }
    counts.values().removeIf(neighbours -> sum(neighbours, 0) < MIN);
    StringBuilder known = new StringBuilder();
    counts.keySet().forEach(known::append);
    out.writeUTF(known.toString());
    for (int[] neighbours : counts.values()) {
      out.writeByte(Bits.ofProbability((double) sum(neighbours, 0) / total));
      for (int i = 0; i < neighbours.length; i++) {
        double all = sum(neighbours, i / 3 * 3) + PRIOR[0] + PRIOR[1] + PRIOR[2];
        double share = (neighbours[i] + PRIOR[i % 3]) / all;
        out.writeByte(Bits.ofProbability(Math.max(share, RAREST_NEIGHBOUR)));
      }
    }
  }

  private static int sum(int[] neighbours, int from) {
    return neighbours[from] + neighbours[from + 1] + neighbours[from + 2];
  }
}
