package org.broadsheet.clustering.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.text.NormalizedText;
import org.broadsheet.text.Shingles;
import org.junit.jupiter.api.Test;

class SketchTest {

  /** 5 standard errors of the worst case of one pair; the mean over 200 pairs is far closer. */
  @Test
  void estimatesTheJaccardSimilarityWithinItsStatedError() {
    double bias = 0;
    for (int i = 0; i < 200; i++) {
      InventedNews news = new InventedNews(i);
      String text = news.text(250);
      String edited = news.edit(text, .001 * i);
      double error = Texts.sketch(text).sketch().jaccard(Texts.sketch(edited).sketch());
      error -= jaccard(text, edited);
      assertTrue(Math.abs(error) < 5 * .044, "pair " + i + " is off by " + error);
      bias += error / 200;
    }
    assertEquals(0, bias, .01);
  }

  @Test
  void equalTextsAreEqual() {
    Sketch sketch = Texts.sketch(new InventedNews(1).text(100)).sketch();
    assertEquals(1, sketch.jaccard(sketch));
  }

  @Test
  void textsWithOtherNumbersAreTold() {
    Sketch one = Texts.sketch("Sales of 11 and 12.5 rose to 13 after 14").sketch();
    Sketch other = Texts.sketch("Sales of 21 and 12.7 rose to 13 with 14").sketch();
    Sketch noNumbers = Texts.sketch("Sales of this and that rose to something").sketch();
    assertEquals(
        .2,
        one.sharedNumbers(other),
        1e-9,
        "one of five is shared: after another word 14 is another figure");
    assertEquals(1, one.sharedNumbers(one), 1e-9);
    assertEquals(1, one.sharedNumbers(noNumbers), 1e-9, "few numbers prove nothing");
  }

  private static double jaccard(String one, String other) {
    long[] a = Shingles.of(NormalizedText.of(one));
    long[] b = Shingles.of(NormalizedText.of(other));
    long[] sortedB = Arrays.stream(b).sorted().distinct().toArray();
    long[] sortedA = Arrays.stream(a).sorted().distinct().toArray();
    long shared =
        Arrays.stream(sortedA).filter(value -> Arrays.binarySearch(sortedB, value) >= 0).count();
    return (double) shared / (sortedA.length + sortedB.length - shared);
  }
}
