package org.broadsheet.article;

import org.broadsheet.text.Hash128;

/** The id of an article: 32 lower-case hex digits, whatever form it was given in. */
public final class ArticleId {

  private static final int HEX_DIGITS = 32;

  private ArticleId() {}

  /**
   * The id that an id of any form becomes: itself if it is 32 lower-case hex digits, else its
   * 128-bit hash. {@code Article} and {@code SourceRecord} call this when they are built, and keep
   * the given form as the {@code source_id}.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public static String of(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("the id of an article must not be blank");
    }
    return isHash(id) ? id : Hash128.of(id).hex();
  }

  /** Whether an id has the form that the tables have. */
  public static boolean isHash(String id) {
    if (id.length() != HEX_DIGITS) {
      return false;
    }
    // Each article is asked several times, so what is no digit is gathered instead of branched at.
    int others = 0;
    for (int i = 0; i < HEX_DIGITS; i++) {
      int digit = id.charAt(i);
      int notDecimal = (digit - '0' | '9' - digit) >>> 31;
      int notLetter = (digit - 'a' | 'f' - digit) >>> 31;
      others |= notDecimal & notLetter;
    }
    return others == 0;
  }

  /** What to say where several articles have one id. */
  public static IllegalStateException shared(Hash128 id, long articles) {
    return new IllegalStateException(
        String.format(
            "%d articles have the id %s; each needs an id of its own (where ids were given in"
                + " another form, this is the hash of one).",
            articles, id.hex()));
  }
}
