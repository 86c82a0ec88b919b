package org.broadsheet.entities.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.junit.jupiter.api.Test;

class RussianGrammarTest {

  @Test
  void personsInTwoCasesAreTwo() {
    assertEquals(List.of("Уилсоном", "Картер"), correct("Уилсоном Картер"));
    assertEquals(List.of("Иваном Уилсоном", "Картер"), correct("Иваном Уилсоном Картер"));
  }

  @Test
  void oneNameInOneCaseStaysWhole() {
    assertEquals(List.of("Иваном Крамским"), correct("Иваном Крамским"));
    assertEquals(List.of("Артуром фон Рихтером"), correct("Артуром фон Рихтером"));
    assertEquals(List.of("Том Картер"), correct("Том Картер"));
    assertEquals(List.of("Уилсоном Д."), correct("Уилсоном Д."));
  }

  @Test
  void himselfIsNoFirstName() {
    assertEquals(List.of("Картер"), correct("Сам Картер"));
    assertEquals(List.of("Сам"), correct("Сам"));
  }

  private static List<String> correct(String name) {
    List<String> words = List.of(name.split(" "));
    return RussianGrammar.correct(
            List.of(words), List.of(new Span(0, 0, words.size(), EntityType.PER, 1)))
        .stream()
        .map(span -> String.join(" ", words.subList(span.from(), span.to())))
        .toList();
  }
}
