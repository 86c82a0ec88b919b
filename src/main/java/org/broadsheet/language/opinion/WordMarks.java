package org.broadsheet.language.opinion;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the words of a text that are in lists of patterns such as {@code word}, {@code stem*},
 * {@code *ending} and {@code *part*}: all patterns in one tree of letters, with a mark for the
 * start and the end of a word.
 */
final class WordMarks {

  private static final char EDGE = ' ';

  private final Node root = new Node();
  private int lists;

  /** A place in the tree; a pattern of the list ends here if it is not negative. */
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private int list = -1;
  }

  /** Adds a list of patterns, separated by spaces; lists are numbered from 0. */
  void add(String patterns) {
    for (String pattern : patterns.split(" ", -1)) {
      Node node = root;
      String open = pattern.startsWith("*") ? pattern.substring(1) : EDGE + pattern;
      String whole = open.endsWith("*") ? open.substring(0, open.length() - 1) : open + EDGE;
      for (int i = 0; i < whole.length(); i++) {
        node = node.next.computeIfAbsent(whole.charAt(i), unused -> new Node());
      }
      node.list = lists;
    }
    lists++;
  }

  /** For each list, how many words of the text are in it. */
  int[] count(String text) {
    int[] counts = new int[lists];
    int[] lastWord = new int[lists];
    String words = EDGE + text + EDGE;
    int word = 0;
    for (int start = 0; start < words.length(); start++) {
      boolean isLetter = Character.isLetter(words.charAt(start));
      word += isLetter ? 0 : 1;
      Node node = root;
      for (int i = start; node != null; i++) {
        node = i < words.length() ? step(node, words.charAt(i)) : null;
        if (node != null && node.list >= 0 && lastWord[node.list] < word) {
          counts[node.list]++;
          lastWord[node.list] = word;
        }
      }
    }
    return counts;
  }

  private static @Nullable Node step(Node node, char c) {
    return node.next.get(Character.isLetter(c) ? c : EDGE);
  }
}
