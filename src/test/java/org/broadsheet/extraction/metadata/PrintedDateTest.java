package org.broadsheet.extraction.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.broadsheet.article.Published;
import org.broadsheet.article.Published.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July 13, 2016|DAY",
        "13 July 2016|DAY",
        "Jul. 13, 2016|DAY",
        "13th of July 2016|DAY",
        "Wednesday, 13 July 2016 10:32|LOCAL_TIME",
        "13. Juli 2016, 10:32 Uhr|LOCAL_TIME",
        "13 июля 2016 г.|DAY",
        "13 липня 2016 року|DAY",
        "13 juillet 2016|DAY",
        "13 de julio de 2016|DAY",
        "13.07.2016|DAY",
        "13. VII. 2016|DAY",
        "2016 m. liepos 13 d.|DAY",
        "13/07/2016|DAY",
        "07/13/2016|DAY",
        "2016-07-13|DAY",
        "2016/07/13|DAY",
        "20160713|DAY",
        "2016年7月13日|DAY",
        "2016-07-13T10:32:00Z|INSTANT",
        "2016-07-13T10:32:00.123+03:00|INSTANT",
        "2016-07-13T10:32:00+0300|INSTANT",
        "July 13, 2016 10:32 a.m. EST|LOCAL_TIME",
        "Wed Jul 13 10:32:00 EDT 2016|LOCAL_TIME",
        "Wed Jul 13 10:32:00 +0300 2016|INSTANT",
        "13. juli/srpanj, 2016.|DAY",
        "١٣ تموز/يوليو ٢٠١٦|DAY",
      })
  void readsTheDay(String text, Precision precision) {
    PrintedDate date = PrintedDate.findIn(text).orElseThrow();
    assertEquals(LocalDate.of(2016, 7, 13), date.day());
    assertEquals(precision, date.precision());
  }

  @Test
  void aDateOfAProgramIsFoundWhereItStands() {
    DateLine line = DateLine.parse("Mon Aug 03 12:45:00 EDT 2015").orElseThrow();
    assertEquals(List.of(), line.rest());
    assertEquals(LocalDate.of(2015, 8, 3), line.date().day());
    assertEquals(28, line.date().end());
  }

  @Test
  void anInstantKeepsTheDayAsPrinted() {
    Published published =
        PrintedDate.findIn("2016-07-13T01:30:00+03:00").orElseThrow().published("time");
    assertEquals(LocalDate.of(2016, 7, 13).toEpochDay(), published.epochDay());
    assertEquals(1468362600000L, published.epochMillis());
    assertEquals(180, published.offsetMinutes());
  }

  @Test
  void aMonthIsNoDay() {
    PrintedDate date = PrintedDate.findIn("Mai 2016").orElseThrow();
    assertEquals(Precision.MONTH, date.precision());
    assertEquals(LocalDate.of(2016, 5, 1), date.day());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "03/04/2016",
        "2016-13-40",
        "31 June 2016",
        "13 listopad 2016",
        "version 1.2.3000"
      })
  void whatMayMeanTwoDaysOrNoneIsNoDate(String text) {
    assertTrue(PrintedDate.findIn(text).isEmpty());
  }
}
