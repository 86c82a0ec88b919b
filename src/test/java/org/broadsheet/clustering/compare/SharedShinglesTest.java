package org.broadsheet.clustering.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.broadsheet.clustering.InventedNews;
import org.broadsheet.clustering.Texts;
import org.broadsheet.clustering.sketch.WordSequence;
import org.broadsheet.clustering.value.NearDuplicatePair;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.Thresholds;
import org.broadsheet.text.NormalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A note that another text happens to hold is no version of it. */
class SharedShinglesTest {

  private static final String NOTE = new InventedNews(5).text(10);

  @Test
  void aShortTextWithinALongOneIsJoinedOnlyByEnoughShingles() {
    assertEquals(Decision.BELOW_THRESHOLD, decision(12));
    assertEquals(Decision.JOINED, decision(4));
  }

  /** 20 words are 18 shingles of three, and 50 words that begin with them are 48. */
  @Test
  void theWordsGiveTheExactFigures() {
    String fifty = new InventedNews(7).text(50);
    String twenty = String.join(" ", List.of(fifty.split(" ", -1)).subList(0, 20));
    Verdict verdict = resolve(Thresholds.DEFAULT, twenty, fifty);
    assertEquals(18.0 / 48, verdict.jaccard(), 1e-9);
    assertEquals(1, verdict.containmentInOther(), 1e-9);
    assertEquals(18.0 / 48, verdict.containmentOfOther(), 1e-9);
    assertEquals(NearDuplicatePair.Estimate.EXACT, verdict.estimate());
    assertEquals(Decision.JOINED, verdict.decision());
  }

  @Test
  void aThresholdOutsideItsRangeIsRefused() {
    for (double share : new double[] {-.01, 1.01, Double.NaN}) {
      assertRefused(() -> new Thresholds(share, .6, 12, .5, .5, .2, 0));
      assertRefused(() -> new Thresholds(.45, share, 12, .5, .5, .2, 0));
      assertRefused(() -> new Thresholds(.45, .6, 12, share, .5, .2, 0));
      assertRefused(() -> new Thresholds(.45, .6, 12, .5, share, .2, 0));
      assertRefused(() -> new Thresholds(.45, .6, 12, .5, .5, share, 0));
    }
    assertRefused(() -> new Thresholds(.45, .6, -1, .5, .5, .2, 0));
    assertRefused(() -> new Thresholds(.45, .6, 12, .5, .5, .2, -1));
    assertEquals(0, new Thresholds(0, 1, 0, 1, 0, 1, 0).windowDays());
  }

  private static void assertRefused(Executable thresholds) {
    assertThrows(IllegalArgumentException.class, thresholds);
  }

  private static Decision decision(int sharedShingles) {
    Thresholds thresholds = new Thresholds(.45, .6, sharedShingles, .5, .5, .2, 0);
    return resolve(thresholds, NOTE, NOTE + " " + new InventedNews(6).text(300)).decision();
  }

  private static Verdict resolve(Thresholds thresholds, String one, String other) {
    Verification verification = new Verification(thresholds);
    Verification.BySketch bySketch =
        verification.judge(Texts.profile(one, 1), Texts.profile(other, 2));
    Doubt doubt =
        new Doubt(
            Texts.sketch(one).node(),
            Texts.sketch(other).node(),
            bySketch.verdict(),
            Decision.JOINED,
            false,
            false,
            false);
    return verification.resolve(doubt, words(one), words(other)).verdict();
  }

  private static WordSequence words(String text) {
    return WordSequence.of(NormalizedText.of(text), 3);
  }
}
