package org.broadsheet.clustering.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final DateRange FIRST = day(0, Precision.DAY);
  private static final DateRange THIRD = day(2, Precision.DAY);

  @Test
  void oneDayIsBeforeAnotherOnlyIfTheyDoNotOverlap() {
    DateRange january = day(0, Precision.MONTH);
    assertTrue(FIRST.isBefore(THIRD));
    assertFalse(THIRD.isBefore(FIRST));
    assertFalse(january.isBefore(THIRD), "the third of January is in January");
    assertTrue(january.isBefore(day(31, Precision.DAY)));
  }

  @Test
  void theGapIsTheTimeBetween() {
    assertEquals(Duration.ofDays(1).toMillis() + 1, FIRST.gap(THIRD));
    assertEquals(FIRST.gap(THIRD), THIRD.gap(FIRST));
    assertEquals(0, FIRST.gap(FIRST));
  }

  @Test
  void unknownDatesDoNotWidenASpan() {
    assertEquals(
        new DateRange(FIRST.start(), THIRD.end()),
        DateRange.spanning(Stream.of(THIRD, DateRange.UNKNOWN, FIRST)));
    assertFalse(DateRange.spanning(Stream.of(DateRange.UNKNOWN)).isKnown());
  }

  private static DateRange day(long epochDay, Precision precision) {
    return DateRange.of(new Published(epochDay, null, null, precision, "test"));
  }
}
