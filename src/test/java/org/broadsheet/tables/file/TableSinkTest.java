package org.broadsheet.tables.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.row.RowBuilder;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class TableSinkTest {

  private static final int ROWS = ParquetFiles.ROWS_PER_ROW_GROUP + 5000;

  /** A reader that wants one entity can skip a row group, because their ranges do not overlap. */
  @Test
  void rowGroupsOfASortedFileHaveRangesOfTheirOwn(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("counts.parquet");
    write(file);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet groups =
            statement.executeQuery(
                "SELECT stats_min_value, stats_max_value, row_group_num_rows, compression FROM"
                    + " parquet_metadata('"
                    + file
                    + "') WHERE path_in_schema = 'entity' ORDER BY row_group_id")) {
      assertTrue(groups.next());
      assertEquals(ParquetFiles.ROWS_PER_ROW_GROUP, groups.getInt(3));
      assertEquals("ZSTD", groups.getString(4));
      String endOfFirst = groups.getString(2);
      assertTrue(groups.next());
      assertTrue(endOfFirst.compareTo(groups.getString(1)) < 0, endOfFirst);
      assertEquals(5000, groups.getInt(3));
    }
  }

  private static void write(Path file) throws IOException {
    RowPacker packer = new RowPacker(Layout.DEFAULT);
    TableSink sink = TableSink.of(Layout.DEFAULT, Table.ENTITY_COUNTS);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      sink.open(channel);
      for (int i = 0; i < ROWS; i++) {
        packer.add(Table.ENTITY_COUNTS, count(i), (place, pack) -> sink.write(pack));
      }
      packer.flush((place, pack) -> sink.write(pack));
      sink.flush();
    }
  }

  /** A prime as stride: the rows come in no order. */
  private static GenericRecord count(int i) {
    return RowBuilder.of(Table.ENTITY_COUNTS)
        .set("entity", String.format("Entity %06d", (i * 7919L) % ROWS))
        .set("type", "PER")
        .set("language", "en")
        .set("mention_count", 2L)
        .set("article_count", 2L)
        .set("representative_count", 1L)
        .set("outlet_article_count", 3L)
        .build();
  }
}
