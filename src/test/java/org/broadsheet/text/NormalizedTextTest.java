package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

  private static final NormalizedText PLAIN = NormalizedText.of("Mayor Smith said \"no\" in 2021");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May\u200Bor Smi\u00ADth said \u201Cno\u201D in 2021", // zero-width, soft hyphen, quotes
        "M\u0430y\u043Er Sm\u0456th said 'no' in 2021", // Cyrillic letters among Latin ones
        "\u039Cayor Smith said no in 2021", // a Greek capital
        "Mayor Smith said no in \u0662\u0660\u0662\u0661", // Arabic-Indic digits
        "MAYOR SMITH SAID \u00ABNO\u00BB IN \uFF12\uFF10\uFF12\uFF11" // full-width digits
      })
  void whatLooksTheSameIsTheSame(String text) {
    assertEquals(PLAIN.text(), NormalizedText.of(text).text());
    assertEquals(PLAIN.hash(), NormalizedText.of(text).hash());
  }

  @Test
  void aLatinLetterInARussianWordBecomesRussian() {
    assertEquals(
        NormalizedText.of("полиция").hash(), NormalizedText.of("п" + "o" + "лиция").hash());
  }

  @Test
  void wordsOfOneScriptAreLeftAlone() {
    assertNotEquals(NormalizedText.of("сор").hash(), NormalizedText.of("cop").hash());
  }
}
