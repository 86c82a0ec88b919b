package org.broadsheet.extraction.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.Published.Precision;
import org.jspecify.annotations.Nullable;

/** A date with the year behind the time, as programs in C and Java print it, and Twitter. */
final class YearLast {

  private static final int MAX_CHARS = 50;

  /** {@code Mon Aug 03 12:45:00 EDT 2015}. */
  private static final Pattern SHAPE =
      Pattern.compile(
          "\\p{L}{3,9},? (\\p{L}{3,9}) {1,2}(\\d{1,2}) (\\d{1,2}:\\d{2}(?::\\d{2})?)"
              + " ?(?:([+-]\\d{2}:?\\d{2})|(UTC|GMT)|[A-Z]{2,5})? ?((?:1[6-9]|20)\\d{2})");

  private YearLast() {}

  /** The date that is the whole of a text, or null. */
  static @Nullable PrintedDate of(String text) {
    Matcher m = text.length() <= MAX_CHARS ? SHAPE.matcher(text) : null;
    Integer month = m != null && m.matches() ? MonthNames.month(m.group(1)) : null;
    if (m == null || month == null) {
      return null;
    }
    try {
      LocalDate day =
          LocalDate.of(Integer.parseInt(m.group(6)), month, Integer.parseInt(m.group(2)));
      LocalTime time =
          LocalTime.parse(m.group(3).length() % 3 == 2 ? m.group(3) : "0" + m.group(3));
      ZoneOffset offset = m.group(4) == null ? null : ZoneOffset.of(m.group(4));
      offset = m.group(5) == null ? offset : ZoneOffset.UTC;
      Precision precision = offset == null ? Precision.LOCAL_TIME : Precision.INSTANT;
      return new PrintedDate(0, text.length(), day, time, offset, precision);
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}
