package org.broadsheet.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordBitsTest {

  @Test
  void wordsOfTheListAreNeverDenied() {
    WordBits bits = new WordBits();
    IntStream.range(0, 1_000).forEach(n -> bits.add("word" + n));
    assertTrue(IntStream.range(0, 1_000).allMatch(n -> bits.mayHold("word" + n)));
  }

  @Test
  void mostOtherWordsAreDenied() {
    WordBits bits = new WordBits();
    IntStream.range(0, 1_000).forEach(n -> bits.add("word" + n));
    long taken = IntStream.range(0, 10_000).filter(n -> bits.mayHold("other" + n)).count();
    assertTrue(taken < 500, () -> taken + " of 10,000");
  }

  @Test
  void twoCharactersAreAskedForAsTheirWord() {
    WordBits bits = new WordBits();
    bits.add("ad");
    bits.add("\u0431\u0430");
    assertTrue(bits.mayHold('a', 'd'));
    assertTrue(bits.mayHold('\u0431', '\u0430'));
    assertFalse(bits.mayHold('d', 'a'));
  }
}
