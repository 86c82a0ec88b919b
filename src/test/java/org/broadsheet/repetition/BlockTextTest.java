package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes two blocks one, and what outlives an edit. */
class BlockTextTest {

  @Test
  void formIsFoldedAndWordsAreKept() {
    assertEquals(hash("“Dear readers” — give!"), hash("\"DEAR  readers\" - give"));
    assertNotEquals(hash("Dear readers, give"), hash("Dear reader, give"));
  }

  @Test
  void yearsAreAllTheSameAndOtherNumbersAreNot() {
    assertEquals(hash("Copyright 2014 The Valley Post"), hash("© Copyright 2023 The Valley Post"));
    assertNotEquals(hash("Earnings were 12 cents"), hash("Earnings were 13 cents"));
    assertNotEquals(hash("Earnings were 2,014 cents"), hash("Earnings were 2,015 cents"));
  }

  @Test
  void scriptsWithoutBlanksHaveAWordACharacter() {
    assertEquals(4, BlockText.of("支持我們。").wordCount());
    assertEquals(2, BlockText.of("Поддержите нас!").wordCount());
    assertEquals(0, BlockText.of("***").wordCount());
  }

  @Test
  void compatibilityFormsAreFolded() {
    assertEquals(hash("finance abc 12"), hash("ﬁnance ＡＢＣ １２"));
    assertEquals(hash("über"), hash("u\u0308ber"));
  }

  @Test
  void yearsAreThoseOfTwoCenturies() {
    for (String year : List.of("1900", "1909", "1990", "1999", "2000", "2099", "2009", "2090")) {
      assertEquals(hash("in 2024"), hash("in " + year), year);
    }
    for (String other : List.of("1899", "2100", "20000", "195", "19a5", "195b", "199", "19١٢")) {
      assertNotEquals(hash("in 2024"), hash("in " + other), other);
    }
  }

  @Test
  void wordsEndAtWhatIsNoLetterOrDigit() {
    for (char c : "`{/:@[^ -.".toCharArray()) {
      assertEquals(2, BlockText.of("a" + c + "b").wordCount(), "a" + c + "b");
    }
    assertEquals(4, BlockText.of("az AZ 09 a0z9").wordCount());
    assertEquals(1, BlockText.of("किताबें").wordCount(), "vowel signs belong to their words");
    assertEquals(6, BlockText.of("กขค かカ漢").wordCount());
    assertEquals(3, BlockText.of("कख ελ ղա").wordCount());
  }

  @Test
  void topicsAreBeginningsOfLongWordsAndPairsOfCharacters() {
    assertEquals(Set.of("harbo", "ferry"), BlockText.of("The harbour ferry is late").topics());
    assertEquals(Set.of(), BlockText.of("12345 late 2024").topics());
    assertEquals(Set.of("港口", "口開"), BlockText.of("港口開").topics());
    assertTrue(BlockText.of("Harbours open").names(Set.of("harbo")));
    assertTrue(BlockText.of("新港口").names(Set.of("港口")));
    assertFalse(BlockText.of("harb open").names(Set.of("harbo")));
    assertFalse(BlockText.of("Harbours open").names(Set.of()));
  }

  /** Of 28 triples of words, an edit of one word changes three: 25 of 31 stay, which is .81. */
  @Test
  void oneOfTwoShinglesNearlyAlwaysOutlivesAnEdit() {
    Random random = new Random(5);
    int first = 0;
    int second = 0;
    int either = 0;
    int unrelated = 0;
    for (int i = 0; i < 1_000; i++) {
      String[] words = new String[30];
      for (int w = 0; w < words.length; w++) {
        words[w] = Integer.toString(random.nextInt(1 << 20), 36);
      }
      long[] before = BlockText.of(String.join(" ", words)).smallestShingles();
      words[2 + random.nextInt(26)] = "edited";
      long[] after = BlockText.of(String.join(" ", words)).smallestShingles();
      first += before[0] == after[0] ? 1 : 0;
      second += before[1] == after[1] ? 1 : 0;
      either += before[0] == after[0] || before[1] == after[1] ? 1 : 0;
      long[] other = BlockText.of(String.join(" ", Corpus.body(i, 1))).smallestShingles();
      unrelated += before[0] == other[0] || before[1] == other[1] ? 1 : 0;
    }
    assertEquals(810, first, 50);
    assertEquals(810, second, 50);
    assertTrue(either > 930, either + " of 1,000");
    assertEquals(0, unrelated);
    assertEquals(2, BlockText.of("one word").smallestShingles().length);
    assertNotEquals(
        List.of(BlockText.of("one").smallestShingles()[0]),
        List.of(BlockText.of("two").smallestShingles()[0]));
    assertNotEquals(
        List.of(BlockText.of("a b c").smallestShingles()[0]),
        List.of(BlockText.of("c b a").smallestShingles()[0]));
  }

  private static Object hash(String text) {
    return BlockText.of(text).hash();
  }
}
