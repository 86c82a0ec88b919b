package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.entities.EntityType;
import org.junit.jupiter.api.Test;

class LongFormsTest {

  private final LongForms forms = new LongForms(place -> false);

  @Test
  void theBearerWhoIsCalledSoBeforeAnotherComesKeepsTheSurname() {
    forms.add(person("Nora Velland"), 0);
    forms.add(person("Velland"), 40);
    forms.add(person("Ida Velland"), 80);
    assertEquals("Nora Velland", forms.longest(person("Velland"), 120));
  }

  @Test
  void aSurnameThatTwoBearFromTheBeginningIsNobodys() {
    forms.add(person("Nora Velland"), 0);
    forms.add(person("Ida Velland"), 20);
    forms.add(person("Velland"), 60);
    assertEquals("Velland", forms.longest(person("Velland"), 60));
  }

  private static Form person(String name) {
    return new Form(EntityType.PER, name, "");
  }
}
