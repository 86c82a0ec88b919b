package org.broadsheet.extraction.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as a text prints it, to the precision that it prints.
 *
 * <p>A date of two numbers below 13 separated by slashes or hyphens ({@code 03/04/2016}) is no
 * date: half of the world reads it as April, the other half as March. An abbreviated time zone
 * ({@code EST}, {@code IST}) gives no offset, because several share most of them.
 *
 * @param start where date and time start in the text
 * @param end where they end
 * @param day the day; of a month or a year its first
 * @param time the time of the day, if printed
 * @param offset the offset from UTC, if printed
 * @param precision DAY, MONTH, LOCAL_TIME or INSTANT
 */
public record PrintedDate(
    int start,
    int end,
    LocalDate day,
    @Nullable LocalTime time,
    @Nullable ZoneOffset offset,
    Precision precision) {

  /** The first newspaper appeared in 1605. */
  private static final int FIRST_YEAR = 1605;

  /** Thailand counts from the Buddha, and prints the day first. */
  private static final int FIRST_BUDDHIST_YEAR = 2400;

  private static final int BUDDHIST_YEARS = 543;

  /** A date that stands later in a text than this is not looked for. */
  private static final int MAX_CHARS = 500;

  private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String YEAR = "([12][0-9]{3})(?![0-9])";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<![0-9])([12][0-9]{3})([-/.])\\s?([01]?[0-9])\\2\\s?([0-3]?[0-9])(?![0-9])");
  private static final Pattern COMPACT =
      Pattern.compile("(?<![0-9])([12][0-9]{3})([01][0-9])([0-3][0-9])(?=T|$|\\s)");
  private static final Pattern NUMBERS =
      Pattern.compile(
          BEFORE + "([0-3]?[0-9])\\s?([./-])\\s?([0-3]?[0-9])\\s?\\2\\s?" + YEAR + "(?!:[0-9])");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.])([0-3][0-9])([./])([0-3][0-9])\\2([0-9]{2})(?![\\p{N}]|[.][0-9])");

  /** No page on the Web is older. */
  private static final String CENTURY = "20";

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          BEFORE
              + "([0-3]?[0-9])(?:\\.|st|nd|rd|th|er|\u00ba|-?\u0433\u043e)?[\\s/-]{1,3}(?:de\\s|of\\s)?"
              + "([\\p{L}\\p{M}]{2,14}|[\\p{L}\\p{M}]{1,4}\\.[\\p{L}\\p{M}]{1,2})(?:/\\p{L}{3,14})?[.,]{0,2}[\\s/-]{1,3}(?:de\\s|del\\s|of\\s)?"
              + YEAR);

  /** Months in Roman numerals, as Central Europe writes them: {@code 14. IX. 2023}. */
  private static final Pattern ROMAN_MONTH =
      Pattern.compile(
          BEFORE + "([0-3]?[0-9])[. /-]{1,2}(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[. /-]{1,2}" + YEAR);

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          BEFORE
              + "([\\p{L}\\p{M}]{2,14})\\.?\\s{1,3}([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s{1,3}"
              + YEAR);

  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<![0-9])([12][0-9]{3})(?:\\.|\\s?m\\.)?\\s{1,3}([\\p{L}\\p{M}]{3,14})\\.?\\s{1,3}([0-3]?[0-9])(?![0-9])");
  private static final Pattern MONTH_ONLY =
      Pattern.compile(BEFORE + "([\\p{L}\\p{M}]{3,14})\\.?,?\\s{1,3}(?:de\\s)?" + YEAR);

  /** Between the time and the date no more stands than "Uhr" or "on". */
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?<![0-9])([0-2]?[0-9])(?:[:.h\u6642\uc2dc]|\\s?Uhr\\s?)([0-5][0-9])(?![0-9])(?::([0-5][0-9])(?:[.,][0-9]{1,9})?)?"
              + "(?:\\s?([ap])\\.?\\s?m\\b\\.?)?(?:\\s?(?:(Z)\\b|((?:UTC|GMT)?\\s?[+-][01][0-9]:?[0-5][0-9])|(UTC|GMT)\\b))?");

  /** The first date in the text, or nothing. */
  public static Optional<PrintedDate> findIn(String text) {
    PrintedDate yearLast = YearLast.of(text);
    return yearLast == null ? findIn(text, DateOrder.UNKNOWN) : Optional.of(yearLast);
  }

  /** The first date in a text of which it is known whether it prints the day or the month first. */
  static Optional<PrintedDate> findIn(String text, DateOrder order) {
    String head = AsciiDigits.in(text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text);
    PrintedDate eastern = EasternDate.findIn(head);
    PrintedDate day = eastern == null ? findDay(head, order) : eastern;
    return Optional.ofNullable(day == null ? null : day.withTimeIn(head));
  }

  /**
   * The first date in a line that may only give a date; there a year may have two digits, as in
   * {@code 14.05.24}.
   */
  static Optional<PrintedDate> findInLine(String line) {
    Optional<PrintedDate> date = findIn(line);
    Matcher m = SHORT_YEAR.matcher(line);
    if ((date.isPresent() && date.get().precision() != Precision.MONTH) || !m.find()) {
      return date;
    }
    PrintedDate found = ofNumbers(m, CENTURY + m.group(4), DateOrder.UNKNOWN);
    return Optional.ofNullable(found == null ? null : found.withTimeIn(line));
  }

  /** What this date says about publication, with where it was found. */
  public Published published(String evidence) {
    if (precision != Precision.INSTANT || time == null || offset == null) {
      return new Published(day.toEpochDay(), null, null, precision, evidence);
    }
    return new Published(
        day.toEpochDay(),
        day.atTime(time).toInstant(offset).toEpochMilli(),
        offset.getTotalSeconds() / 60,
        precision,
        evidence);
  }

  private static @Nullable PrintedDate findDay(String text, DateOrder order) {
    Matcher m = YEAR_FIRST.matcher(text);
    if (m.find()) {
      return day(m, m.group(1), m.group(3), m.group(4));
    }
    m = NUMBERS.matcher(text);
    if (m.find()) {
      return ofNumbers(m, m.group(4), order);
    }
    m = COMPACT.matcher(text);
    if (m.find()) {
      return day(m, m.group(1), m.group(2), m.group(3));
    }
    m = ROMAN_MONTH.matcher(text);
    if (m.find()) {
      return day(m, m.group(3), String.valueOf(ROMAN.indexOf(m.group(2)) + 1), m.group(1));
    }
    return ofNames(text);
  }

  private static @Nullable PrintedDate ofNumbers(Matcher m, String year, DateOrder order) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean isDayFirst =
        m.group(2).equals(".")
            || first > 12
            || first == second
            || Integer.parseInt(year) >= FIRST_BUDDHIST_YEAR;
    if (!isDayFirst && second <= 12 && order == DateOrder.UNKNOWN) {
      return null;
    }
    return isDayFirst || (second <= 12 && order == DateOrder.DAY_FIRST)
        ? day(m, year, m.group(3), m.group(1))
        : day(m, year, m.group(1), m.group(3));
  }

  private static @Nullable PrintedDate ofNames(String text) {
    for (Matcher m = DAY_FIRST.matcher(text); m.find(); ) {
      Integer month = MonthNames.month(m.group(2));
      if (month != null) {
        return day(m, m.group(3), String.valueOf(month), m.group(1));
      }
    }
    for (Matcher m = MONTH_FIRST.matcher(text); m.find(); ) {
      Integer month = MonthNames.month(m.group(1));
      if (month != null) {
        return day(m, m.group(3), String.valueOf(month), m.group(2));
      }
    }
    for (Matcher m = YEAR_MONTH_DAY.matcher(text); m.find(); ) {
      Integer month = MonthNames.month(m.group(2));
      if (month != null) {
        return day(m, m.group(1), String.valueOf(month), m.group(3));
      }
    }
    for (Matcher m = MONTH_ONLY.matcher(text); m.find(); ) {
      Integer month = MonthNames.month(m.group(1));
      if (month != null) {
        PrintedDate first = day(m, m.group(2), String.valueOf(month), "1");
        return first == null
            ? null
            : new PrintedDate(m.start(), m.end(), first.day, null, null, Precision.MONTH);
      }
    }
    return null;
  }

  private static @Nullable PrintedDate day(Matcher m, String year, String month, String day) {
    try {
      int printed = Integer.parseInt(year);
      int counted = printed >= FIRST_BUDDHIST_YEAR ? printed - BUDDHIST_YEARS : printed;
      LocalDate date = LocalDate.of(counted, Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() < FIRST_YEAR
          ? null
          : new PrintedDate(m.start(), m.end(), date, null, null, Precision.DAY);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** This date with the time that is printed behind it, else in front of it. */
  private PrintedDate withTimeIn(String text) {
    if (precision != Precision.DAY) {
      return this;
    }
    Matcher behind = TIME.matcher(text).region(end, Math.min(text.length(), end + 60));
    if (behind.find()) {
      return withTime(behind);
    }
    Matcher before = TIME.matcher(text).region(Math.max(0, start - 30), start);
    boolean isNext =
        before.find() && WORD.matcher(text.substring(before.end(), start)).results().count() < 2;
    return isNext ? withTime(before) : this;
  }

  private PrintedDate withTime(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    if (m.group(4) != null) {
      hour = hour % 12 + (m.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    if (hour > 23) {
      return this;
    }
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    LocalTime time = LocalTime.of(hour, Integer.parseInt(m.group(2)), second);
    ZoneOffset offset = offset(m);
    return new PrintedDate(
        Math.min(start, m.start()),
        Math.max(end, m.end()),
        day,
        time,
        offset,
        offset == null ? Precision.LOCAL_TIME : Precision.INSTANT);
  }

  private static @Nullable ZoneOffset offset(Matcher m) {
    if (m.group(5) != null || m.group(7) != null) {
      return ZoneOffset.UTC;
    }
    if (m.group(6) == null) {
      return null;
    }
    String digits = m.group(6).replaceAll("[^0-9+-]", "");
    try {
      return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
    } catch (DateTimeException noSuchOffset) {
      return null;
    }
  }
}
