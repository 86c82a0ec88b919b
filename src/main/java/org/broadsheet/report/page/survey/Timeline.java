package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The days of a corpus in at most {@value #MAX_BINS} equal bins: days, weeks, months or years,
 * whichever is finest.
 *
 * <p>A date that was printed wrongly would squeeze all others into one bin; so the span leaves out
 * up to one article in 400 at either end, and of fewer than 400 articles none.
 */
public final class Timeline implements Serializable {

  private static final long serialVersionUID = 1;

  /** What a chart can show on a screen, and 600 entities in a page of a few megabytes. */
  static final int MAX_BINS = 160;

  private static final int TRIMMED_ONE_IN = 400;

  private final ChronoUnit unit;
  private final LocalDate first;
  private final int bins;

  private Timeline(ChronoUnit unit, LocalDate first, int bins) {
    this.unit = unit;
    this.first = first;
    this.bins = bins;
  }

  /**
   * Chooses the bins.
   *
   * @param days articles by days since 1970
   */
  static Timeline of(SortedMap<Integer, Long> days) {
    if (days.isEmpty()) {
      return new Timeline(ChronoUnit.DAYS, LocalDate.EPOCH, 0);
    }
    long trimmed = days.values().stream().mapToLong(Long::longValue).sum() / TRIMMED_ONE_IN;
    LocalDate first = LocalDate.ofEpochDay(dayAfter(days, trimmed));
    LocalDate last = LocalDate.ofEpochDay(lastDayBefore(days, trimmed));
    for (ChronoUnit unit :
        List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS)) {
      LocalDate start = startOf(first, unit);
      long bins = unit.between(start, startOf(last, unit)) + 1;
      if (bins <= MAX_BINS) {
        return new Timeline(unit, start, (int) bins);
      }
    }
    LocalDate start = startOf(last, ChronoUnit.YEARS).minusYears(MAX_BINS - 1);
    return new Timeline(ChronoUnit.YEARS, start, MAX_BINS);
  }

  private static int dayAfter(SortedMap<Integer, Long> days, long skipped) {
    long left = skipped;
    for (var day : days.entrySet()) {
      left -= day.getValue();
      if (left < 0) {
        return day.getKey();
      }
    }
    return days.lastKey();
  }

  private static int lastDayBefore(SortedMap<Integer, Long> days, long skipped) {
    long left = days.values().stream().mapToLong(Long::longValue).sum() - skipped;
    for (var day : days.entrySet()) {
      left -= day.getValue();
      if (left <= 0) {
        return day.getKey();
      }
    }
    return days.lastKey();
  }

  private static LocalDate startOf(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case WEEKS -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTHS -> day.withDayOfMonth(1);
      case YEARS -> day.withDayOfYear(1);
      default -> day;
    };
  }

  int bins() {
    return bins;
  }

  /** The bin of a day since 1970, or -1 if it lies outside. */
  int binOf(int epochDay) {
    if (bins == 0) {
      return -1;
    }
    LocalDate start = startOf(LocalDate.ofEpochDay(epochDay), unit);
    long bin = unit.between(first, start);
    return bin >= 0 && bin < bins ? (int) bin : -1;
  }

  /** Day, week, month or year. */
  public String unitName() {
    return switch (unit) {
      case WEEKS -> "week";
      case MONTHS -> "month";
      case YEARS -> "year";
      default -> "day";
    };
  }

  /** The first day of each bin, or as much of it as the unit has. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      String day = first.plus(i, unit).toString();
      labels.add(
          switch (unit) {
            case MONTHS -> day.substring(0, 7);
            case YEARS -> day.substring(0, 4);
            default -> day;
          });
    }
    return labels;
  }
}
