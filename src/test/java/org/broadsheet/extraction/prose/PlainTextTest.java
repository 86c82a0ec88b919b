package org.broadsheet.extraction.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void whiteSpaceIsOneBlankAndWhatJoinsLettersVanishes() {
    assertEquals("The ferry stops", PlainText.oneLine(" The\u00a0 \u200bferry\tstops "));
    assertEquals("The ferry stops", PlainText.oneLine("\ufeffThe f\ufefferry st\u2060ops"));
  }
}
