package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.entities.EntityType;
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
        "...,..."
      })
  void formsArePlain(String surface, String form) {
    assertEquals(form, NameForm.of(surface));
  }

  @ParameterizedTest
  @CsvSource({
    "Gen. Tomas Berg,gen.",
    "Lt. Col. Ines Calder,lt. col.",
    "Anna Berg,''",
    "President,''",
    "Prime Minister Lena Ortiz,prime minister"
  })
  void titlesAreToldFromNames(String form, String title) {
    assertEquals(title, NameForm.title(form));
  }

  @ParameterizedTest
  @CsvSource({
    "Путиным,Путин",
    "Залесскому,Залесский",
    "Россией,Россия",
    "Сергея,Сергей",
    "Синицыной,Синицына",
    "Москве,Москва",
    "Дмитрия,Дмитрий",
    "Казани,Казань"
  })
  void casesAreUndone(String oblique, String nominative) {
    assertTrue(
        RussianCases.nominatives(oblique).contains(nominative),
        RussianCases.nominatives(oblique).toString());
  }

  @Test
  void shortNamesAreParts() {
    assertTrue(PersonNames.isShortFor("Kerry", "John Kerry"));
    assertTrue(PersonNames.isShortFor("J. Kerry", "John Forbes Kerry"));
    assertTrue(PersonNames.isShortFor("Assad", "Bashar al-Assad"));
    assertFalse(PersonNames.isShortFor("Kerr", "John Kerry"));
    assertFalse(PersonNames.isShortFor("John Kerry", "Kerry"));
  }

  @Test
  void acronymsHaveTheLettersOfTheirNames() {
    assertTrue(Acronyms.isAcronym("IMF", "International Monetary Fund"));
    assertTrue(Acronyms.isAcronym("ООН", "Организация Объединенных Наций"));
    assertFalse(Acronyms.isAcronym("IMF", "World Bank"));
    assertFalse(Acronyms.isAcronym("Fund", "International Monetary Fund"));
  }

  @Test
  void aUsersAliasesComeFirst() {
    AliasTable table = AliasTable.builtIn().with("ORG\tAcme Holding\tAcme\nLOC\tUSA\tU.S.");
    assertEquals("Acme Holding", table.lookUp(EntityType.ORG, "acme"));
    assertEquals("USA", table.lookUp(EntityType.LOC, "U.S."));
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
