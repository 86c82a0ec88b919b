package org.broadsheet.entities.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.entities.MentionRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jules Brandow | Ann Lodge greets supporters in La Marsh. (AP Photo/Jules Brandow)",
        "Jules Brandow | Ann Lodge in La Marsh. (Photo by Jules Brandow/Getty Images)",
        "Jules Brandow | Ann Lodge spricht in Bonn. Foto: Jules Brandow/dpa",
        "Jules Brandow | Photograph: Jules Brandow/Reuters",
        "Jules Brandow | Ann Lodge in La Marsh. Jules Brandow/AFP",
        "Иван Ремезов | Фото: Иван Ремезов / Коммерсантъ",
        "Joan Ray | The vote is on Sunday. (Reporting by Ann Lee; editing by Joan Ray)",
        "Harbour Media | © 2024 Harbour Media. All rights reserved."
      })
  void creditsAreToldByTheirForm(String name, String text) {
    assertEquals(MentionRole.CREDIT, role(name, text.strip(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Reuters | LONDON, May 3 (Reuters) - Ann Lodge won the vote on Monday.",
        "LONDON | LONDON, May 3 (Reuters) - Ann Lodge won the vote on Monday.",
        "dpa | Berlin (dpa) - Die Wahl ist vorbei.",
        "MARLOW | MARLOW — Ann Lodge won the vote on Monday."
      })
  void datelinesAreToldByTheirForm(String name, String text) {
    assertEquals(MentionRole.DATELINE, role(name, text.strip(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lodge | LONDON, May 3 (Reuters) - Ann Lodge won the vote on Monday.",
        "Ann Lodge | Ann Lodge (left) greets supporters. (AP Photo/Jules Brandow)",
        "Reuters | A spokesman told Reuters that the vote was over.",
        "Rob Hale | The photo of Rob Hale was taken in May, and nobody liked it.",
        "Marlow | The mayor of Marlow (Ann Lodge) resigned - and left."
      })
  void namesOfTheTextStay(String name, String text) {
    assertEquals(MentionRole.TEXT, role(name, text.strip(), List.of(), List.of()));
  }

  @Test
  void whatTheArticleCreditsIsLookedUpAsPrinted() {
    String text = "Die Wahl ist vorbei.\n\nMit Material von dpa";
    assertEquals(MentionRole.CREDIT, role("dpa", text, List.of(), List.of("Mit Material von dpa")));
    assertEquals(MentionRole.TEXT, role("dpa", text, List.of(), List.of()));
  }

  @Test
  void offsetsAreCodePoints() {
    String text = "😀😀 Ann Lodge in La Marsh. (AP Photo/Jules Brandow)";
    assertEquals(MentionRole.CREDIT, role("Jules Brandow", text, List.of(), List.of()));
  }

  @Test
  void whoStandsInTheParenthesesOfADatelineSentTheReport() {
    CreditedText credited =
        CreditedText.of("LONDON (Meridian Wire) — The vote is over.", List.of(), List.of());
    assertTrue(credited.isSender(8, 21));
    assertFalse(credited.isSender(0, 6));
  }

  @Test
  void anOutletKnowsItsOwnName() {
    OwnOutlet own = new OwnOutlet("The Marlow Courier", "marlowcourier.example");
    assertTrue(own.is("Marlow Courier"));
    assertTrue(own.is("the Marlow Courier"));
    assertTrue(new OwnOutlet("", "marlowcourier.example").is("Marlow Courier"));
    assertFalse(own.is("Marlow"));
    assertFalse(new OwnOutlet("", "").is("Marlow"));
  }

  private static MentionRole role(
      String name, String text, List<String> datelines, List<String> credits) {
    int start = text.codePointCount(0, text.indexOf(name));
    return CreditedText.of(text, datelines, credits)
        .role(start, start + name.codePointCount(0, name.length()));
  }
}
