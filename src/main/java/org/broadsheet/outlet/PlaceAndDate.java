package org.broadsheet.outlet;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Tells the words of a dateline, such as "NEW YORK, Sept. 3" or "Berlin, 4. Juni". */
final class PlaceAndDate {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "da", "nb", "sv", "fi", "pl", "cs", "sk", "hu",
          "ro", "bg", "ru", "uk", "sr", "hr", "sl", "lt", "lv", "et", "el", "tr", "id", "ca");

  private static final TreeSet<String> MONTHS = new TreeSet<>();
  private static final Set<String> DAYS = new HashSet<>();

  /** An abbreviation of a month has at least as many letters. */
  private static final int MIN_MONTH_CHARS = 3;

  static {
    for (String language : LANGUAGES) {
      Locale locale = Locale.forLanguageTag(language);
      for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
        for (Month month : Month.values()) {
          MONTHS.add(letters(month.getDisplayName(style, locale)));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
          DAYS.add(letters(day.getDisplayName(style, locale)));
        }
      }
    }
  }

  private PlaceAndDate() {}

  private static String letters(String name) {
    return NameKey.plain(AgencyIndex.compact(name));
  }

  static boolean isMonth(NameWord word) {
    String plain = word.plain();
    String next = MONTHS.ceiling(plain);
    return plain.length() >= MIN_MONTH_CHARS && next != null && next.startsWith(plain);
  }

  /** Whether the word may stand in a dateline: a name, a number, a month, a day, or "de". */
  static boolean isPart(NameWord word) {
    return word.isCapital()
        || isMonth(word)
        || DAYS.contains(word.plain())
        || CreditWord.PARTICLE.has(word.plain());
  }

  static boolean isNumber(NameWord word) {
    return word.plain().codePoints().anyMatch(Character::isDigit);
  }
}
