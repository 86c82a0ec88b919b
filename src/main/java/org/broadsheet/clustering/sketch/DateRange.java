package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.broadsheet.article.Published;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;

/**
 * The time in which an article was published, as far as it is known.
 *
 * <p>A day, month or year is taken as printed, as if in UTC: outlets' zones may shift it by up to
 * half a day.
 *
 * @param start first possible millisecond since 1970 UTC
 * @param end last possible millisecond since 1970 UTC
 */
public record DateRange(long start, long end) {

  static final DateRange UNKNOWN = new DateRange(Long.MIN_VALUE, Long.MAX_VALUE);

  private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

  static DateRange of(Published published) {
    Long millis = published.epochMillis();
    if (millis != null) {
      return new DateRange(millis, millis);
    }
    Long day = published.epochDay();
    if (day == null || !published.isKnown()) {
      return UNKNOWN;
    }
    return new DateRange(day * DAY_MILLIS, (day + days(published, day)) * DAY_MILLIS - 1);
  }

  private static long days(Published published, long day) {
    return switch (published.precision()) {
      case YEAR -> LocalDate.ofEpochDay(day).lengthOfYear();
      case MONTH -> LocalDate.ofEpochDay(day).lengthOfMonth();
      default -> 1;
    };
  }

  public boolean isKnown() {
    return end != Long.MAX_VALUE;
  }

  /** Whether this is over before the other begins. */
  public boolean isBefore(DateRange other) {
    return end < other.start;
  }

  /** From the first to the last of the known ranges; unknown if none is known. */
  static DateRange spanning(Stream<DateRange> ranges) {
    return ranges
        .filter(DateRange::isKnown)
        .reduce((a, b) -> new DateRange(Math.min(a.start, b.start), Math.max(a.end, b.end)))
        .orElse(UNKNOWN);
  }

  /** Milliseconds from the end of the earlier to the start of the later; 0 if they overlap. */
  long gap(DateRange other) {
    return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
  }

  /** Milliseconds between the two middles, both being known; 0 or more. */
  public long distance(DateRange other) {
    return Math.abs((start + end) / 2 - (other.start + other.end) / 2);
  }

  void write(FieldOutput out) throws IOException {
    out.int64(start);
    out.int64(end);
  }

  static DateRange read(FieldInput in) throws IOException {
    return new DateRange(in.int64(), in.int64());
  }
}
