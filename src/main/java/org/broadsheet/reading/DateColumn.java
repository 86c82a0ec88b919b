package org.broadsheet.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.GivenFields;
import org.jspecify.annotations.Nullable;

/**
 * Decides by all dates of a column whether the day or the month comes first in them.
 *
 * <p>A date tells by a number above 12, or by an address that says the same day.
 */
final class DateColumn {

  /** Dots stand between day and month in this order only. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![0-9])([0-3]?[0-9])\\s?([/-])\\s?([0-3]?[0-9])\\s?\\2\\s?((?:[12][0-9])?[0-9]{2})(?![0-9])");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})[/-]?([01][0-9])[/-]?([0-3][0-9])(?![0-9])");

  /** Among this number of dates one may be a slip of the pen. */
  private static final int DATES_PER_SLIP = 20;

  private static final int MONTHS = 12;

  private long dayFirst;
  private long monthFirst;

  /** Takes the date of a record. */
  void add(GivenFields given) {
    DateOrder order = order(given);
    dayFirst += order == DateOrder.DAY_FIRST ? 1 : 0;
    monthFirst += order == DateOrder.MONTH_FIRST ? 1 : 0;
  }

  /** What the column tells. */
  DateOrder order() {
    if (dayFirst > monthFirst * DATES_PER_SLIP) {
      return DateOrder.DAY_FIRST;
    }
    return monthFirst > dayFirst * DATES_PER_SLIP ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
  }

  /** Whether a date means one thing in Europe and another in America. */
  static boolean isAmbiguous(GivenFields given) {
    Matcher date = numbers(given.date());
    return date != null && isAmbiguous(date);
  }

  private static boolean isAmbiguous(Matcher date) {
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    return first <= MONTHS && second <= MONTHS && first != second;
  }

  private static @Nullable Matcher numbers(@Nullable String date) {
    if (date == null || date.length() > 60) {
      return null;
    }
    Matcher numbers = NUMBERS.matcher(date);
    return numbers.find() ? numbers : null;
  }

  /** What one record tells by itself. */
  static DateOrder order(GivenFields given) {
    Matcher date = numbers(given.date());
    if (date == null) {
      return DateOrder.UNKNOWN;
    }
    int first = Integer.parseInt(date.group(1));
    int second = Integer.parseInt(date.group(3));
    if (isAmbiguous(date)) {
      return byAddress(given.url(), first, second, date.group(4));
    }
    if (first > MONTHS && second <= MONTHS) {
      return DateOrder.DAY_FIRST;
    }
    return second > MONTHS && first <= MONTHS ? DateOrder.MONTH_FIRST : DateOrder.UNKNOWN;
  }

  private static DateOrder byAddress(@Nullable String url, int first, int second, String year) {
    Matcher address = IN_ADDRESS.matcher(url == null ? "" : url);
    if (address.find() && address.group(1).endsWith(year)) {
      int month = Integer.parseInt(address.group(2));
      int day = Integer.parseInt(address.group(3));
      if (first == day && second == month) {
        return DateOrder.DAY_FIRST;
      }
      if (first == month && second == day) {
        return DateOrder.MONTH_FIRST;
      }
    }
    return DateOrder.UNKNOWN;
  }
}
