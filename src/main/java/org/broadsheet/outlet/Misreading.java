package org.broadsheet.outlet;

import java.util.List;

/** What optical character recognition makes of a name: letters of one shape for another. */
final class Misreading {

  /** Letters and digits that look alike in worn type; what stands in one group may be swapped. */
  private static final List<String> SHAPES =
      List.of(
          "aesco0", "il1jtf!", "unvya", "asnu", "hbk", "rtfi", "sf58z", "gq9", "dcl", "vyw", "mnw");

  /** Words that look like an agency's name by one such letter. */
  private static final List<String> NOT_MISREAD =
      List.of("router", "reiter", "renter", "retter", "belge", "belgo");

  private static final String DIGITS = "015826";
  private static final String LETTERS = "OISBZG";

  private Misreading() {}

  /** A short form whose digits are read as the letters that they look like. */
  static String digitsAsLetters(String form) {
    StringBuilder letters = new StringBuilder(form);
    for (int i = 0; i < form.length(); i++) {
      int digit = DIGITS.indexOf(form.charAt(i));
      if (digit >= 0) {
        letters.setCharAt(i, LETTERS.charAt(digit));
      }
    }
    return letters.toString();
  }

  /** Whether a word is the name but for one letter of like shape, or one lost or doubled. */
  static boolean isOf(String word, String name) {
    if (NOT_MISREAD.contains(word)) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(word.length(), name.length());
    while (same < shorter && word.charAt(same) == name.charAt(same)) {
      same++;
    }
    int sameBehind = 0;
    while (sameBehind < shorter - same
        && word.charAt(word.length() - 1 - sameBehind)
            == name.charAt(name.length() - 1 - sameBehind)) {
      sameBehind++;
    }
    int differ = Math.max(word.length(), name.length()) - same - sameBehind;
    if (differ > 1) {
      return false;
    }
    if (word.length() == name.length()) {
      return differ == 0 || areAlike(word.charAt(same), name.charAt(same));
    }
    // Without its last letter a name is another's: "Stefan".
    return shorter > 5 && same > 0 && same < shorter;
  }

  private static boolean areAlike(char one, char other) {
    return SHAPES.stream().anyMatch(group -> group.indexOf(one) >= 0 && group.indexOf(other) >= 0);
  }
}
