package org.broadsheet.extraction.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/** What a single line looks like, without knowing its place. */
final class LineShapes {

  /** A sentence of the body is longer than this; a headline rarely is (in UTF-16 units). */
  private static final int BODY_CHARS = 60;

  /** Longer lines are body, whatever they end with. */
  private static final int LONG_CHARS = 170;

  private static final Pattern ENDS_SENTENCE =
      Pattern.compile(".*[.!?\u2026\u3002\uff01\uff1f][\"\u201d\u00bb\u2019')\\]]*$");
  private static final Pattern DOMAIN =
      Pattern.compile("(?i)(?:www\\.)?[a-z0-9-]{2,63}(?:\\.[a-z0-9-]{2,63}){1,3}");
  private static final Pattern WORD = Pattern.compile("[^\\s]+");
  private static final Set<String> CONNECTING = LanguageWords.all("small-in-names");
  private static final Set<String> PRESS_WORDS = LanguageWords.all("press");

  private LineShapes() {}

  /** Whether a line is running text rather than one of the lines around it. */
  static boolean isBody(String text) {
    return text.length() >= LONG_CHARS || (text.length() >= BODY_CHARS && endsSentence(text));
  }

  static boolean endsSentence(String text) {
    return ENDS_SENTENCE.matcher(text).matches();
  }

  static boolean isDomain(String text) {
    return DOMAIN.matcher(text).matches();
  }

  static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Whether a line has few words, begins with a capital and is no sentence. */
  static boolean isShort(String text, int maxWords) {
    return !Character.isLowerCase(text.codePointAt(0))
        && words(text) <= maxWords
        && !endsSentence(text);
  }

  /** Whether each word but the connecting ones begins like a name, and there are few. */
  static boolean isNameLike(String text, int maxWords) {
    String[] words = text.split("\\s+");
    if (words.length > maxWords || endsSentence(text)) {
      return false;
    }
    int names = 0;
    for (String word : words) {
      if (CONNECTING.contains(SmallLetters.of(word))) {
        continue;
      }
      int first = word.codePointAt(0);
      if (!Character.isUpperCase(first) && !Character.isIdeographic(first)) {
        return false;
      }
      names++;
    }
    return names > 0;
  }

  /** Whether one of the words is what newspapers call themselves. */
  static boolean namesPress(String text) {
    for (String word : SmallLetters.of(text).split("[\\s-]+")) {
      if (PRESS_WORDS.contains(word) || word.endsWith("zeitung") || word.endsWith("blatt")) {
        return true;
      }
    }
    return false;
  }
}
