package org.broadsheet.extraction.metadata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A date as a field of a record gives it: what texts print, and what programs write, such as
 * seconds since 1970, the days of spreadsheets, 14 digits. As a field holds a date and nothing
 * else, years of two digits are taken for years.
 */
public final class GivenDate {

  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,19}(?:\\.\\d{1,12})?(?:[eE]\\+?\\d{1,2})?");

  /** What .NET wrote into JSON. */
  private static final Pattern MILLIS_OF_NET =
      Pattern.compile("\\\\?/Date\\((-?\\d{9,14})(?:[+-]\\d{4})?\\)\\\\?/");

  /** Signs that say in which direction a text runs. */
  private static final Pattern FORMAT_SIGNS =
      Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private static final Pattern DIGITS =
      Pattern.compile(
          "([12]\\d{3})([01]\\d)([0-3]\\d)[T"
              + " ]?([0-2]\\d)([0-5]\\d)([0-5]\\d)?(?:\\.\\d{1,9})?(Z|[+-]\\d{2}:?\\d{2})?");

  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![0-9])([0-3]?[0-9])\\s?([./-])\\s?([0-3]?[0-9])\\s?\\2\\s?'?([0-9]{2})(?![0-9:])");
  private static final Pattern SHORT_YEAR_AFTER_NAME =
      Pattern.compile(
          "(?<![\\p{L}])(\\p{L}{3,10})\\.?[ -]([0-3]?[0-9]),?[ -]'?([0-9]{2})(?![0-9:])");
  private static final Pattern SHORT_YEAR_BY_NAME =
      Pattern.compile("(?<![0-9])([0-3]?[0-9])[ -](\\p{L}{3,10})\\.?[ -]'?([0-9]{2})(?![0-9:])");

  /** 1990 and 2100, in seconds: numbers outside are no instants of news on the web. */
  private static final long FIRST_SECOND = 631_152_000L;

  private static final long LAST_SECOND = 4_102_444_800L;

  /** 1954 and 2064, in days of a spreadsheet. */
  private static final long FIRST_SERIAL = 20_000;

  private static final long LAST_SERIAL = 60_000;

  /** Day 60 is the 29th of February 1900, which was none; later days count from here. */
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  private static final int MINUTES_PER_DAY = 1440;

  private GivenDate() {}

  /**
   * The date, or nothing if it cannot be read or could be another.
   *
   * @param text what the field gives
   * @param order what is known of the order of day and month in it
   * @param latestDay a year of two digits is not later than this, in days since 1970
   */
  public static Optional<PrintedDate> read(String text, DateOrder order, long latestDay) {
    Matcher net = MILLIS_OF_NET.matcher(text.strip());
    String field =
        net.matches()
            ? net.group(1)
            : FORMAT_SIGNS.matcher(AsciiDigits.in(text)).replaceAll("").strip();
    if (NUMBER.matcher(field).matches()) {
      return Optional.ofNullable(ofNumber(field));
    }
    PrintedDate date = ofDigits(field);
    date = date == null ? YearLast.of(field) : date;
    date = date == null ? CalendarDay.of(field, latestDay) : date;
    if (date != null) {
      return Optional.of(date);
    }
    return PrintedDate.findIn(field, order)
        .or(() -> Optional.ofNullable(shortYear(field, order, latestDay)));
  }

  private static @Nullable PrintedDate ofNumber(String field) {
    PrintedDate digits = field.indexOf('.') < 0 ? ofDigits(field) : null;
    if (digits != null) {
      return digits;
    }
    BigDecimal number = new BigDecimal(field);
    PrintedDate serial = ofSerial(number, field);
    if (serial != null) {
      return serial;
    }
    for (int power = 0; power <= 9; power += 3) {
      long second = number.movePointLeft(power).longValue();
      if (second >= FIRST_SECOND && second < LAST_SECOND) {
        Instant instant = Instant.ofEpochSecond(second);
        return at(field, LocalDateTime.ofInstant(instant, ZoneOffset.UTC), ZoneOffset.UTC);
      }
    }
    return PrintedDate.findIn(field).orElse(null);
  }

  private static @Nullable PrintedDate ofSerial(BigDecimal number, String field) {
    long days = number.longValue();
    if (days < FIRST_SERIAL || days > LAST_SERIAL || field.indexOf('e') > 0) {
      return null;
    }
    LocalDate day = SERIAL_ZERO.plusDays(days);
    double share = number.subtract(BigDecimal.valueOf(days)).doubleValue();
    int minute = (int) Math.round(share * MINUTES_PER_DAY);
    return minute == 0 || minute == MINUTES_PER_DAY
        ? new PrintedDate(0, field.length(), day, null, null, Precision.DAY)
        : at(field, day.atTime(LocalTime.ofSecondOfDay(minute * 60L)), null);
  }

  private static @Nullable PrintedDate ofDigits(String field) {
    Matcher m = DIGITS.matcher(field);
    if (!m.matches()) {
      return null;
    }
    String second = m.group(6) == null ? "00" : m.group(6);
    try {
      LocalDate day = LocalDate.parse(m.group(1) + "-" + m.group(2) + "-" + m.group(3));
      LocalTime time = LocalTime.parse(m.group(4) + ":" + m.group(5) + ":" + second);
      return at(field, day.atTime(time), offset(m.group(7)));
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }

  private static @Nullable ZoneOffset offset(@Nullable String text) {
    return text == null ? null : ZoneOffset.of(text);
  }

  private static PrintedDate at(String field, LocalDateTime when, @Nullable ZoneOffset offset) {
    return new PrintedDate(
        0,
        field.length(),
        when.toLocalDate(),
        when.toLocalTime(),
        offset,
        offset == null ? Precision.LOCAL_TIME : Precision.INSTANT);
  }

  private static @Nullable PrintedDate shortYear(String field, DateOrder order, long latestDay) {
    Matcher m = SHORT_YEAR.matcher(field);
    if (m.find()) {
      int year = year(m.group(4), latestDay);
      String whole = m.group(1) + m.group(2) + m.group(3) + m.group(2) + year;
      return PrintedDate.findIn(whole + field.substring(m.end()), order).orElse(null);
    }
    m = SHORT_YEAR_BY_NAME.matcher(field);
    if (m.find() && MonthNames.month(m.group(2)) != null) {
      int year = year(m.group(3), latestDay);
      String whole = m.group(1) + " " + m.group(2) + " " + year;
      return PrintedDate.findIn(whole + field.substring(m.end())).orElse(null);
    }
    m = SHORT_YEAR_AFTER_NAME.matcher(field);
    if (m.find() && MonthNames.month(m.group(1)) != null) {
      String whole = m.group(2) + " " + m.group(1) + " " + year(m.group(3), latestDay);
      return PrintedDate.findIn(whole + field.substring(m.end())).orElse(null);
    }
    return null;
  }

  private static int year(String digits, long latestDay) {
    int latest = LocalDate.ofEpochDay(latestDay).getYear();
    int year = latest / 100 * 100 + Integer.parseInt(digits);
    return year > latest ? year - 100 : year;
  }
}
