package org.broadsheet.entities.naming;

import java.util.Set;
import java.util.regex.Pattern;

/** The plain form of a name: without quotes and possessive, with one kind of hyphen. */
final class NameForm {

  /** No character of any text. */
  private static final char DROPPED = '\uFFFF';

  private static final String EDGES = ".,;:!?()[]'- ";

  /** "H.W." and "HW", not "II" and "DJ". */
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){2,}|\\p{Lu}{2}");

  /** "S.R.M.": its last stop is part of it. */
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{L}\\.){2,}");

  private static final Set<String> NO_INITIALS =
      Set.of("II", "IV", "VI", "DJ", "MC", "AL", "EL", "DR", "ST", "SR", "JR", "LE", "DE", "DI");

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
      char sign = isInsideWord(surface, i) ? surface.charAt(i) : plain(surface.charAt(i));
      boolean again = sign == ' ' && !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (sign != DROPPED && !again) {
        plain.append(sign);
      }
    }
    return plain.toString();
  }

  /** The lines of "CLUSTER_NAME" are its own; those around "_Name_" are signs of Markdown. */
  private static boolean isInsideWord(String surface, int i) {
    return surface.charAt(i) == '_'
        && i > 0
        && i + 1 < surface.length()
        && Character.isLetterOrDigit(surface.charAt(i - 1))
        && Character.isLetterOrDigit(surface.charAt(i + 1));
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
    int word = Math.max(start, text.lastIndexOf(' ', end - 1) + 1);
    boolean abbreviated =
        last == '.'
            && end - start >= 2
            && (end - start - text.lastIndexOf(' ', end - 1) <= 6
                || DOTTED.matcher(text).region(word, end).matches());
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

  /** A person's name with a blank behind each initial: "George H. W. Bush" for "H.W." and "HW". */
  static String withInitials(String name) {
    String[] words = name.split(" ");
    for (int i = 0; i + 1 < words.length; i++) {
      String word = words[i];
      boolean split =
          INITIALS.matcher(word).matches()
              && !NO_INITIALS.contains(word)
              && words[i + 1].chars().anyMatch(Character::isLowerCase);
      if (split) {
        words[i] = word.replace(".", "").replaceAll("(?<=.)", ". ").strip();
      }
    }
    return String.join(" ", words);
  }
}
