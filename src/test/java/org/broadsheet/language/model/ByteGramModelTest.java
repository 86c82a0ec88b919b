package org.broadsheet.language.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.broadsheet.language.LanguageCodes;
import org.junit.jupiter.api.Test;

class ByteGramModelTest {

  private static final ByteGramModel MODEL = ByteGramModel.builtIn();

  @Test
  void knowsLanguagesThatTheFirstModelDoesNot() {
    for (String code : new String[] {"zu", "xh", "ha", "ig", "rw", "sn", "nn", "gl", "mt"}) {
      assertTrue(MODEL.codes().contains(code), code);
    }
    assertFalse(LanguageCodes.ofLid176().contains("zu"));
  }

  @Test
  void theLikeliestLanguageHasTheGreatestShareOfAll() {
    ByteGramModel.Opinion opinion = MODEL.of("il-kunsill lokali ddeċieda li jibni skola ġdida");
    double[] probabilities = opinion.probabilities();
    assertEquals(1, Arrays.stream(probabilities).sum(), 1e-6);
    double maltese = probabilities[opinion.codes().indexOf("mt")];
    assertEquals(Arrays.stream(probabilities).max().getAsDouble(), maltese, 1e-12);
    assertTrue(opinion.score("mt") > opinion.score("it"));
  }

  /** The gain is of one language, not of the length of the text. */
  @Test
  void cipherGainsLittle() {
    String text = "the harbour council voted on tuesday to rebuild the old pier";
    String cipher = "gur uneobhe pbhapvy ibgrq ba ghrfqnl gb erohvyq gur byq cvre";
    assertTrue(MODEL.of(text).gain("en") > 5);
    assertTrue(MODEL.of(cipher).gain("en") < 3);
    assertEquals(MODEL.of(text).gain("en"), MODEL.of(text + " " + text).gain("en"), .5);
  }

  @Test
  void emptyTextFitsAllAlike() {
    ByteGramModel.Opinion opinion = MODEL.of("");
    assertEquals(opinion.score("de"), opinion.score("zu"));
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    byte[] whole;
    try (InputStream in = ByteGramModel.class.getResourceAsStream(ByteGramModel.BUILT_IN)) {
      whole = in.readAllBytes();
    }
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThrows(IOException.class, () -> ByteGramModel.read(new ByteArrayInputStream(half)));
    assertThrows(
        IOException.class, () -> ByteGramModel.read(new ByteArrayInputStream(new byte[100])));
  }
}
