package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class BlockTextTest {

  @Test
  void formIsFoldedAndWordsAreKept() {
    assertEquals(hash("“Dear readers” — give!"), hash("\"DEAR  readers\" - give"));
    assertNotEquals(hash("Dear readers, give"), hash("Dear reader, give"));
  }

  @Test
  void yearsAreAllTheSameAndOtherNumbersAreNot() {
    assertEquals(hash("Copyright 2014 The Valley Post"), hash("© Copyright 2023 The Valley Post"));
    assertNotEquals(hash("Earnings were 12 cents"), hash("Earnings were 13 cents"));
    assertNotEquals(hash("Earnings were 2,014 cents"), hash("Earnings were 2,015 cents"));
  }

  @Test
  void scriptsWithoutBlanksHaveAWordACharacter() {
    assertEquals(4, BlockText.of("支持我們。").wordCount());
    assertEquals(2, BlockText.of("Поддержите нас!").wordCount());
    assertEquals(0, BlockText.of("***").wordCount());
  }

  private static Object hash(String text) {
    return BlockText.of(text).hash();
  }
}
