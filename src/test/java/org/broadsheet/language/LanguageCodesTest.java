package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.language.model.LanguageModel;
import org.broadsheet.language.passage.LetterCount;
import org.broadsheet.language.passage.Scripts;
import org.junit.jupiter.api.Test;

class LanguageCodesTest {

  private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

  @Test
  void everyLabelBecomesACode() {
    for (String label : LanguageModel.builtIn().labels()) {
      String code = LanguageCodes.of(label);
      assertTrue(ISO_639_1.contains(code) || code.length() == 3, label + " is " + code);
    }
  }

  @Test
  void whatIsSaidToBeUnknownIsNoLabel() {
    List<String> labels = LanguageModel.builtIn().labels();
    for (String code : LanguageCodes.unknown()) {
      assertFalse(labels.contains(code), code);
      assertFalse(LanguageCodes.all().contains(code), code);
      assertTrue(ISO_639_1.contains(code), code);
    }
  }

  /** Whatever a model or a user calls Norwegian, it is one of two codes, which taggers know. */
  @Test
  void bokmalIsNorwegian() {
    assertEquals("no", LanguageCodes.of("nb"));
    assertEquals("no", LanguageCodes.require("nb", LanguageCodes.all()));
    assertEquals("nn", LanguageCodes.require("nn", LanguageCodes.all()));
    assertTrue(BuiltInTaggers.languages().containsAll(List.of("no", "nn")));
  }

  @Test
  void latinLettersAreNotGreek() {
    LetterCount latin = LetterCount.of("abc");
    LetterCount greek = LetterCount.of("αβγ");
    assertTrue(Scripts.fits("en", latin) && !Scripts.fits("en", greek));
    assertTrue(Scripts.fits("el", greek) && !Scripts.fits("el", latin));
    assertTrue(Scripts.fits("sr", latin) && Scripts.fits("sr", LetterCount.of("абв")));
    assertTrue(Scripts.fits("ja", LetterCount.of("大臣は金曜日に新しい橋を開通させた")));
    assertFalse(Scripts.fits("ja", LetterCount.of("部长星期五为新桥揭幕")));
  }
}
