package org.broadsheet.entities.role;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Where in a text a credit may be: its patterns are tried only there, since they are dear and most
 * texts credit nobody.
 */
final class CreditSigns {

  /** What ends a sentence in front of a credit, before the blank. */
  private static final String ENDS = ".!?»”\"";

  /** Ends of lines that are none for those who part texts at {@code \n}. */
  private static final String OTHER_LINE_ENDS = "\r\u0085\u2028\u2029";

  private static final String[] OF_IMPRINTS = {"copyright", "all rights reserved"};

  private final String text;
  private final boolean isPlain;

  CreditSigns(String text) {
    this.text = text;
    boolean plain = true;
    for (int i = 0; i < OTHER_LINE_ENDS.length(); i++) {
      plain &= text.indexOf(OTHER_LINE_ENDS.charAt(i)) < 0;
    }
    this.isPlain = plain;
  }

  /** Whether all lines end with {@code \n}, so that the other answers can be relied upon. */
  boolean isPlain() {
    return isPlain;
  }

  /** The first letters of words, as patterns compare them without regard to case. */
  static Set<Character> initials(Collection<String> words) {
    Set<Character> initials = new HashSet<>();
    words.forEach(word -> initials.add(caseless(word.charAt(0))));
    return initials;
  }

  private static char caseless(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  /** The next place where a sentence or a line begins with one of these letters; -1 if none. */
  int nextBeginning(int from, Set<Character> initials) {
    for (int i = from; i < text.length(); i++) {
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      boolean begins =
          before == '\n' || (before == ' ' && i > 1 && ENDS.indexOf(text.charAt(i - 2)) >= 0);
      if (begins && initials.contains(caseless(text.charAt(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the line of a place ends. */
  int endOfLine(int place) {
    int end = text.indexOf('\n', place);
    return end < 0 ? text.length() : end;
  }

  /** Whether a line has a sign of an imprint in its first characters. */
  boolean isImprint(int line, int chars) {
    int end = Math.min(endOfLine(line), line + chars);
    for (int i = line; i < end; i++) {
      char c = text.charAt(i);
      if (c == '©' || (c == '(' && text.regionMatches(true, i, "(c)", 0, 3))) {
        return true;
      }
      for (String sign : OF_IMPRINTS) {
        if ((c | 0x20) == sign.charAt(0) && text.regionMatches(true, i, sign, 0, sign.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Looks with a pattern at nothing but a place and what follows, as if it had come to it. */
  static Matcher at(Matcher matcher, int from, int to) {
    return matcher.region(from, to).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
