package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.entities.EntityType;
import org.broadsheet.text.LanguageWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Erdoğan’s,Erdoğan",
        "“Gazprom”,Gazprom",
        "the Clintons',the Clintons",
        "Bashar al‑Assad,Bashar al-Assad",
        "U.S.,U.S.",
        "Acme Inc.,Acme Inc.",
        "_Gazprom_,Gazprom",
        "ROUTER_NAME,ROUTER_NAME",
        "...,..."
      })
  void formsArePlain(String surface, String form) {
    assertEquals(form, NameForm.of(surface));
  }

  @ParameterizedTest
  @CsvSource({
    "en,Gen. Tomas Berg,Gen.",
    "en,Gen Tomas Berg,Gen",
    "en,Lt. Col. Ines Calder,Lt. Col.",
    "en,Cllr Jane Ashworth,Cllr",
    "en,Anna Berg,''",
    "en,Martin Luther King Jr.,''",
    "en,President,''",
    "en,Prime Minister Lena Ortiz,Prime Minister",
    "es,Don Ramón Ibarra,Don",
    "cs,MUDr. Adam Liška,MUDr.",
    "nn,Fru Berg,Fru",
    "xx,Dr Berg,Dr"
  })
  void titlesAreToldFromNames(String language, String form, String title) {
    assertEquals(title, Titles.of(language).in(form));
  }

  @ParameterizedTest
  @CsvSource({
    "en,Islam,ORG,true",
    "en,AI,PER,true",
    "en,Ai,PER,false",
    "en,Oslo-based,ORG,true",
    "en,Islam,LOC,false",
    "en,Berg,PER,false",
    "es,Gobierno,ORG,true",
    "en,Gobierno,ORG,false",
    "de,Meridian-Chefin,ORG,true",
    "de,Meridian-Verlag,ORG,false",
    "de,AfD-Frau,PER,true",
    "de,Hagen-Wahl,PER,false",
    "ru,Ислам,ORG,true"
  })
  void wordsWrittenLargeNeedNotBeNames(
      String language, String word, EntityType type, boolean expected) {
    assertEquals(expected, NoNames.isCommon(word, type, language));
  }

  @Test
  void twentyLanguagesHaveTitles() {
    long languages =
        LanguageWords.languages().stream()
            .filter(language -> !LanguageWords.of(language, "title").isEmpty())
            .count();
    assertTrue(languages >= 20, languages + " languages");
  }

  @ParameterizedTest
  @CsvSource({
    "George H.W. Bush,George H. W. Bush",
    "JD Marsden,J. D. Marsden",
    "DJ Marsden,DJ Marsden",
    "Charles II,Charles II",
    "Anna Berg,Anna Berg"
  })
  void initialsAreOneForm(String form, String name) {
    assertEquals(name, NameForm.withInitials(form));
  }

  @ParameterizedTest
  @CsvSource({
    "ru,Путиным,Путин",
    "ru,Залесскому,Залесский",
    "ru,Россией,Россия",
    "ru,Сергея,Сергей",
    "ru,Синицыной,Синицына",
    "ru,Москве,Москва",
    "ru,Дмитрия,Дмитрий",
    "ru,Казани,Казань",
    "uk,Гордієнком,Гордієнко",
    "uk,Харкова,Харків",
    "uk,Залеському,Залеський",
    "pl,Andrzeja Wolskiego,Andrzej Wolski",
    "pl,Pawłem,Paweł",
    "pl,Polsce,Polska",
    "cs,Jany Novákové,Jana Nováková",
    "cs,Havránkem,Havránek",
    "cs,Praze,Praha",
    "sr,Милоша Петровића,Милош Петровић",
    "sr,Hrvatskoj,Hrvatska",
    "fi,Antti Virtaselle,Antti Virtanen",
    "fi,Helsingissä,Helsinki",
    "fi,Suomessa,Suomi",
    "hu,Nagy Istvánnal,Nagy István",
    "hu,Amerikában,Amerika",
    "lv,Jāņa Ozoliņa,Jānis Ozoliņš",
    "lv,Rīgā,Rīga",
    "da,Mette Holmgaards,Mette Holmgaard",
    "sv,Rysslands,Ryssland",
    "nn,Norges,Norge",
    "de,Russlands,Russland"
  })
  void casesAreUndone(String language, String oblique, String base) {
    assertTrue(
        Inflections.baseForms(oblique, language).contains(base),
        Inflections.baseForms(oblique, language).toString());
  }

  @ParameterizedTest
  @CsvSource({"de,Strauss", "sv,Marx", "en,James", "xx,Rom"})
  void whatIsNoCaseStays(String language, String name) {
    assertEquals(List.of(), Inflections.baseForms(name, language));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "tr,İzmir'in,İzmir",
        "tr,Kur'an,Kur'an",
        "fr,L'Allemagne,Allemagne",
        "fr,L'Oréal,L'Oréal",
        "en,O'Neill,O'Neill"
      })
  void namesLoseWhatAnApostropheParts(String language, String written, String name) {
    assertEquals(name, Apostrophes.bare(written, language, AliasTable.builtIn()));
  }

  @ParameterizedTest
  @CsvSource({
    "Балтийского моря,Балтийское море",
    "Верховного суда Пакистана,Верховный суд Пакистана",
    "Чёрном море,Чёрное море",
    "Большого театра,Большой театр",
    "Республиканской партии,Республиканская партия",
    "Верховный суд,Верховный суд",
    "Иваном Сомовым,Иваном Сомовым"
  })
  void russianPhrasesAgreeWithTheirNoun(String oblique, String nominative) {
    assertEquals(nominative, HeadNouns.nominative(oblique));
  }

  @ParameterizedTest
  @CsvSource({
    "der,Deutschen Presse-Agentur,Deutsche Presse-Agentur",
    "des,Hessischen Verwaltungsgerichtshofs,Hessischer Verwaltungsgerichtshof",
    "der,Hessische Verwaltungsgerichtshof,Hessischer Verwaltungsgerichtshof",
    "beim,Statistischen Bundesamt,Statistisches Bundesamt",
    "von,Deutsche Bank,Deutsche Bank"
  })
  void germanPhrasesAgreeWithTheirArticle(String before, String form, String nominative) {
    assertEquals(nominative, GermanPhrases.nominative(form, before));
  }

  @Test
  void shortNamesAreParts() {
    assertTrue(PersonNames.isShortFor("Kerry", "John Kerry"));
    assertTrue(PersonNames.isShortFor("J. Kerry", "John Forbes Kerry"));
    assertTrue(PersonNames.isShortFor("Assad", "Bashar al-Assad"));
    assertTrue(PersonNames.isShortFor("George Bush", "George H. W. Bush"));
    assertFalse(PersonNames.isShortFor("George W. Bush", "George H. W. Bush"));
    assertFalse(PersonNames.isShortFor("Kerr", "John Kerry"));
    assertFalse(PersonNames.isShortFor("John Kerry", "Kerry"));
  }

  @Test
  void aCompanyIsNotItsProduct() {
    assertTrue(isShort("Harland Savings", "Harland Savings Bank"));
    assertTrue(isShort("Fox", "Century Fox"));
    assertTrue(isShort("Security Council", "U.N. Security Council"));
    assertFalse(isShort("Bank of Canada", "Royal Bank of Canada"));
    assertFalse(isShort("Government", "Local Government Association"));
    assertFalse(isShort("Comcast", "Comcast Foundation"));
    assertFalse(isShort("Treasury", "10-year Treasury"));
    assertFalse(isShort("Senado", "Comisión de Seguridad del Senado"));
    assertFalse(isShort("Harland", "Friends of Harland"));
    assertTrue(isShort("Committee", "Committee on Public Works"));
    assertTrue(isShort("Harland", "Harland Savings Bank Ltd."));
    assertTrue(isShort("Department", "Department of Public Works"));
    assertFalse(isShort("Facebook", "Facebook Business"));
    assertFalse(isShort("Microsoft", "Microsoft Office"));
    assertFalse(isShort("Office", "Office Mountain Rescue Team"));
    assertFalse(isShort("U.N.", "U.N. Company"));
    assertTrue(isShort("U.N.", "U.N. United"));
    assertTrue(isShort("ВТБ", "Банк ВТБ"));
    assertFalse(isShort("ВС", "Палата ВС"));
    assertTrue(isShort("UBS", "Bank UBS"));
    assertFalse(isShort("ROI", "Quick ROI"));
    assertFalse(isShort("DSLRs", "Norvane DSLRs"));
  }

  @Test
  void ofTwoCompaniesWithTheSameNameNeitherHasTheShortOne() {
    LongForms forms = new LongForms(place -> false);
    forms.add(new Form(EntityType.ORG, "Karvolin LLC", ""), 0);
    forms.add(new Form(EntityType.ORG, "Karvolin", ""), 20);
    assertEquals("Karvolin LLC", forms.longest(new Form(EntityType.ORG, "Karvolin", ""), 20));
    forms.add(new Form(EntityType.ORG, "Karvolin SRL", ""), 40);
    assertEquals("Karvolin", forms.longest(new Form(EntityType.ORG, "Karvolin", ""), 20));
  }

  @Test
  void theLastStopOfADottedAcronymIsPartOfIt() {
    assertEquals("S.R.M.", NameForm.of("S.R.M."));
    assertEquals("Camp L.E.A.N.", NameForm.of("“Camp L.E.A.N.”"));
    assertEquals("Norvane", NameForm.of("Norvane."));
  }

  @Test
  void anAcronymSpellsOutTheNameFromItsFirstLetterOn() {
    Acronyms acronyms = new Acronyms();
    String text = "Zahlungsdienst Pallan Query International (PQI)";
    acronyms.note("Zahlungsdienst Pallan Query International", text, text.indexOf(" ("));
    assertEquals("Pallan Query International", acronyms.longForm("PQI"));
  }

  private static boolean isShort(String shorter, String longer) {
    return OrganisationNames.isShortFor(shorter, longer, "U.N."::equals);
  }

  @Test
  void acronymsCountAsWritten() {
    AliasTable table = AliasTable.builtIn();
    assertEquals("Islamic State", table.find(EntityType.ORG, "ISIS", "en"));
    assertNull(table.find(EntityType.ORG, "Isis", "en"));
  }

  @Test
  void aNameOfAPlaceHoldsForTheLanguagesThatUseIt() {
    AliasTable table = AliasTable.builtIn();
    assertEquals("Colombia", table.find(EntityType.LOC, "Columbia", "ro"));
    assertNull(table.find(EntityType.LOC, "Columbia", "en"));
    assertEquals("New York", table.find(EntityType.LOC, "Nueva York", "es"));
    assertEquals("New York", table.find(EntityType.LOC, "Нью-Йорке", "ru"));
    assertEquals("Washington", table.find(EntityType.LOC, "Вашингтоне", "ru"));
    assertEquals("Croatia", table.find(EntityType.LOC, "Hrvatskoj", "sr"));
    assertNull(table.find(EntityType.LOC, "Северный", "ru"));
  }

  @Test
  void acronymsHaveTheLettersOfTheirNames() {
    assertTrue(Acronyms.isAcronym("IMF", "International Monetary Fund"));
    assertTrue(Acronyms.isAcronym("ООН", "Организация Объединенных Наций"));
    assertFalse(Acronyms.isAcronym("IMF", "World Bank"));
    assertFalse(Acronyms.isAcronym("Fund", "International Monetary Fund"));
    assertFalse(Acronyms.isAcronym("YouTube", "YouTube Partner Program"));
  }

  @Test
  void aUsersAliasesComeFirst() {
    AliasTable table = AliasTable.builtIn().with("ORG\tAcme Holding\tAcme\nLOC\tUSA\tU.S.");
    assertEquals("Acme Holding", table.lookUp(EntityType.ORG, "acme", "en"));
    assertEquals("USA", table.lookUp(EntityType.LOC, "U.S.", "en"));
    assertEquals("United Nations", table.find(EntityType.ORG, "ООН", "ru"));
    assertEquals("Germany", table.find(EntityType.LOC, "Deutschlands", "de"));
  }

  @Test
  void aBadLineOfAliasesIsNamed() {
    AliasTable table = AliasTable.builtIn();
    assertThrows(IllegalArgumentException.class, () -> table.with("ORG\tAcme"));
    assertThrows(IllegalArgumentException.class, () -> table.with("FIRM\tAcme\tAcme Inc."));
  }
}
