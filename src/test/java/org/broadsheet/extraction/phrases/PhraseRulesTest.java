package org.broadsheet.extraction.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.junit.jupiter.api.Test;

/** Wordings that tell boilerplate, each beside a sentence of an article with the same words. */
class PhraseRulesTest {

  @Test
  void captionsTellWhereToLook() {
    assertEquals(CutReason.CAPTION, reason("Pictured right, the mayor with her sister"));
    assertEquals(CutReason.CAPTION, reason("Pictured from left: Ada Quill and Jonathan Reel"));
    assertEquals(
        CutReason.KEPT,
        reason("She was pictured right behind the mayor, who had asked her to come."));
    assertEquals(
        CutReason.KEPT,
        reason(
            "Pictured above is the pier. "
                + "The mayor says of it what her father said: nobody needs it. ".repeat(6)));
  }

  @Test
  void offersToTryAPaper() {
    assertEquals(CutReason.SIGN_UP, reason("Jetzt kostenlos testen"));
    assertEquals(CutReason.SIGN_UP, reason("Das Testabo endet automatisch."));
    assertEquals(
        CutReason.KEPT,
        reason("Wer will, kann die neue F\u00e4hre jetzt kostenlos testen, sagt der Rat."));
    assertEquals(
        CutReason.KEPT, reason("Die Sperrung der Br\u00fccke endet automatisch um Mitternacht."));
    assertEquals(CutReason.SIGN_UP, reason("Get our newsletter"));
    assertEquals(
        CutReason.KEPT,
        reason("Those who get our newsletter knew of the pier a week before the council."));
  }

  private static CutReason reason(String line) {
    Block block = Block.kept(BlockKind.PARAGRAPH, line);
    return PhraseRules.apply(List.of(block)).blocks().get(0).reason();
  }
}
