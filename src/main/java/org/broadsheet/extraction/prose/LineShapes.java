package org.broadsheet.extraction.prose;

import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Set<String> CONNECTING =
      Set.of(
          "the",
          "of",
          "and",
          "de",
          "la",
          "le",
          "les",
          "des",
          "du",
          "el",
          "los",
          "las",
          "y",
          "et",
          "und",
          "der",
          "die",
          "das",
          "den",
          "von",
          "van",
          "het",
          "il",
          "e",
          "do",
          "da",
          "di",
          "\u0438",
          "\u0456",
          "\u0442\u0430",
          "&",
          "for",
          "in",
          "on",
          "del",
          "al",
          "am",
          "im");
  private static final Set<String> PRESS_WORDS =
      Set.of(
          "times",
          "post",
          "news",
          "herald",
          "tribune",
          "gazette",
          "journal",
          "daily",
          "weekly",
          "press",
          "chronicle",
          "guardian",
          "telegraph",
          "observer",
          "star",
          "today",
          "mail",
          "review",
          "examiner",
          "bulletin",
          "courier",
          "record",
          "mirror",
          "express",
          "echo",
          "dispatch",
          "independent",
          "reporter",
          "messenger",
          "inquirer",
          "globe",
          "monitor",
          "zeitung",
          "nachrichten",
          "tageblatt",
          "tagblatt",
          "anzeiger",
          "kurier",
          "rundschau",
          "bote",
          "spiegel",
          "presse",
          "blatt",
          "matin",
          "courrier",
          "d\u00e9p\u00eache",
          "voix",
          "monde",
          "soir",
          "diario",
          "noticias",
          "peri\u00f3dico",
          "gaceta",
          "heraldo",
          "prensa",
          "naci\u00f3n",
          "giornale",
          "corriere",
          "notizie",
          "gazzetta",
          "jornal",
          "folha",
          "not\u00edcias",
          "gazeta",
          "dziennik",
          "krant",
          "courant",
          "nieuws",
          "\u043d\u043e\u0432\u043e\u0441\u0442\u0438",
          "\u0433\u0430\u0437\u0435\u0442\u0430",
          "\u0438\u0437\u0432\u0435\u0441\u0442\u0438\u044f",
          "\u0432\u0435\u0441\u0442\u0438",
          "\u043f\u0440\u0430\u0432\u0434\u0430",
          "\u0432\u0435\u0441\u0442\u043d\u0438\u043a",
          "\u043d\u043e\u0432\u0438\u043d\u0438",
          "\u0432\u0456\u0441\u0442\u0456",
          "\u0432\u0456\u0441\u043d\u0438\u043a",
          "\u043f\u0440\u0435\u0441\u0441\u0430",
          "\u043f\u0440\u0435\u0441\u0430",
          "\u0436\u0443\u0440\u043d\u0430\u043b");

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
