package org.broadsheet.report.page.view;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes numbers, shares, days and names of enumerations as a reader expects them. */
final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private Wording() {}

  /** {@code 12,345}. */
  static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** A count with its noun, which no line break parts: {@code 1 article}, {@code 2 articles}. */
  static String count(long number, String noun) {
    return number(number) + "\u00a0" + noun + (number == 1 ? "" : "s");
  }

  /** A share of a whole in percent, with a decimal below one percent; of nothing it is a dash. */
  static String share(long part, long whole) {
    return whole == 0 ? "–" : share((double) part / whole);
  }

  static String share(double share) {
    double percent = 100 * share;
    if (percent > 0 && percent < .95) {
      return String.format(Locale.ENGLISH, "%.1f%%", Math.max(percent, .1));
    }
    return String.format(Locale.ENGLISH, "%.0f%%", percent);
  }

  /** {@code 17 May 2024}: the one style of dates, in texts, tables and charts. */
  static String day(@Nullable Integer epochDay) {
    return epochDay == null ? "no date" : LocalDate.ofEpochDay(epochDay).format(DAY);
  }

  /** How much later: {@code 5 h}, {@code 2 days}. */
  static String delay(Duration later) {
    long hours = later.toHours();
    if (hours == 0) {
      return later.toMinutes() + "\u00a0min";
    }
    return hours < 48 ? hours + "\u00a0h" : count(later.toDays(), "day");
  }

  /** {@code NO_TEXT_FIELD} as {@code No text field}. */
  static String words(String enumeration) {
    String words = enumeration.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** A language by its English name; a code that has none stays. */
  static String language(String code) {
    if (code.equals("und")) {
      return "Undetermined";
    }
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
