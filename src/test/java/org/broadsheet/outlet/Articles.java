package org.broadsheet.outlet;

import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;

/** Articles made by hand. */
final class Articles {

  private Articles() {}

  /** An article of these paragraphs. */
  static Article of(String... paragraphs) {
    SourceRecord record =
        SourceRecord.builder().setId("0".repeat(32)).setUri("a.txt").setFormat("TEXT").build();
    List<Block> blocks =
        Stream.of(paragraphs).map(text -> Block.kept(BlockKind.PARAGRAPH, text)).toList();
    return Article.builder()
        .setId(record.id())
        .setSource(Source.of(record))
        .setBlocks(blocks)
        .build();
  }

  /** The article with clues. */
  static Article with(Article article, Evidence... clues) {
    Metadata metadata = article.metadata().toBuilder().setOutletClues(List.of(clues)).build();
    return article.toBuilder().setMetadata(metadata).build();
  }

  static Evidence clue(OutletSignal signal, String value) {
    return Evidence.of(signal, value);
  }
}
