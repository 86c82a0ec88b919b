package org.broadsheet.entities.naming;

import java.util.List;

/**
 * What grammar forbids of the base forms of a person's words, whatever is likely: a common first
 * name stands as it is listed, and a surname is of its bearer's gender.
 */
final class PersonGrammar {

  private static final List<String> HERS = List.of("ова", "ева", "ёва", "ина", "ына", "ая", "яя");
  private static final List<String> HIS = List.of("ов", "ев", "ёв", "ин", "ын", "ий", "ый");

  private PersonGrammar() {}

  /**
   * Takes the candidates that are not possible from a list; the word itself stands first in it.
   *
   * @param words of the name
   * @param i which of them the candidates are for
   * @param previousBase base form of the word before; empty for the first
   */
  static void restrict(
      String language, String[] words, int i, String previousBase, List<String> candidates) {
    if (i > 0) {
      ofGender(GivenNames.gender(language, previousBase), words[i], candidates);
    } else if (words.length > 1) {
      given(language, words, candidates);
    } else if (words[0].endsWith("у")) {
      ofGender("M", words[0], candidates); // "Петрову" alone: her name has "Петровой" in this case
    }
  }

  /** The one listed name among the candidates, if there is but one. */
  private static void given(String language, String[] words, List<String> candidates) {
    List<String> listed =
        candidates.stream().filter(base -> !GivenNames.gender(language, base).isEmpty()).toList();
    boolean hers = HERS.stream().anyMatch(words[words.length - 1]::endsWith);
    boolean firstIsHers = GivenNames.gender(language, words[0]).equals("F");
    if (listed.size() == 1) {
      candidates.retainAll(listed);
    } else if (firstIsHers && words[words.length - 1].endsWith("ая") && hers) {
      candidates.retainAll(List.of(words[0]));
    }
  }

  private static void ofGender(String gender, String word, List<String> candidates) {
    List<String> others = gender.equals("M") ? HERS : gender.equals("F") ? HIS : List.of();
    List<String> left =
        candidates.stream()
            .filter(base -> base.equals(word) || others.stream().noneMatch(base::endsWith))
            .toList();
    candidates.retainAll(left);
  }
}
