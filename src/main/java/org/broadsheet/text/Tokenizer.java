package org.broadsheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits news text into words, numbers and punctuation, as the Penn Treebank does: {@code Russia's}
 * is two tokens, {@code U.S.}, {@code al-Nusra}, {@code 10,000}, an address and a handle are one,
 * and so is a run of a script that is written without blanks.
 *
 * <p>Tokens slice the text exactly; nothing is normalised. Time is linear in the text.
 */
public final class Tokenizer {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|[\\w.+-]{1,64}@[\\w-]{1,64}\\.[\\w.-]{1,190}");

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "un", "gl",
          "all", "dall", "dell", "nell", "sull", "quell", "quest");

  private static final int LONGEST_ELIDED = 6;
  private static final String TRAILING = ".,;:!?)]}>\"'”’»…";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  /** The tokens of a text in order. */
  public static List<Token> tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    tokenizer.run();
    return tokenizer.tokens;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      if (isBlank(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && !isBlank(text.charAt(end))) {
        end++;
      }
      chunk(at, end);
      at = end;
    }
  }

  /** Splits what stands between two blanks. */
  private void chunk(int start, int end) {
    if (looksLikeAddress(start, end)) {
      int last = end;
      while (last > start + 1 && TRAILING.indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      if (ADDRESS.matcher(text).region(start, last).matches()) {
        add(start, last);
        words(last, end);
        return;
      }
    }
    words(start, end);
  }

  private boolean looksLikeAddress(int start, int end) {
    if (end - start < 5) {
      return false;
    }
    if (text.startsWith("http", start) || text.startsWith("www.", start)) {
      return true;
    }
    for (int at = start + 1; at < end; at++) {
      if (text.charAt(at) == '@') {
        return true;
      }
    }
    return false;
  }

  private void words(int start, int end) {
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      int width = Character.charCount(codePoint);
      if (isWord(codePoint)) {
        at = word(at, end);
      } else if ((codePoint == '@' || codePoint == '#')
          && at + 1 < end
          && isWord(text.codePointAt(at + 1))) {
        int last = runEnd(at + 1, end);
        add(at, last);
        at = last;
      } else {
        int last = at + width;
        while (isRepeated(codePoint) && last < end && text.charAt(last) == codePoint) {
          last++;
        }
        add(at, last);
        at = last;
      }
    }
  }

  /** Adds the word that starts here, its clitics as tokens of their own. */
  private int word(int start, int end) {
    int last = runEnd(start, end);
    if (last < end && text.charAt(last) == '.' && keepsStop(start, last, end)) {
      add(start, last + 1);
      return last + 1;
    }
    int clitic = clitic(start, last);
    if (clitic > start) {
      add(start, clitic);
      add(clitic, last);
    } else {
      addElided(start, last);
    }
    return last;
  }

  /** The end of the letters and digits from here on, and of the marks that join them. */
  private int runEnd(int start, int end) {
    int at = start;
    int segment = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      if (isWord(codePoint)) {
        at += Character.charCount(codePoint);
      } else if (at > start && at + 1 < end && joins(segment, at)) {
        at++;
        segment = at;
      } else {
        break;
      }
    }
    return at;
  }

  /** Whether the mark at this place joins what stands before and after it to one word. */
  private boolean joins(int segment, int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (!isWord(after)) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '-', '‐', '‑', '_', '&' -> true;
      case '\'', '’', 'ʼ' -> Character.isLetter(after);
      case '.' -> !endsSentence(segment, at, before, after);
      case ',' -> Character.isDigit(before) && Character.isDigit(after);
      case ':', '/' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  /** A sentence that lacks its blank: "ended.The next". */
  private static boolean endsSentence(int segment, int at, int before, int after) {
    return Character.isLetter(after)
        && (Character.isDigit(before)
            || (at - segment > 1 && Character.isLowerCase(before) && Character.isUpperCase(after)));
  }

  private boolean keepsStop(int start, int last, int end) {
    if (last + 1 < end && text.charAt(last + 1) == '.') {
      return false; // an ellipsis
    }
    String word = text.substring(start, last);
    if (word.length() == 1) {
      return Character.isUpperCase(word.charAt(0)) || word.equals("г");
    }
    return isDotted(word)
        || Abbreviations.keepsStop(word.toLowerCase(Locale.ROOT), numberFollows(last + 1));
  }

  /** Single letters separated by full stops, as "U.S" and "a.m". */
  private static boolean isDotted(String word) {
    if (word.length() < 3 || word.indexOf('.') != 1) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean letter = i % 2 == 0;
      if (letter ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private boolean numberFollows(int at) {
    int next = at;
    while (next < text.length() && isBlank(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** Where an English clitic ('s, 're, n't ...) starts, or {@code start} if there is none. */
  private int clitic(int start, int end) {
    for (int back = 2; back <= 3 && end - back > start; back++) {
      if (isApostrophe(text.charAt(end - back))) {
        String tail = text.substring(end - back + 1, end).toLowerCase(Locale.ROOT);
        if (tail.equals("t") && end - 3 > start && (text.charAt(end - 3) | 32) == 'n') {
          return end - 3;
        }
        boolean known =
            back == 2
                ? "smd".contains(tail)
                : tail.equals("re") || tail.equals("ve") || tail.equals("ll");
        return known ? end - back : start;
      }
    }
    return start;
  }

  /**
   * French, Italian and Catalan articles and prepositions: "l'Europe" and "dell'Unione" are two
   * tokens, and so is "L'appel"; "L'Oréal" and "D'Angelo" may be names.
   */
  private void addElided(int start, int end) {
    for (int at = start + 1; at <= start + LONGEST_ELIDED && at + 1 < end; at++) {
      if (isApostrophe(text.charAt(at))) {
        String article = text.substring(start, at);
        boolean small = ELIDED.contains(article);
        boolean beforeSmall =
            Character.isLowerCase(text.charAt(at + 1))
                && ELIDED.contains(article.toLowerCase(Locale.ROOT));
        if (small || beforeSmall) {
          add(start, at + 1);
          add(at + 1, end);
          return;
        }
      }
    }
    add(start, end);
  }

  private void add(int start, int end) {
    tokens.add(new Token(start, end, text.substring(start, end)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isRepeated(int codePoint) {
    return codePoint == '.' || codePoint == '-' || codePoint == '`' || codePoint == '\'';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Letters, digits, the marks on them, and invisible characters inside words. */
  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }
}
