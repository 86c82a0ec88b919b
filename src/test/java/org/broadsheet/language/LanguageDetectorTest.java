package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.broadsheet.article.Language;
import org.broadsheet.language.model.LanguageModel;
import org.junit.jupiter.api.Test;

class LanguageDetectorTest {

  private static final String ENGLISH =
      "The harbour council voted on Tuesday to rebuild the old pier before the summer season.";
  private static final String RUSSIAN =
      "Городской совет решил во вторник восстановить старый причал до начала летнего сезона.";
  private static final String GERMAN =
      "Der Rat der Hafenstadt beschloss am Dienstag, die alte Brücke noch vor dem Sommer zu erneuern.";

  private final LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());

  @Test
  void oneLanguage() {
    Language language = detector.detect(List.of(ENGLISH, ENGLISH));
    assertEquals("en", language.code());
    assertTrue(language.score() > .8);
    assertFalse(language.isMixed());
    assertEquals(1, language.shares().size());
    assertEquals(1, language.shares().get(0).share(), 1e-9);
  }

  @Test
  void aSecondLanguageWithABlockOfItsOwn() {
    Language language = detector.detect(List.of(ENGLISH, RUSSIAN, ENGLISH));
    assertEquals("en", language.code());
    assertTrue(language.isMixed());
    assertEquals(
        List.of("en", "ru"), language.shares().stream().map(share -> share.language()).toList());
  }

  @Test
  void capitalsDoNotHideTheLanguage() {
    assertEquals("de", detector.detect(List.of(GERMAN.toUpperCase(Locale.ROOT))).code());
    assertEquals("en", detector.detect(List.of(ENGLISH.toUpperCase(Locale.ROOT))).code());
  }

  @Test
  void addressesDoNotDecide() {
    String address = "https://example.com/the/council/voted/to/rebuild/the/pier";
    assertEquals("de", detector.detect(List.of(address + " " + address + " " + GERMAN)).code());
    assertEquals("und", detector.detect(List.of(address)).code());
  }

  @Test
  void nothingIsUndetermined() {
    assertEquals(Language.UNKNOWN, detector.detect(List.of()));
    assertEquals(Language.UNKNOWN, detector.detect(List.of("", " ")));
    assertEquals("und", detector.detect(List.of("12.4 13.5 | 77 % 2,300 -- 14:00 $$ 5")).code());
  }

  @Test
  void onlyAllowedLanguages() {
    LanguageDetector german = detector.withAllowed(List.of("de", "ru"));
    assertEquals("de", german.detect(List.of(GERMAN)).code());
    assertEquals("und", german.detect(List.of(ENGLISH)).code());
  }

  @Test
  void greekLettersAreGreek() {
    assertEquals(
        "el", detector.detect(List.of("Ο δήμος αποφάσισε να ξαναχτίσει την προβλήτα.")).code());
  }
}
