package org.broadsheet.generator;

import java.util.Random;

/** Names of people, bodies and places, a few of them far more often than the rest. */
final class Names {

  private static final String[] FIRST =
      ("Anna Boris Carla David Elena Farid Grace Henrik Ivan Julia Karim Laura Marek Nadia Omar Paula"
              + " Quentin Rosa Samuel Teresa Usha Victor Wanda Xenia Yusuf Zoe Alice Bruno Clara Dmitri")
          .split(" ");
  private static final String[] SYLLABLES =
      "Bar Cas Dun El Fer Gar Hol Ing Jar Kar Lan Mar Nor Or Pel Quin Ros Sal Tor Ul Ver Wes Yar Zel"
          .split(" ");
  private static final String[] ENDS =
      "dale ford ham ley man mond ov berg stein ini ez son wick worth ton by field kov lund"
          .split(" ");
  private static final String[] BODIES =
      "Ministry Council Bank University Institute Union Party Company Hospital Commission Court"
          .split(" ");
  private static final String[] FIELDS =
      "Justice Transport Agriculture Energy Science Trade Health Education Labour Finance"
          .split(" ");
  private static final String[] COUNTRIES =
      ("France Germany Russia Ukraine China Japan Brazil Kenya Nigeria India Canada Mexico Spain Italy"
              + " Poland Turkey Egypt Chile Norway Australia")
          .split(" ");

  private Names() {}

  /** The n-th person: always the same name. */
  static String person(int n) {
    Random random = new Random(n * 31L + 7);
    return Vocabulary.any(FIRST, random) + " " + surname(random);
  }

  /** The n-th organisation. */
  static String organisation(int n) {
    Random random = new Random(n * 37L + 11);
    return random.nextBoolean()
        ? Vocabulary.any(BODIES, random) + " of " + Vocabulary.any(FIELDS, random)
        : surname(random) + " " + Vocabulary.any(BODIES, random);
  }

  /** The n-th place. */
  static String place(int n) {
    return n < COUNTRIES.length ? COUNTRIES[n] : surname(new Random(n * 41L + 13));
  }

  private static String surname(Random random) {
    return Vocabulary.any(SYLLABLES, random)
        + Vocabulary.any(ENDS, random)
        + (random.nextInt(4) == 0 ? Vocabulary.any(ENDS, random) : "");
  }

  /** A number below {@code count}, small ones more often: rank by Zipf's law, roughly. */
  static int skewed(int count, Random random) {
    return (int) Math.min(count - 1, Math.floor(Math.pow(count + 1.0, random.nextDouble()) - 1));
  }
}
