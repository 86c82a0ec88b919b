package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BareWordsTest {

  @Test
  void wordsAndNumbersStayAndSignsPartThem() {
    assertEquals("côte d ivoire 2", BareWords.of("  «Côte d’Ivoire» (2)"));
    assertEquals("½ ⅷ 𝒳", BareWords.of("½ … Ⅷ - 𝒳!"));
  }

  @Test
  void signsAloneAreNoWords() {
    assertEquals("", BareWords.of(" – … "));
  }
}
