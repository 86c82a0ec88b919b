package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EastAsianTest {

  @Test
  void signsCountForSeveralLetters() {
    assertEquals(5, EastAsian.length("Storm"));
    assertEquals(6, EastAsian.length("風暴"));
    assertEquals(4, EastAsian.length("폭풍"));
    assertEquals(9, EastAsian.length("あらし"));
    assertEquals(2, EastAsian.length("。」"));
  }

  @Test
  void unitsReachAsFarAsTheLength() {
    assertEquals(3, EastAsian.units("Storm", 3));
    assertEquals(2, EastAsian.units("風暴來", 6));
    assertEquals(3, EastAsian.units("風暴來", 40));
  }
}
