package org.broadsheet.repetition;

import java.util.List;
import java.util.Map;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.hostile.Growth;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No article makes the work on its blocks grow faster than the article. */
@Tag("once")
class RepetitionGrowthTest {

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "one block",
            text -> ArticleBlocks.of(article(text, List.of(text)), (key, occurrence) -> {}),
            "a block a line",
            text -> ArticleBlocks.of(article("t", text.lines().toList()), (key, occurrence) -> {}),
            "title and address",
            text -> VersionSketch.family(article(text, List.of("a")))));
  }

  private static Article article(String title, List<String> blocks) {
    SourceRecord record =
        SourceRecord.builder().setId("0".repeat(32)).setUri("a").setContent("a").build();
    return Article.builder()
        .setId(record.id())
        .setSource(Source.of(record))
        .setMetadata(Metadata.builder().setTitle(title).setUrl(title).build())
        .setOutlet(Outlet.builder().setDomain("a.example").build())
        .setBlocks(blocks.stream().map(text -> Block.kept(BlockKind.PARAGRAPH, text)).toList())
        .build();
  }
}
