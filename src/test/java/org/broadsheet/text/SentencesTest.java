package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void abbreviationsDoNotEndSentences() {
    assertEquals(
        List.of("Mr. Ito met Gen. Ames .", "They spoke in the U.S. Senate ."),
        split("Mr. Ito met Gen. Ames. They spoke in the U.S. Senate."));
  }

  @Test
  void anAbbreviationMayEndOne() {
    assertEquals(
        List.of("He lives in the U.S.", "The talks failed ."),
        split("He lives in the U.S. The talks failed."));
  }

  @Test
  void closingQuotesBelongToTheSentenceBefore() {
    assertEquals(List.of("\" Go ! \"", "She went ."), split("\"Go!\" She went."));
  }

  @Test
  void aLineBreakEndsASentence() {
    assertEquals(List.of("A headline", "The text"), split("A headline\n\nThe text"));
  }

  @Test
  void decimalsAndLowerCaseGoOn() {
    assertEquals(List.of("It rose 3.5 p.c. and fell ."), split("It rose 3.5 p.c. and fell."));
  }

  private static List<String> split(String text) {
    return Sentences.split(text, Tokenizer.tokenize(text)).stream()
        .map(tokens -> tokens.stream().map(Token::text).collect(Collectors.joining(" ")))
        .toList();
  }
}
