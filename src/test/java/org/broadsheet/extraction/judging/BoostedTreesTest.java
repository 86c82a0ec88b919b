package org.broadsheet.extraction.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

  private static final List<String> LINES =
      List.of("features length links", "base 0.5", "length<10.0 =-0.25 links<0.5 =0.25 =0.125");

  @Test
  void addsTheLeafOfEachTreeToTheBase() {
    BoostedTrees trees = BoostedTrees.parse(LINES);
    assertEquals(.25, trees.estimate(new double[] {9, 0}));
    assertEquals(.75, trees.estimate(new double[] {10, 0}));
    assertEquals(.625, trees.estimate(new double[] {10, .5}));
  }

  @Test
  void isWrittenAsItWasRead() {
    assertEquals(LINES, BoostedTrees.parse(LINES).lines());
  }
}
