package org.broadsheet.clustering.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.sketch.WordSequence;
import org.junit.jupiter.api.Test;

class AlignmentTest {

  @Test
  void equalTextsRunInParallelFromEndToEnd() {
    WordSequence words = words("one two three four five six");
    assertAligned(6, 6, Alignment.of(words, words));
  }

  @Test
  void aChangedWordLeavesTheRunsOnBothSides() {
    assertAligned(
        4, 4, Alignment.of(words("one two three four five"), words("one two changed four five")));
  }

  @Test
  void movedRunsCountOnceAtMost() {
    Alignment alignment =
        Alignment.of(words("one two three four five six"), words("four five six one two three"));
    assertAligned(3, 3, alignment);
  }

  @Test
  void textsOfOtherWordsDoNotRunInParallel() {
    InventedNews news = new InventedNews(1);
    Alignment alignment = Alignment.of(words(news.text(300)), words(news.text(300)));
    assertTrue(alignment.inFirst() < 30, alignment.toString());
  }

  @Test
  void theSpanIsWhereTheRunsStand() {
    Alignment alignment =
        Alignment.of(
            words("five six seven eight"), words("one two three four five six seven eight"));
    assertEquals(Span.WHOLE, alignment.spanInFirst());
    assertEquals(new Span(.5, 1), alignment.spanInSecond());
  }

  private static void assertAligned(int inFirst, int inSecond, Alignment alignment) {
    assertEquals(inFirst, alignment.inFirst(), alignment.toString());
    assertEquals(inSecond, alignment.inSecond(), alignment.toString());
  }

  private static WordSequence words(String text) {
    return Texts.sketch(text).words();
  }
}
