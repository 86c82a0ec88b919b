package org.broadsheet.extraction.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as they are printed from Iran to Japan: months that are numbers with a word, years of an
 * era ({@code 令和6年3月5日}), and the Persian calendar ({@code ۱۵ اسفند ۱۴۰۲}).
 */
final class EasternDate {

  private static final int LAST_OF_ENGLISH = 127;

  private static final Pattern NUMBERS_WITH_WORDS =
      Pattern.compile(
          "([12][0-9]{3})\\s?[\u5e74\ub144]\\s?([01]?[0-9])\\s?[\u6708\uc6d4]\\s?([0-3]?[0-9])\\s?[\u65e5\uc77c\u53f7\u865f]");

  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?iu)(?<![0-9])([0-3]?[0-9])\\s?tháng\\s?([01]?[0-9])(?:,|\\s?năm)?\\s?([12][0-9]{3})(?![0-9])");

  /** Eras, and the year before the first of each. */
  private static final Map<String, Integer> ERAS =
      Map.of("令和", 2018, "平成", 1988, "昭和", 1925, "大正", 1911, "明治", 1867, "民國", 1911, "民国", 1911);

  private static final Pattern OF_ERA =
      Pattern.compile(
          "("
              + String.join("|", ERAS.keySet())
              + ")\\s?(元|[0-9]{1,3})\\s?年\\s?([01]?[0-9])\\s?月\\s?([0-3]?[0-9])\\s?日");

  private static final List<String> PERSIAN_MONTHS =
      List.of(
          "فروردین",
          "اردیبهشت",
          "خرداد",
          "تیر",
          "مرداد",
          "شهریور",
          "مهر",
          "آبان",
          "آذر",
          "دی",
          "بهمن",
          "اسفند");

  private static final Pattern PERSIAN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([0-3]?[0-9])\\s{1,3}("
              + String.join("|", PERSIAN_MONTHS)
              + ")(?:\\s?ماه)?[\\s،]{1,3}(1[34][0-9]{2})(?![0-9])");

  private static final Pattern PERSIAN_NUMBERS =
      Pattern.compile("(?<![0-9])(1[34][0-9]{2})([/-])([01]?[0-9])\\2([0-3]?[0-9])(?![0-9])");

  /** The first day of the Persian calendar is that after this one, counted as astronomers do. */
  private static final long PERSIAN_EPOCH = 1_948_319;

  private EasternDate() {}

  /** The first such date of a text whose digits are those of ASCII, or null. */
  static @Nullable PrintedDate findIn(String text) {
    if (text.chars().noneMatch(c -> c > LAST_OF_ENGLISH)) {
      return null;
    }
    Matcher m = OF_ERA.matcher(text);
    if (m.find()) {
      int count = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
      return day(m, ERAS.getOrDefault(m.group(1), 0) + count, number(m, 3), number(m, 4));
    }
    m = NUMBERS_WITH_WORDS.matcher(text);
    if (m.find()) {
      return day(m, number(m, 1), number(m, 2), number(m, 3));
    }
    m = PERSIAN.matcher(text);
    if (m.find()) {
      return persian(m, number(m, 3), PERSIAN_MONTHS.indexOf(m.group(2)) + 1, number(m, 1));
    }
    m = VIETNAMESE.matcher(text);
    return m.find() ? day(m, number(m, 3), number(m, 2), number(m, 1)) : null;
  }

  /**
   * A date of the Persian calendar in numbers, or null. Years of the Islamic calendar look alike,
   * but those that newspapers print now are later than any Persian one.
   *
   * @param latestDay it is not later than this, in days since 1970
   */
  static @Nullable PrintedDate ofPersianNumbers(String text, long latestDay) {
    Matcher m = PERSIAN_NUMBERS.matcher(text);
    PrintedDate date = m.find() ? persian(m, number(m, 1), number(m, 3), number(m, 4)) : null;
    return date == null || date.day().toEpochDay() > latestDay ? null : date;
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static @Nullable PrintedDate day(Matcher m, int year, int month, int day) {
    try {
      return at(m, LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Six months of 31 days, then months of 30; eight leap years in 33. */
  private static @Nullable PrintedDate persian(Matcher m, int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > (month < 7 ? 31 : 30)) {
      return null;
    }
    int months = month < 8 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    long julian =
        PERSIAN_EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33L) + months + day;
    return at(m, LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, julian));
  }

  private static PrintedDate at(Matcher m, LocalDate day) {
    return new PrintedDate(m.start(), m.end(), day, null, null, Precision.DAY);
  }
}
