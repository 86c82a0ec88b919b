package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

/** Each bound of the rule from both sides. */
class RepetitionBoundsTest {

  private static final Hash128 BLOCK = Hash128.of("block");
  private static final int MANY = 10_000;

  @Test
  void threeFamiliesRepeatABlock() {
    assertEquals(Optional.empty(), judge(0, 0, 2, 9, 10));
    assertEquals(Strength.ALONE, judge(0, 0, 3, 9, 10).orElseThrow());
  }

  @Test
  void eightDoubtfulFamiliesAreEnough() {
    assertFalse(new FamilyCount(9, 7, 2, 7).isRepeated());
    assertTrue(new FamilyCount(9, 8, 2, 7).isRepeated());
    assertTrue(new FamilyCount(9, 3, 3, 3).isRepeated());
  }

  @Test
  void whatIsNotInTheSampleCountsAsOftenAsSinglesAreInIt() {
    assertEquals(12, new FamilyCount(20, 12, 0, 10).estimate(20));
    assertEquals(12 + 40, new FamilyCount(20, 12, 0, 10).estimate(100));
    assertEquals(12, new FamilyCount(20, 12, 0, 0).estimate(100));
  }

  @Test
  void inTheBodyFiveFamiliesAreWanted() {
    assertEquals(Strength.IN_COMPANY, judge(0, 4, 0, 9, 10).orElseThrow());
    assertEquals(Strength.ALONE, judge(0, 5, 0, 9, 10).orElseThrow());
  }

  @Test
  void theEdgeIsWhereFourOfFiveStand() {
    assertEquals(Strength.ALONE, judge(8, 2, 0, 9, MANY).orElseThrow());
    assertEquals(Strength.IN_COMPANY, judge(7, 3, 0, 9, MANY).orElseThrow());
    assertEquals(Strength.ALONE, judge(0, 2, 8, 9, MANY).orElseThrow());
    assertEquals(Strength.IN_COMPANY, judge(0, 3, 7, 9, MANY).orElseThrow());
    // Half at the head and half at the tail is at no edge.
    assertEquals(Strength.IN_COMPANY, judge(5, 0, 5, 9, MANY).orElseThrow());
  }

  @Test
  void shortBlocksNeedCompanyOrMoreFamiliesAtTheEdge() {
    assertEquals(Strength.IN_COMPANY, judge(0, 0, 4, 3, 10).orElseThrow());
    assertEquals(Strength.ALONE, judge(0, 0, 5, 3, 10).orElseThrow());
    assertEquals(Strength.ALONE, judge(0, 0, 4, 4, 10).orElseThrow());
    assertEquals(Strength.IN_COMPANY, judge(0, 9, 0, 3, 10).orElseThrow());
    assertEquals(Strength.ALONE, judge(0, 9, 0, 4, 10).orElseThrow());
  }

  @Test
  void onePercentOfAnOutletIsEnoughInTheBody() {
    assertEquals(Strength.ALONE, judge(0, 10, 0, 9, 1_000).orElseThrow());
    assertEquals(Strength.IN_COMPANY, judge(0, 10, 0, 9, 1_001).orElseThrow());
  }

  @Test
  void theRarestBlocksOfALargeOutletAreLeftAlone() {
    assertTrue(judge(0, 0, 10, 9, 109_999).isPresent());
    assertFalse(judge(0, 0, 10, 9, 110_000).isPresent());
  }

  @Test
  void sharesAndZonesAreTold() {
    LearnedBlock learned = learned(1, 2, 7, 9, 20).orElseThrow();
    assertEquals(
        List.of(10, .5, Zone.TAIL), List.of(learned.families(), learned.share(), learned.zone()));
    // More families may be estimated than titles were counted.
    assertEquals(1, learned(0, 0, 10, 9, 8).orElseThrow().share());
    assertEquals(Zone.HEAD, occurrences(3, 3, 3, 9).zone());
    assertEquals(Zone.BODY, occurrences(2, 3, 3, 9).zone());
  }

  private static Optional<Strength> judge(int head, int body, int tail, int words, long families) {
    return learned(head, body, tail, words, families).map(LearnedBlock::strength);
  }

  private static Optional<LearnedBlock> learned(
      int head, int body, int tail, int words, long families) {
    return RepetitionRule.judge(
        BLOCK,
        occurrences(head, body, tail, words),
        new OutletSizes.Size("mill.example", families));
  }

  /** In articles that share nothing but the block. */
  private static Occurrences occurrences(int head, int body, int tail, int words) {
    List<VersionSketch> articles = new ArrayList<>();
    for (int i = 0; i < head + body + tail; i++) {
      StringBuilder marks = new StringBuilder("zz");
      for (int block = 0; block < 8; block++) {
        marks
            .append((char) (1_000 + 16 * i + 2 * block))
            .append((char) (1_001 + 16 * i + 2 * block));
      }
      articles.add(new VersionSketch(i, 0, i + 1, marks.substring(2, 8), marks.toString()));
    }
    return new Occurrences(1, "zz", words, head, body, tail, 0, articles);
  }
}
