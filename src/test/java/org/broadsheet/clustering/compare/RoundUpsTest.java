package org.broadsheet.clustering.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.clustering.value.NearDuplicatePair.Decision;
import org.broadsheet.clustering.value.NearDuplicatePair.Estimate;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Test;

class RoundUpsTest {

  @Test
  void piecesInDifferentPartsAreContained() {
    assertEquals(
        List.of(Decision.CONTAINS, Decision.CONTAINS, Decision.CONTAINS),
        decisions(part(0, .33), part(.34, .66), part(.67, 1)));
  }

  @Test
  void aLongPieceDoesNotMakeItItsVersion() {
    assertEquals(
        List.of(Decision.CONTAINS, Decision.CONTAINS), decisions(part(0, .25), part(.25, 1)));
  }

  @Test
  void copiesCutShortStandInOnePartAndAreJoined() {
    assertEquals(
        List.of(Decision.JOINED, Decision.JOINED, Decision.JOINED),
        decisions(part(0, .3), part(0, .5), part(.05, .4)));
  }

  @Test
  void aBriefBelowAnArticleDoesNotMakeItARoundUp() {
    assertEquals(List.of(Decision.JOINED, Decision.CONTAINS), decisions(part(0, .8), part(.82, 1)));
  }

  @Test
  void aLonePieceBehindTheBeginningIsOneAmongOthers() {
    assertEquals(List.of(Decision.CONTAINS), decisions(part(.4, .7)));
    assertEquals(List.of(Decision.JOINED), decisions(part(.1, .7)));
  }

  private static RoundUps.Part part(double from, double to) {
    Verdict verdict = new Verdict(to - from, 1, to - from, Estimate.EXACT, Decision.JOINED);
    Hash128 node = Hash128.of(from + " " + to);
    return new RoundUps.Part(node, new ComparedPair(node, verdict, new Span(from, to)));
  }

  private static List<Decision> decisions(RoundUps.Part... parts) {
    List<Decision> decisions = new ArrayList<>();
    RoundUps.separate(List.of(parts), part -> decisions.add(part.pair().verdict().decision()));
    return decisions;
  }
}
