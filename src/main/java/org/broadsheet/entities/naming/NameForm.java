package org.broadsheet.entities.naming;

import java.util.Set;
import org.broadsheet.text.SmallLetters;

/** The plain form of a name: without quotes, possessive and title, with one kind of hyphen. */
final class NameForm {

  /** No character of any text. */
  private static final char DROPPED = '\uFFFF';

  private static final String EDGES = ".,;:!?()[]'- ";
  private static final Set<String> TITLES = WordList.lowerCase("titles.txt");

  private NameForm() {}

  /** The plain form of a surface; the surface itself if nothing would be left. */
  static String of(String surface) {
    String plain = plainSigns(surface).strip();
    plain = withoutPossessive(trimEdges(plain));
    return plain.isEmpty() ? surface : plain;
  }

  private static String plainSigns(String surface) {
    StringBuilder plain = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char sign = plain(surface.charAt(i));
      boolean again = sign == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (sign != DROPPED && !again) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‹', '›', '`', '*', '_' -> DROPPED;
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u2060', '\uFEFF' ->
          DROPPED;
      case '’', 'ʼ', '‘', '´' -> '\'';
      case '‐', '‑', '‒', '–', '−' -> '-';
      case '\t', '\n', 0x0B, '\f', '\r', '\u00A0' -> ' ';
      default -> c;
    };
  }

  private static String trimEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && isTrimmedAtEnd(text, start, end)) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The last full stop of "U.S." and "Inc." stays. */
  private static boolean isTrimmedAtEnd(String text, int start, int end) {
    char last = text.charAt(end - 1);
    boolean abbreviated =
        last == '.' && end - start >= 2 && end - start - text.lastIndexOf(' ', end - 1) <= 6;
    return EDGES.indexOf(last) >= 0 && !(abbreviated && last == '.') && !isPlural(text, end);
  }

  /** The apostrophe of "the Clintons'" is cut with the possessive. */
  private static boolean isPlural(String text, int end) {
    return text.charAt(end - 1) == '\'' && end >= 2 && text.charAt(end - 2) == 's';
  }

  private static String withoutPossessive(String text) {
    if (text.endsWith("'s") || text.endsWith("'S")) {
      return text.substring(0, text.length() - 2);
    }
    return text.endsWith("s'") ? text.substring(0, text.length() - 1) : text;
  }

  /**
   * The title or rank with which a name begins, in lower case; empty if there is none. A name that
   * is nothing but a title keeps its last word.
   */
  static String title(String form) {
    String[] words = form.split(" ");
    int length = 0;
    for (int end = 1; end < words.length; end++) {
      String head = SmallLetters.of(String.join(" ", java.util.Arrays.copyOf(words, end)));
      if (isTitle(head, words, end)) {
        length = head.length();
      }
    }
    return SmallLetters.of(form.substring(0, length));
  }

  private static boolean isTitle(String head, String[] words, int end) {
    return TITLES.contains(head) || TITLES.contains(SmallLetters.of(words[end - 1]));
  }

  /** Whether a word, its full stop included, is a title. */
  static boolean isTitle(String word) {
    return TITLES.contains(SmallLetters.of(word));
  }
}
