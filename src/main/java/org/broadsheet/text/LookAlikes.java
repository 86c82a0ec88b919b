package org.broadsheet.text;

/**
 * Letters of Cyrillic and Greek that look like Latin ones, in small letters. Some writers mix them
 * into words so that a copy is not found; a word of one script is left alone.
 *
 * <p>Source of the pairs: Unicode Technical Standard 39, confusables, for the letters of news;
 * small letters stand for their capitals, too, because text is case-folded before.
 */
final class LookAlikes {

  private static final String CYRILLIC = "авекмнорстухіјѕԁԛԝ";
  private static final String LATIN_OF_CYRILLIC = "abekmhopctyxijsdqw";
  private static final String GREEK = "αβεικμνορτυχ";
  private static final String LATIN_OF_GREEK = "abeikmvoptyx";

  private LookAlikes() {}

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  static boolean isCyrillic(char c) {
    return c >= '\u0400' && c <= '\u052F';
  }

  static boolean isGreek(char c) {
    return c >= '\u0370' && c <= '\u03FF';
  }

  /**
   * Turns the letters of a word that mixes scripts into those of the script of most of them, where
   * they look the same.
   *
   * @param from first char of the word
   * @param to behind its last
   * @return whether anything changed
   */
  static boolean fold(char[] text, int from, int to) {
    int latin = 0;
    int cyrillic = 0;
    int greek = 0;
    for (int i = from; i < to; i++) {
      latin += isLatin(text[i]) ? 1 : 0;
      cyrillic += isCyrillic(text[i]) ? 1 : 0;
      greek += isGreek(text[i]) ? 1 : 0;
    }
    if (latin == 0 || cyrillic + greek == 0) {
      return false;
    }
    if (cyrillic > latin) {
      return replace(text, from, to, LATIN_OF_CYRILLIC, CYRILLIC);
    }
    boolean changed = replace(text, from, to, CYRILLIC, LATIN_OF_CYRILLIC);
    return replace(text, from, to, GREEK, LATIN_OF_GREEK) || changed;
  }

  private static boolean replace(char[] text, int from, int to, String looks, String like) {
    boolean changed = false;
    for (int i = from; i < to; i++) {
      int place = looks.indexOf(text[i]);
      if (place >= 0) {
        text[i] = like.charAt(place);
        changed = true;
      }
    }
    return changed;
  }
}
