package org.broadsheet.generator;

import java.util.Locale;
import java.util.Random;

/** One way in which a corpus is lopsided, as real ones are. */
public enum Skew {
  /** Outlets, days, names and lengths as {@link ArticleGenerator} spreads them. */
  NONE(1),

  /** One outlet has most of the articles. */
  ONE_OUTLET(.6),

  /** Every article is about one body, on top of its own names. */
  ONE_ENTITY(1),

  /** One notice of some sentences is printed again and again, word by word. */
  ONE_NOTICE(.2),

  /** Half of all articles are of one day. */
  ONE_DAY(.5),

  /** The first record is of {@value #BIG_RECORD} characters. */
  ONE_RECORD(0);

  static final int BIG_RECORD = 16_000_000;

  private final double share;

  Skew(double share) {
    this.share = share;
  }

  /** The skew of a name such as {@code one_outlet}. */
  public static Skew named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** Whether this is the skew and record n is one of those that it makes alike. */
  boolean holds(Skew skew, int n, long seed) {
    return this == skew
        && (share == 0
            ? n == 0
            : new Random(seed * 0x9E3779B97F4A7C15L + 31L * n + 5).nextDouble() < share);
  }
}
