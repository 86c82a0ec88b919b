package org.broadsheet.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.article.Language;
import org.broadsheet.language.model.LanguageModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small and close languages, and what is in none. */
class TwoOpinionsTest {

  private final LanguageDetector detector = LanguageDetector.of(LanguageModel.builtIn());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gl | Os veciños da vila protestaron onte diante do concello porque a auga segue sen"
            + " chegar.",
        "mt | Il-kunsill lokali ddeċieda li jibni skola ġdida ħdejn il-knisja tar-raħal.",
        "no | Jeg vet ikke hvorfor de ikke kom til møtet, men noen sa at ferja var forsinket.",
        "nn | Eg veit ikkje kvifor dei ikkje kom til møtet, men nokon sa at ferja var forseinka.",
        "da | Jeg ved ikke, hvorfor de ikke kom til mødet, men nogen sagde, at færgen var"
            + " forsinket.",
        "hr | Prošloga tjedna tisuće ljudi u središtu grada čekale su vlak, a tvrtka se nije"
            + " oglasila.",
        "sr | Prošle nedelje hiljade ljudi u centru grada čekale su voz, a preduzeće se nije"
            + " oglasilo.",
        "bs | Prošle sedmice hiljade ljudi u centru grada čekale su voz, izvještaj policije nije"
            + " objavljen.",
        "sr | Прошле недеље хиљаде људи у центру града чекале су воз, а предузеће се није"
            + " огласило.",
        "zu | Imeya yedolobha ithe abantu abaningi abanawo amanzi ezindlini zabo kusukela izolo.",
        "xh | Usodolophu uthe abantu abaninzi abanawo amanzi ezindlwini zabo ukususela izolo.",
        "ha | Shugaban karamar hukumar ya ce ruwan sama ya lalata gidaje da dama a garin."
      })
  void isTold(String code, String text) {
    assertEquals(code, detector.detect(List.of(text)).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gur uneobhe pbhapvy ibgrq ba Ghrfqnl gb erohvyq gur byq cvre orsber gur fhzzre frnfba.",
        "Qre Eng qre Unsrafgnqg orfpuybff nz Qvrafgnt, qvr nygr Oeüpxr abpu ibe qrz Fbzzre mh"
            + " rearhrea.",
        "Wkh kduerxu frxqflo yrwhg rq Wxhvgdb wr uhexlog wkh rog slhu ehiruh wkh vxpphu vhdvrq."
      })
  void cipherIsInNoLanguage(String text) {
    assertEquals(Language.UNDETERMINED, detector.detect(List.of(text)).code());
  }

  @Test
  void closeRelativesMakeNoArticleMixed() {
    Language language =
        detector.detect(
            List.of(
                "Fergen mellom øyene står stille etter at styringen sviktet natt til mandag.",
                "– Det er en dag som mange kommer til at huske, sier han.",
                "Kapteinen mener at reparasjonen tar flere uker, og at det blir dyrt for rederiet.",
                "– Vi har ventet på den nye færgen i mange år, sier hun."));
    assertEquals("no", language.code());
    assertFalse(language.isMixed());
  }

  @Test
  void aQuoteInAnotherLanguageStillDoes() {
    Language language =
        detector.detect(
            List.of(
                "Fergen mellom øyene står stille etter at styringen sviktet natt til mandag.",
                "The harbour council voted on Tuesday to rebuild the old pier before the season."));
    assertTrue(language.isMixed());
  }

  @Test
  void namesOfProductsDoNotMakeAJapaneseArticleEnglish() {
    Language language =
        detector.detect(
            List.of(
                "新しいカメラが来月発売される。小さくて軽く、夜の撮影にも強いという。",
                "Norvik Optica Z50 Mark III, Norvik Travel Zoom 18-200 Pro, Norvik Power Pack 7",
                "Norvik Optica Z50 Mark III Premium Kitは12万円。",
                "店頭での予約は今週から始まる。"));
    assertEquals("ja", language.code());
    assertFalse(language.isMixed());
  }
}
