package org.broadsheet.reading.format.xml;

import java.util.List;

/**
 * Cuts from a wiki's text what is no prose: comments, footnotes, galleries, formulas and tables.
 *
 * <p>Each mark is searched for once from where it was found last, so that a text of openers that
 * nothing closes costs no more than its length.
 */
final class WikiAsides {

  private static final List<String> ELEMENTS = List.of("ref", "gallery", "math", "table");

  private final String text;
  private final int[] found = new int[ELEMENTS.size() + 2];

  WikiAsides(String text) {
    this.text = text;
  }

  String cut() {
    StringBuilder left = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
      int end = end(at);
      if (end > at) {
        left.append(text, done, at);
        done = end;
        at = end;
      } else {
        at++;
      }
    }
    return left.append(text, done, text.length()).toString();
  }

  /** Where what begins at a place ends; -1 if nothing begins there, or it has no end. */
  private int end(int start) {
    if (text.startsWith("<!--", start)) {
      return behind("-->", 0, start + 4);
    }
    for (int i = 0; i < ELEMENTS.size(); i++) {
      String element = ELEMENTS.get(i);
      if (text.startsWith(element, start + 1)) {
        int inside = behind(">", 1, start);
        boolean isWhole = inside > 0 && text.charAt(inside - 2) == '/';
        return inside < 0 || isWhole ? inside : behind("</" + element + ">", 2 + i, inside);
      }
    }
    return -1;
  }

  /** The place behind the next mark from a place on; -1 if there is none. */
  private int behind(String mark, int number, int from) {
    if (found[number] >= 0 && found[number] < from + mark.length()) {
      int next = text.indexOf(mark, from);
      found[number] = next < 0 ? -1 : next + mark.length();
    }
    return found[number];
  }
}
