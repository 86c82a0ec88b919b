package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Russia's fleet | Russia 's fleet",
        "the attackers' van | the attackers ' van",
        "don't and won’t | do n't and wo n’t",
        "The U.S. and the U.K. agreed. | The U.S. and the U.K. agreed .",
        "J. K. Rowling met Mr. Smith. | J. K. Rowling met Mr. Smith .",
        "Jabhat al-Nusra's camps | Jabhat al-Nusra 's camps",
        "It cost $1,200.50 (or 10%). | It cost $ 1,200.50 ( or 10 % ) .",
        "See https://news.example/a?b=c, please. | See https://news.example/a?b=c , please .",
        "Write to desk@news.example. | Write to desk@news.example .",
        "\"No,\" she said — twice... | \" No , \" she said — twice ...",
        "He left.The next day | He left . The next day",
        "AT&T and Marks & Spencer | AT&T and Marks & Spencer",
        "l'Europe et d’Artagnan | l' Europe et d’ Artagnan",
        "L'appel de L'Oréal, D'Angelo | L' appel de L'Oréal , D'Angelo",
        "la sede dell’Unione e quest'anno | la sede dell’ Unione e quest' anno",
        "O'Brien at 10:30 on 1/2 | O'Brien at 10:30 on 1/2",
        "@reporter #Election2020 | @reporter #Election2020",
        "日本の首相は、東京で | 日本の首相は 、 東京で",
        "«Газпром» и ген. Иванов | « Газпром » и ген. Иванов",
        "No. 10 said no. | No. 10 said no ."
      })
  void tokensAreThoseOfTheTreebank(String text, String expected) {
    assertEquals(expected, String.join(" ", words(text)));
  }

  @Property
  void tokensSliceTheTextAndHoldAllOfIt(@ForAll String text) {
    int at = 0;
    for (Token token : Tokenizer.tokenize(text)) {
      assertEquals(text.substring(token.start(), token.end()), token.text());
      assertTrue(text.substring(at, token.start()).chars().allMatch(TokenizerTest::isBlank));
      assertTrue(token.end() > token.start());
      at = token.end();
    }
    assertTrue(text.substring(at).chars().allMatch(TokenizerTest::isBlank));
  }

  @Property
  void sentencesHoldEveryTokenOnce(@ForAll String text) {
    List<Token> tokens = Tokenizer.tokenize(text);
    assertEquals(tokens, Sentences.split(text, tokens).stream().flatMap(List::stream).toList());
  }

  @Test
  void aLongRunTakesLinearTime() {
    assertEquals(1, Tokenizer.tokenize("a".repeat(200_000)).size());
    assertTrue(Tokenizer.tokenize("a@".repeat(100_000)).size() > 1);
    assertTrue(Tokenizer.tokenize("a'".repeat(100_000)).size() > 0);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static List<String> words(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::text).toList();
  }
}
