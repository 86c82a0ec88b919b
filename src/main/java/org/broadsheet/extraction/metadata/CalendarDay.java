package org.broadsheet.extraction.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A day as standards and databases write it in a field of its own: of a week ({@code 2024-W10-2}),
 * of a year ({@code 2024-065}), in capitals ({@code 05MAR2024}), or of the Persian calendar.
 */
final class CalendarDay {

  private static final Pattern OF_WEEK = Pattern.compile("([12]\\d{3})-?W(\\d{2})-?([1-7])");
  private static final Pattern OF_YEAR = Pattern.compile("[12]\\d{3}-[0-3]\\d{2}");
  private static final Pattern IN_CAPITALS =
      Pattern.compile("([0-3]?\\d)(\\p{L}{3,9})([12]\\d{3})(?:[: ].{0,20})?");

  private CalendarDay() {}

  /** The day, or null if the field is none of these. */
  static @Nullable PrintedDate of(String field, long latestDay) {
    try {
      Matcher week = OF_WEEK.matcher(field);
      if (week.matches()) {
        String whole = week.group(1) + "-W" + week.group(2) + "-" + week.group(3);
        return at(field, LocalDate.parse(whole, DateTimeFormatter.ISO_WEEK_DATE));
      }
      if (OF_YEAR.matcher(field).matches()) {
        return at(field, LocalDate.parse(field, DateTimeFormatter.ISO_ORDINAL_DATE));
      }
      Matcher capitals = IN_CAPITALS.matcher(field);
      Integer month = capitals.matches() ? MonthNames.month(capitals.group(2)) : null;
      if (month != null) {
        int day = Integer.parseInt(capitals.group(1));
        return at(field, LocalDate.of(Integer.parseInt(capitals.group(3)), month, day));
      }
    } catch (DateTimeException noSuchDay) {
      return null;
    }
    return EasternDate.ofPersianNumbers(field, latestDay);
  }

  private static PrintedDate at(String field, LocalDate day) {
    return new PrintedDate(0, field.length(), day, null, null, Precision.DAY);
  }
}
