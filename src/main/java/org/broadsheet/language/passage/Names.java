package org.broadsheet.language.passage;

/** Whether a text is hardly more than names, which are the same in many languages. */
public final class Names {

  /** In prose, even in German, at most half of the words begin with a capital. */
  private static final double MIN_SHARE = .7;

  private Names() {}

  /** Whether most words begin with a capital or hold a digit; a text all in capitals is prose. */
  static boolean are(String text) {
    int words = 0;
    int names = 0;
    int capitals = 0;
    for (String word : text.trim().split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        words++;
        boolean hasSmall = false;
        boolean hasDigit = false;
        for (int i = 0; i < word.length(); i++) {
          hasSmall |= Character.isLowerCase(word.charAt(i));
          hasDigit |= Character.isDigit(word.charAt(i));
        }
        capitals += word.length() > 1 && !hasSmall ? 1 : 0;
        names += Character.isUpperCase(word.charAt(0)) || hasDigit ? 1 : 0;
      }
    }
    return names >= MIN_SHARE * words && capitals < MIN_SHARE * words;
  }
}
