package org.broadsheet.report.page.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Test;

class TableFileTest {

  @Test
  void theLastFolderNamedAsATableCounts() {
    assertEquals(
        Table.CLUSTERS, TableFile.tableOf("gs://bucket/articles/run1/clusters/part-0.parquet"));
    assertNull(TableFile.tableOf("/data/run1/other/part-0.parquet"));
  }

  @Test
  void columnsOfFoldersAreRead() {
    String path = "out/articles/language=en/published_month=2024-05/part-0.parquet";
    assertEquals(Table.ARTICLES, TableFile.tableOf(path));
    assertEquals(Map.of("language", "en", "published_month", "2024-05"), TableFile.columnsIn(path));
    assertEquals(
        Map.of(),
        TableFile.columnsIn("out/articles/language=__HIVE_DEFAULT_PARTITION__/part-0.parquet"));
  }
}
