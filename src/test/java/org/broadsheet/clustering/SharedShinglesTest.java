package org.broadsheet.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.clustering.NearDuplicatePair.Decision;
import org.broadsheet.text.NormalizedText;
import org.junit.jupiter.api.Test;

/** A note that another text happens to hold is no version of it. */
class SharedShinglesTest {

  private static final String NOTE = new InventedNews(5).text(10);

  @Test
  void aShortTextWithinALongOneIsJoinedOnlyByEnoughShingles() {
    assertEquals(Decision.BELOW_THRESHOLD, decision(12));
    assertEquals(Decision.JOINED, decision(4));
  }

  private static Decision decision(int sharedShingles) {
    Verification verification =
        new Verification(new Thresholds(.45, .6, sharedShingles, .5, .5, .2, 0));
    String report = NOTE + " " + new InventedNews(6).text(300);
    Verification.BySketch bySketch =
        verification.judge(Texts.profile(NOTE, 1), Texts.profile(report, 2));
    Doubt doubt =
        new Doubt(
            Texts.sketch(NOTE).node(),
            Texts.sketch(report).node(),
            bySketch.verdict(),
            Decision.JOINED);
    return verification.resolve(doubt, words(NOTE), words(report)).verdict().decision();
  }

  private static WordSequence words(String text) {
    return WordSequence.of(NormalizedText.of(text), 3);
  }
}
