package org.broadsheet.reading.charset;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Counts of the pairs of letters of a language. */
final class LetterCounts {

  /** A letter that is rarer than this is a guest from another language. */
  private static final double RAREST = 3e-5;

  /** The number of pairs that are taken as seen beforehand, by the frequencies of the letters. */
  private static final double PRIOR_PAIRS = 20;

  /** The chance of a letter or a class that was never seen at all. */
  private static final double UNSEEN = 1e-5;

  private final StringBuilder text = new StringBuilder();

  void add(String more) {
    text.append(more).append('\n');
  }

  void write(String language, DataOutputStream out) throws IOException {
    String alphabet = alphabet();
    Letters classes = new Letters(language, alphabet.toCharArray(), new byte[0]);
    int size = classes.classes();
    double[] single = new double[size];
    double[][] pairs = new double[size][size];
    int before = Letters.NONE;
    for (int i = 0; i < text.length(); i++) {
      int after = classes.classOf(text.charAt(i));
      single[after]++;
      pairs[before][after]++;
      before = after;
    }
    out.writeUTF(language);
    out.writeUTF(alphabet);
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < size; b++) {
        double share = Math.max(single[b] / text.length(), UNSEEN);
        out.writeByte(
            Bits.ofProbability((pairs[a][b] + PRIOR_PAIRS * share) / (single[a] + PRIOR_PAIRS)));
      }
    }
  }

  /** Its letters; ASCII letters are guests where most letters are of another script. */
  private String alphabet() {
    Map<Character, Integer> counts = new TreeMap<>();
    int total = 0;
    int ascii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (Letters.isLetter(c)) {
        counts.merge(c, 1, Integer::sum);
        total++;
        ascii += c < 128 ? 1 : 0;
      }
    }
    boolean isLatin = 2 * ascii > total;
    StringBuilder alphabet = new StringBuilder();
    for (Map.Entry<Character, Integer> letter : counts.entrySet()) {
      boolean isOwn = isLatin || letter.getKey() > 127;
      if (isOwn && letter.getValue() >= RAREST * total) {
        alphabet.append((char) letter.getKey());
      }
    }
    return alphabet.toString();
  }
}
