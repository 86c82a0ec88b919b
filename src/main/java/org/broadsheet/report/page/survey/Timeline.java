package org.broadsheet.report.page.survey;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days of a corpus in at most {@value #MAX_BINS} equal bins: days, weeks, months or years,
 * whichever is finest.
 *
 * <p>A few old articles, or a date that was printed wrongly, would squeeze all others into one bin;
 * so the span leaves out up to one article in twenty, and of fewer than twenty articles none. Who
 * shows it says how many are outside.
 */
public final class Timeline implements Serializable {

  private static final long serialVersionUID = 2;

  /** What a chart can show on a screen, and 600 entities in a page of a few megabytes. */
  static final int MAX_BINS = 160;

  private static final int OUTSIDE_ONE_IN = 20;

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
    long all = days.values().stream().mapToLong(Long::longValue).sum();
    for (ChronoUnit unit : List.of(ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS)) {
      Span span = Span.fullest(days, unit);
      if (span.articles() >= all - all / OUTSIDE_ONE_IN) {
        return new Timeline(unit, span.first(), span.bins());
      }
    }
    Span span = Span.fullest(days, ChronoUnit.YEARS);
    return new Timeline(ChronoUnit.YEARS, span.first(), span.bins());
  }

  /** Some bins in a row, with the articles in them. */
  private record Span(LocalDate first, int bins, long articles) {

    /** Of all spans of {@value #MAX_BINS} bins the one with most articles, the latest of equals. */
    static Span fullest(SortedMap<Integer, Long> days, ChronoUnit unit) {
      TreeMap<LocalDate, Long> byBin = new TreeMap<>();
      days.forEach(
          (day, articles) ->
              byBin.merge(startOf(LocalDate.ofEpochDay(day), unit), articles, Long::sum));
      Span fullest = new Span(byBin.firstKey(), 1, 0);
      Iterator<Map.Entry<LocalDate, Long>> leaving = byBin.entrySet().iterator();
      Map.Entry<LocalDate, Long> start = leaving.next();
      long articles = 0;
      for (Map.Entry<LocalDate, Long> end : byBin.entrySet()) {
        articles += end.getValue();
        while (unit.between(start.getKey(), end.getKey()) >= MAX_BINS) {
          articles -= start.getValue();
          start = leaving.next();
        }
        if (articles >= fullest.articles) {
          int bins = (int) unit.between(start.getKey(), end.getKey()) + 1;
          fullest = new Span(start.getKey(), bins, articles);
        }
      }
      return fullest;
    }
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
  public int binOf(int epochDay) {
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

  /** The first day of each bin, or as much of it as the unit has: {@code May 2024}. */
  public List<String> labels() {
    DateTimeFormatter style =
        switch (unit) {
          case MONTHS -> DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
          case YEARS -> DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
          default -> DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
        };
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      labels.add(first.plus(i, unit).format(style));
    }
    return labels;
  }
}
