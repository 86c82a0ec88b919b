package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No name, address or text makes the search for an outlet grow faster than it. */
@Tag("once")
class OutletGrowthTest {

  private final OutletDetector detector = OutletDetector.using(OutletRegistry.builtIn());

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "every clue", text -> detector.detect(everyClue(text)),
            "addresses", text -> detector.detect(addresses(text)),
            "blocks", text -> detector.detect(blocks(text)),
            "authors", text -> detector.detect(authors(text))));
  }

  private static Article everyClue(String value) {
    List<Evidence> clues = new ArrayList<>();
    for (OutletSignal signal : OutletSignal.values()) {
      clues.add(Evidence.of(signal, value));
    }
    return with(Metadata.builder().setOutletClues(clues).build());
  }

  private static Article addresses(String value) {
    return with(
        Metadata.builder()
            .setUrl("http://" + value)
            .setCanonicalUrl("http://web.archive.org/web/2016/" + value)
            .build());
  }

  private static Article blocks(String value) {
    Block block = Block.kept(BlockKind.PARAGRAPH, value);
    return Articles.of("The Herald reported.").toBuilder()
        .setBlocks(
            List.of(
                block, block.cut(CutReason.APPEAL, "a"), block.cut(CutReason.CREDIT, "b"), block))
        .build();
  }

  private static Article authors(String value) {
    return with(Metadata.builder().setByline(value).setAuthors(List.of(value)).build());
  }

  private static Article with(Metadata metadata) {
    return Articles.of("The Herald reported.").toBuilder().setMetadata(metadata).build();
  }
}
