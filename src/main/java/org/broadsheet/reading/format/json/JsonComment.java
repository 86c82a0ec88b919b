package org.broadsheet.reading.format.json;

/**
 * What may stand between the tokens of JSON beside white space: comments, as in JavaScript to the
 * end of the line or between two marks, and the line separators that only Unicode knows.
 */
final class JsonComment {

  /** Not in a comment; the other states follow from {@link #after}. */
  static final int NONE = 0;

  private static final int BEGUN = 1;
  private static final int LINE = 2;
  private static final int BLOCK = 3;
  private static final int BLOCK_ENDING = 4;

  private JsonComment() {}

  /** Whether a comment begins. */
  static boolean beginsAt(byte[] json, int at, int end) {
    return at + 1 < end && json[at] == '/' && (json[at + 1] == '/' || json[at + 1] == '*');
  }

  /** Where what follows a comment begins; where the comment should begin, if there is none. */
  static int end(byte[] json, int at, int end) {
    if (!beginsAt(json, at, end)) {
      return at;
    }
    int state = NONE;
    int next = at;
    do {
      state = after(state, json[next++]);
    } while (state != NONE && next < end);
    return next;
  }

  /** The state after a byte, of which the first is a slash. */
  static int after(int state, byte b) {
    return switch (state) {
      case NONE -> BEGUN;
      case BEGUN -> b == '/' ? LINE : b == '*' ? BLOCK : NONE;
      case LINE -> b == '\n' || b == '\r' ? NONE : LINE;
      case BLOCK -> b == '*' ? BLOCK_ENDING : BLOCK;
      default -> b == '/' ? NONE : b == '*' ? BLOCK_ENDING : BLOCK;
    };
  }

  /**
   * How many bytes of UTF-8 a line separator takes that is none of ASCII: U+0085, U+2028, U+2029,
   * and a byte order mark; 0 if there is none.
   */
  static int separator(byte[] utf8, int at, int end) {
    int first = utf8[at] & 0xff;
    if (first == 0xc2) {
      return at + 1 < end && (utf8[at + 1] & 0xff) == 0x85 ? 2 : 0;
    }
    if ((first != 0xe2 && first != 0xef) || at + 2 >= end) {
      return 0;
    }
    int rest = (utf8[at + 1] & 0xff) << 8 | (utf8[at + 2] & 0xff);
    boolean isSeparator = first == 0xe2 ? rest == 0x80a8 || rest == 0x80a9 : rest == 0xbbbf;
    return isSeparator ? 3 : 0;
  }

  /** Whether two objects stand with nothing but such a separator between them. */
  static boolean separatesObjects(byte[] utf8) {
    for (int at = 1; at < utf8.length - 2; at++) {
      int separator = utf8[at] < 0 && utf8[at - 1] == '}' ? separator(utf8, at, utf8.length) : 0;
      if (separator > 0 && at + separator < utf8.length && utf8[at + separator] == '{') {
        return true;
      }
    }
    return false;
  }
}
