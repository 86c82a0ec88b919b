package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.broadsheet.article.DateOrder;
import org.broadsheet.article.Published.Precision;
import org.junit.jupiter.api.Test;

class GivenDateTest {

  private static final long TODAY = LocalDate.of(2026, 6, 1).toEpochDay();

  @Test
  void programsWriteDatesInManyWays() {
    for (String[] written :
        new String[][] {
          {"1709622692", "INSTANT"},
          {"1709622692000", "INSTANT"},
          {"1709622692000000", "INSTANT"},
          {"1.709622692E9", "INSTANT"},
          {"1709622692.0", "INSTANT"},
          {"45356", "DAY"},
          {"45356.5", "LOCAL_TIME"},
          {"20240305071132", "LOCAL_TIME"},
          {"20240305T071132Z", "INSTANT"},
          {"20240305", "DAY"},
          {"Tue Mar 05 07:11:32 +0000 2024", "INSTANT"},
          {"Tue Mar  5 07:11:32 UTC 2024", "INSTANT"},
          {"Tue, 05 Mar 2024 07:11:32 GMT", "INSTANT"},
          {"2024-03-05T07:11:32.123+01:00", "INSTANT"},
          {"5.3.24", "DAY"},
          {"05-Mar-24", "DAY"},
          {"March 5, 2024", "DAY"},
        }) {
      PrintedDate date = GivenDate.read(written[0], DateOrder.UNKNOWN, TODAY).orElseThrow();
      assertEquals(LocalDate.of(2024, 3, 5), date.day(), written[0]);
      assertEquals(Precision.valueOf(written[1]), date.precision(), written[0]);
    }
  }

  @Test
  void theColumnTellsDayFromMonth() {
    assertTrue(GivenDate.read("03/04/2023", DateOrder.UNKNOWN, TODAY).isEmpty());
    assertTrue(GivenDate.read("3/4/23 10:00", DateOrder.UNKNOWN, TODAY).isEmpty());
    assertEquals(LocalDate.of(2023, 4, 3), day("03/04/2023", DateOrder.DAY_FIRST));
    assertEquals(LocalDate.of(2023, 3, 4), day("03/04/2023", DateOrder.MONTH_FIRST));
    assertEquals(LocalDate.of(2023, 3, 4), day("3/4/23 10:00", DateOrder.MONTH_FIRST));
    assertEquals(LocalDate.of(1998, 12, 31), day("31/12/98", DateOrder.MONTH_FIRST));
  }

  @Test
  void otherNumbersAreNoDates() {
    for (String number : new String[] {"7", "12345678901234567890", "99999999", "0.5", "2024"}) {
      assertTrue(GivenDate.read(number, DateOrder.UNKNOWN, TODAY).isEmpty(), number);
    }
  }

  private static LocalDate day(String text, DateOrder order) {
    return GivenDate.read(text, order, TODAY).orElseThrow().day();
  }
}
