package org.broadsheet.generator;

import java.util.Random;

/**
 * Words whose frequencies follow Zipf's law, the commonest first. The words are made of syllables,
 * save the commonest, which are English, so that a language detector finds English.
 */
final class Vocabulary {

  /** About the number of different words in a year of one newspaper. */
  private static final int WORDS = 60_000;

  /** Zipf-Mandelbrot: frequency ~ 1 / (rank + 2.7); Mandelbrot 1953 fits English so. */
  private static final double OFFSET = 2.7;

  private static final String[] COMMON =
      ("the of to and in a that for on is was said with as by at from it he his be has are have an"
              + " will were not which who had its this they would their been but or more after"
              + " about one up two new also when people government over first year out than other"
              + " last there into some could between week state time only before against most"
              + " three officials years under minister because country where percent police during"
              + " city while made many million court told since public work report members group"
              + " next day company head local including plan office should national former law"
              + " another around market called part economic children water power school health")
          .split(" ");

  private static final String[] ONSETS =
      "b br c ch d dr f fl g gr h j l m n p pl r s sh st t tr v w".split(" ");
  private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
  private static final String[] CODAS = {"", "", "n", "r", "l", "s", "t", "nd", "st", "ck", "m"};
  private static final String[] ENDINGS = {"", "", "", "s", "ed", "ing", "ly", "ion", "er", "al"};

  private final String[] words = new String[WORDS];
  private final double[] cumulated = new double[WORDS];

  Vocabulary(long seed) {
    Random random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      words[rank] = rank < COMMON.length ? COMMON[rank] : madeUp(random);
      sum += 1 / (rank + 1 + OFFSET);
      cumulated[rank] = sum;
    }
    for (int rank = 0; rank < WORDS; rank++) {
      cumulated[rank] /= sum;
    }
  }

  private static String madeUp(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(any(ONSETS, random)).append(any(VOWELS, random)).append(any(CODAS, random));
    }
    return word.append(any(ENDINGS, random)).toString();
  }

  static String any(String[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }

  /** A word by its frequency. */
  String word(Random random) {
    int place = java.util.Arrays.binarySearch(cumulated, random.nextDouble());
    return words[Math.min(WORDS - 1, place < 0 ? -place - 1 : place)];
  }
}
