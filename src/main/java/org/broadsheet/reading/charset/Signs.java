package org.broadsheet.reading.charset;

import java.util.Map;

/**
 * What signs, and capitals, cost in any language: they tell much of a charset where letters are
 * few.
 */
final class Signs {

  /** No control belongs in a text. */
  private static final int CONTROL = Bits.of(26);

  private static final int ASCII = Bits.of(4);

  /** Signs of windows-1252 stand on many pages of any language, however few were in training. */
  private static final int COMMON = Bits.of(10);

  private static final String TYPOGRAPHIC = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026";
  private static final int TYPOGRAPHIC_SIGN = Bits.of(6);

  /** Pages are full of them, texts that one trains on are not. */
  private static final int UNBREAKABLE_BLANK = Bits.of(5);

  private static final int RARE = Bits.of(17);

  /** Lines and blocks of DOS: no text has them. */
  private static final int DRAWN = Bits.of(20);

  private static final int ASCII_LETTER = Bits.of(5);

  /** Western names stand in texts of any language; other guests are rarer. */
  private static final int WESTERN_LETTER = Bits.of(5);

  private static final int OTHER_LETTER = Bits.of(9);

  /** Neighbours of a sign of which too little was seen: letter, digit, other. */
  private static final int[] ANY_NEIGHBOURS = {
    Bits.of(2.7), Bits.of(2.7), Bits.of(.5), Bits.of(2.7), Bits.of(2.7), Bits.of(.5)
  };

  private static final int[] NO_SIGN = new int[6];

  /** Signs of currency stand before digits; letters with accents, if at all, after them. */
  private static final int LETTER_BEFORE_DIGIT = Bits.of(5);

  /** How many kinds of neighbours there are: letters, digits, others. */
  static final int KINDS = 3;

  private static final String COMMON_SIGNS =
      "\u20ac\u201a\u201e\u2026\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2122\u00a0\u00a1\u00a2"
          + "\u00a3\u00a7\u00a9\u00ab\u00ad\u00ae\u00b0\u00b4\u00b7\u00ba\u00aa\u00bb\u00bd\u00bf\u00d7"
          + "\u00a5\u00b1\u00b2\u00b3\u00b5\u00bc\u00be";

  private final Map<Character, Sign> trained;
  private final int[] capitals;

  /**
   * A sign.
   *
   * @param cost of itself
   * @param neighbours costs of a letter, a digit or something else before it, and after it
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Sign(int cost, int[] neighbours) {}

  /**
   * Signs with their costs as trained.
   *
   * @param capitals costs by the case before (0 none, 1 small, 2 capital) and by that of the letter
   */
  Signs(Map<Character, Sign> trained, int[] capitals) {
    this.trained = Map.copyOf(trained);
    this.capitals = capitals.clone();
  }

  /** What the character costs beyond its class. */
  int cost(char c, int letterClass) {
    if (letterClass >= Letters.FIRST) {
      return 0;
    }
    if (letterClass == Letters.FOREIGN) {
      return c < 128
          ? ASCII_LETTER
          : c >= '\u00df' && c <= '\u00ff' ? WESTERN_LETTER : OTHER_LETTER;
    }
    if (c < 128) {
      return c >= 32 || c == '\n' || c == '\r' || c == '\t' ? ASCII : CONTROL;
    }
    if (Character.isISOControl(c) || c == '\uFFFD' || !Character.isDefined(c)) {
      return CONTROL;
    }
    if (c == '\u00a0') {
      return UNBREAKABLE_BLANK;
    }
    if (TYPOGRAPHIC.indexOf(c) >= 0) {
      return TYPOGRAPHIC_SIGN;
    }
    int otherwise = isDrawn(c) ? DRAWN : COMMON_SIGNS.indexOf(c) >= 0 ? COMMON : RARE;
    Sign sign = trained.get(c);
    return sign == null ? otherwise : Math.min(otherwise, sign.cost());
  }

  /**
   * Costs of the {@link #KINDS} of what stands before a character, then of what stands after it;
   * zero for all but signs.
   */
  int[] neighboursOf(char c, int letterClass) {
    if (c < 128 || letterClass != Letters.NONE) {
      return NO_SIGN;
    }
    Sign sign = trained.get(c);
    return sign == null ? ANY_NEIGHBOURS : sign.neighbours();
  }

  /** What it costs a character that a digit follows it. */
  static int beforeDigit(char c, int letterClass) {
    boolean isLetter =
        letterClass != Letters.NONE
            && letterClass != Letters.DIGIT
            && c != '\u00aa'
            && c != '\u00ba'; // Nº 5
    return c > 127 && isLetter ? LETTER_BEFORE_DIGIT : 0;
  }

  /** 0 for a letter, 1 for a digit, 2 for anything else. */
  static int kind(int letterClass) {
    return letterClass == Letters.NONE ? 2 : letterClass == Letters.DIGIT ? 1 : 0;
  }

  private static boolean isDrawn(char c) {
    return (c >= '\u2500' && c <= '\u25ff')
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.isSurrogate(c);
  }

  /** What it costs that a letter of a case stands after a character of a case. */
  int capital(int before, int letter) {
    return capitals[3 * before + letter];
  }

  /** 0 for no letter, 1 for a small one, 2 for a capital. */
  static int caseOf(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' ? 1 : c >= 'A' && c <= 'Z' ? 2 : 0;
    }
    return Character.isLowerCase(c) ? 1 : Character.isUpperCase(c) ? 2 : 0;
  }
}
