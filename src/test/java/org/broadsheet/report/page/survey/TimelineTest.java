package org.broadsheet.report.page.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void noDayNoBin() {
    assertEquals(0, Timeline.of(new TreeMap<>()).bins());
    assertEquals(-1, Timeline.of(new TreeMap<>()).binOf(0));
  }

  @Test
  void aFewDaysAreDays() {
    Timeline timeline = timeline("2024-02-28", "2024-03-01");
    assertEquals(List.of("28 Feb 2024", "29 Feb 2024", "1 Mar 2024"), timeline.labels());
    assertEquals("day", timeline.unitName());
    assertEquals(2, timeline.binOf(day("2024-03-01")));
    assertEquals(-1, timeline.binOf(day("2024-03-02")));
  }

  @Test
  void twoYearsAreWeeksAndACenturyIsYears() {
    assertEquals("week", timeline("2022-01-01", "2024-01-01").unitName());
    assertEquals("month", timeline("2015-01-01", "2024-01-01").unitName());
    Timeline century = timeline("1924-05-05", "2024-01-01");
    assertEquals("year", century.unitName());
    assertEquals("1924", century.labels().get(0));
  }

  @Test
  void aStrayDateDoesNotSqueezeTheOthers() {
    TreeMap<Integer, Long> days = new TreeMap<>();
    days.put(day("1970-01-01"), 1L);
    days.put(day("2024-01-01"), 300L);
    days.put(day("2024-01-09"), 300L);
    Timeline timeline = Timeline.of(days);
    assertEquals(9, timeline.bins());
    assertEquals(-1, timeline.binOf(day("1970-01-01")));
  }

  /** Of a hundred articles four are old: the others keep their months. */
  @Test
  void aFewOldArticlesAreOutside() {
    TreeMap<Integer, Long> days = new TreeMap<>();
    days.put(day("1998-03-01"), 2L);
    days.put(day("2003-03-01"), 2L);
    days.put(day("2018-05-17"), 48L);
    days.put(day("2024-01-01"), 48L);
    Timeline timeline = Timeline.of(days);
    assertEquals("month", timeline.unitName());
    assertEquals("May 2018", timeline.labels().get(0));
    assertEquals("Jan 2024", timeline.labels().get(timeline.bins() - 1));
    assertEquals(-1, timeline.binOf(day("2003-03-01")));
  }

  @Property(tries = 200)
  void everyDayOfAFewIsInABin(
      @ForAll @NotEmpty List<@IntRange(min = -50_000, max = 50_000) Integer> days) {
    TreeMap<Integer, Long> counted = new TreeMap<>();
    days.stream().limit(19).forEach(day -> counted.merge(day, 1L, Long::sum));
    Timeline timeline = Timeline.of(counted);
    assertTrue(timeline.bins() <= Timeline.MAX_BINS);
    int years =
        LocalDate.ofEpochDay(counted.lastKey()).getYear()
            - LocalDate.ofEpochDay(counted.firstKey()).getYear();
    assertEquals(timeline.bins(), timeline.labels().size());
    boolean isCut = years >= Timeline.MAX_BINS;
    for (int day : counted.keySet()) {
      assertTrue(timeline.binOf(day) >= 0 || isCut, "day " + day);
    }
  }

  private static Timeline timeline(String first, String last) {
    TreeMap<Integer, Long> days = new TreeMap<>();
    days.put(day(first), 1L);
    days.put(day(last), 1L);
    return Timeline.of(days);
  }

  private static int day(String day) {
    return (int) LocalDate.parse(day).toEpochDay();
  }
}
