package org.broadsheet.reading.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class DatePartsTest {

  @Test
  void yearMonthAndDayMakeADate() {
    assertEquals("2023-09-14", DateParts.of("2023", "9", "14"));
    assertEquals("2023-09-14", DateParts.of("2023.0", "09", "14.0"));
    assertEquals("14 September 2023", DateParts.of("2023", "September", "14"));
  }

  @Test
  void whatIsMissingMakesItLessPrecise() {
    assertEquals("2023-09", DateParts.of("2023", "9", null));
    assertEquals("Sept. 2023", DateParts.of("2023", "Sept.", null));
    assertEquals("2023", DateParts.of("2023", null, "14"));
    assertEquals("2023", DateParts.of("2023", "13", "14"));
    assertNull(DateParts.of(null, "9", "14"));
    assertNull(DateParts.of("12", "9", "14"));
  }

  @Test
  void aColumnOfDaysMayHoldDates() {
    assertEquals("2023-09-14", DateParts.of(null, null, "2023-09-14"));
    assertEquals("2023-09", DateParts.of("2023", "2023-09", null));
    assertEquals("2023-09-14", DateParts.of("2023", "9", "14"));
  }

  @Test
  void aDateWithoutItsYearIsCompleted() {
    assertEquals("14 Sep 2023", DateParts.completed("14 Sep", "2023"));
    assertEquals("Thu, Sep 14 2023", DateParts.completed("Thu, Sep 14", "2023"));
    assertNull(DateParts.completed("2023-09-14", "2023"));
    assertNull(DateParts.completed("9/14/23", "2023"));
    assertNull(DateParts.completed("14 Sep", null));
  }
}
