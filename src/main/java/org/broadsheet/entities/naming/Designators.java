package org.broadsheet.entities.naming;

import java.util.Set;

/** Russian words that begin the names of institutions of a country: "Банк России". */
final class Designators {

  private static final Set<String> WORDS =
      Set.of(
          "Банк",
          "Министерство",
          "Минобороны",
          "Минфин",
          "МИД",
          "МВД",
          "Совет",
          "Сбербанк",
          "Почта",
          "Правительство",
          "Верховный",
          "Федерация",
          "Союз",
          "Партия",
          "Следком",
          "Прокуратура",
          "Центробанк",
          "Сборная");

  private Designators() {}

  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
