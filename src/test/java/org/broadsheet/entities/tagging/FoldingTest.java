package org.broadsheet.entities.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void oneNameInManyScriptsIsOne() {
    sameFold("Pushkin", "Пушкин", "Puškin");
    sameFold("Clinton", "Клинтон", "Κλιντον");
    sameFold("Vučić", "Вучић");
    sameFold("Kowalski", "Ковальски");
    sameFold("München", "Munchen");
    sameFold("Łódź", "Lodz");
    sameFold("Obama", "Обама");
  }

  @Test
  void differentNamesStayDifferent() {
    assertNotEquals(fold("Berlin"), fold("Bern"));
    assertNotEquals(fold("Иванов"), fold("Петров"));
  }

  @Test
  void scriptsWithoutCapitalsStayAsTheyAre() {
    assertEquals("दिल्ली", Folding.fold("दिल्ली"));
    assertEquals("東京", Folding.fold("東京"));
  }

  @Test
  void stemsAreTheSameInMostCases() {
    assertEquals(Folding.stem(fold("Москва")), Folding.stem(fold("Москвы")));
    assertEquals(Folding.stem(fold("президент")), Folding.stem(fold("президента")).substring(0, 7));
  }

  private static void sameFold(String first, String... others) {
    for (String other : others) {
      assertEquals(fold(first), fold(other), first + " and " + other);
    }
  }

  private static String fold(String word) {
    return Folding.fold(word.toLowerCase(Locale.ROOT));
  }
}
