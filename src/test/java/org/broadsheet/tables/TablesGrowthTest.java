package org.broadsheet.tables;

import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.BlockKind;
import org.broadsheet.article.CutReason;
import org.broadsheet.article.Evidence;
import org.broadsheet.article.Metadata;
import org.broadsheet.article.Outlet;
import org.broadsheet.article.OutletSignal;
import org.broadsheet.article.Reject;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.Source;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.Stage;
import org.broadsheet.clustering.Memberships;
import org.broadsheet.clustering.value.Membership;
import org.broadsheet.hostile.Growth;
import org.broadsheet.tables.file.RowPacker;
import org.broadsheet.tables.row.ArticleRows;
import org.broadsheet.tables.row.RejectRows;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text, in whichever column, makes the rows of an article grow faster than it. */
@Tag("once")
class TablesGrowthTest {

  private static final Membership ALONE = Memberships.alone("a");

  @Test
  void timeGrowsWithTheText() {
    Growth.check(
        Map.of(
            "text", text -> write(article(List.of(Block.kept(BlockKind.PARAGRAPH, text)), "")),
            "blocks", text -> write(article(blocks(text), "")),
            "every other column", text -> write(article(List.of(), text)),
            "a reject", TablesGrowthTest::reject));
  }

  private static void write(Article article) {
    RowPacker packer = new RowPacker(Layout.of(null, null));
    add(packer, Table.ARTICLES, ArticleRows.article(article, ALONE));
    for (GenericRecord row : ArticleRows.cutBlocks(article)) {
      add(packer, Table.CUT_BLOCKS, row);
    }
    packer.flush((place, pack) -> {});
  }

  private static void reject(String text) {
    Reject reject = Reject.of(record(text), Stage.READ_CORPUS, RejectReason.MALFORMED, text);
    RowPacker packer = new RowPacker(Layout.of(null, null));
    add(packer, Table.REJECTS, RejectRows.reject(reject));
    packer.flush((place, pack) -> {});
  }

  private static void add(RowPacker packer, Table table, GenericRecord row) {
    packer.add(table, row, (place, pack) -> {});
  }

  private static List<Block> blocks(String text) {
    return text.lines()
        .map(line -> Block.kept(BlockKind.PARAGRAPH, line).cut(CutReason.APPEAL, "a"))
        .toList();
  }

  private static Article article(List<Block> blocks, String value) {
    Metadata metadata =
        Metadata.builder()
            .setTitle(value)
            .setUrl("http://" + value)
            .setCanonicalUrl("http://a.example/" + value)
            .setAuthors(List.of(value))
            .setByline(value)
            .setSection(value)
            .build();
    Outlet outlet =
        Outlet.builder()
            .setDomain(value)
            .setName(value)
            .setEvidence(List.of(Evidence.of(OutletSignal.GIVEN, value)))
            .build();
    return Article.builder()
        .setId("0".repeat(32))
        .setSource(Source.of(record(value)))
        .setMetadata(metadata)
        .setOutlet(outlet)
        .setBlocks(blocks)
        .build();
  }

  private static SourceRecord record(String content) {
    return SourceRecord.builder().setId("0".repeat(32)).setUri("a").setContent(content).build();
  }
}
