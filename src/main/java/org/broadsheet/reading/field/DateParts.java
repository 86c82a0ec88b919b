package org.broadsheet.reading.field;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date whose year, month and day stand in columns of their own: {@code 2023, 9, 14}, or {@code
 * 2023, September}. What is missing at the end makes it less precise.
 */
public final class DateParts {

  /** Data frames make {@code 2023.0} of a column of numbers in which one is missing. */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:\\.0+)?");

  private static final Pattern YEAR_IN_DATE = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

  /** A day and the name of its month, which leave the year to another column. */
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile(
          "\\p{L}*[ ,.]{0,3}(?:\\d{1,2}[^\\p{L}\\p{N}]{1,3}(?:de )?\\p{L}{3,}"
              + "|\\p{L}{3,}[^\\p{L}\\p{N}]{1,3}\\d{1,2})[.]?");

  /** In UTF-16 units; what is longer is no date. */
  private static final int MAX_DATE = 40;

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2099;

  private DateParts() {}

  /** The date of which these are the parts; null if there is none. */
  public static @Nullable String of(
      @Nullable String year, @Nullable String month, @Nullable String day) {
    String whole = whole(day) != null ? day : whole(month);
    if (whole != null) {
      return whole;
    }
    int number = number(year);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return null;
    }
    return month == null ? String.valueOf(number) : inYear(number, month, number(day));
  }

  /** A date that says no year, with the year; null if it needs none. */
  public static @Nullable String completed(String date, @Nullable String year) {
    int number = number(year);
    boolean isInYear = number >= FIRST_YEAR && number <= LAST_YEAR;
    return isInYear && date.length() <= MAX_DATE && WITHOUT_YEAR.matcher(date).matches()
        ? date + " " + number
        : null;
  }

  private static String inYear(int year, String month, int day) {
    int number = number(month);
    boolean isDay = day >= 1 && day <= 31;
    if (number < 0) {
      return (isDay ? day + " " : "") + month + " " + year;
    }
    if (number < 1 || number > 12) {
      return String.valueOf(year);
    }
    return isDay
        ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, number, day)
        : String.format(Locale.ROOT, "%04d-%02d", year, number);
  }

  /** A column called {@code day} or {@code month} may hold the whole date. */
  private static @Nullable String whole(@Nullable String part) {
    boolean isWhole = part != null && number(part) < 0 && YEAR_IN_DATE.matcher(part).find();
    return isWhole ? part : null;
  }

  private static int number(@Nullable String part) {
    Matcher number = NUMBER.matcher(part == null ? "" : part);
    return number.matches() ? Integer.parseInt(number.group(1)) : -1;
  }
}
