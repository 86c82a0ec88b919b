package org.broadsheet.tables.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.broadsheet.tables.AddUp;
import org.broadsheet.tables.OutletTable;
import org.broadsheet.tables.TableReader;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class WriteFilesTest {

  @TempDir Path output;

  @Test
  void everyTableHasAFileWithItsColumnsEvenWithoutRows() {
    write(0, Long.MAX_VALUE / 2);
    TableReader reader = new TableReader(output);
    for (Table table : Table.values()) {
      assertEquals(1, reader.files(table).size(), table.folder());
      assertEquals(List.of(), reader.rows(table));
    }
  }

  @Test
  void rowsOfAFileAreInTheOrderOfTheTable() {
    write(40, Long.MAX_VALUE / 2);
    List<Long> counts = new ArrayList<>();
    for (GenericRecord row : new TableReader(output).rows(Table.OUTLETS)) {
      counts.add((Long) row.get("article_count"));
    }
    List<Long> expected = new ArrayList<>();
    for (long i = 39; i >= 0; i--) {
      expected.add(i);
    }
    assertEquals(expected, counts);
  }

  @Test
  void largeTablesHaveSeveralFiles() {
    write(4000, 20_000);
    TableReader reader = new TableReader(output);
    int files = reader.files(Table.OUTLETS).size();
    assertTrue(files > 1 && files < 20, files + " files");
    assertEquals(4000, reader.rows(Table.OUTLETS).size());
  }

  @Test
  void theNumberOfFilesFollowsFromTheBytes() {
    assertEquals(
        List.of("articles/part-00000-of-00001.parquet"), WriteFiles.files("articles", 0, 100));
    assertEquals(1, WriteFiles.files("articles", 100, 100).size());
    assertEquals(2, WriteFiles.files("articles", 101, 100).size());
  }

  @Test
  void filesExplainThemselves() throws IOException {
    write(4, Long.MAX_VALUE / 2);
    Path file = new TableReader(output).files(Table.OUTLETS).get(0);
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      FileMetaData metadata = reader.getFileMetaData();
      Map<String, String> facts = metadata.getKeyValueMetaData();
      assertEquals("outlets", facts.get("broadsheet.table"));
      assertEquals("-article_count, outlet_domain", facts.get("broadsheet.sorted_by"));
      for (Column column : Table.OUTLETS.columns()) {
        assertFalse(facts.get("broadsheet.column." + column.name()).isEmpty());
      }
    }
  }

  private void write(int rows, long rowBytesAFile) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      numbers.add(i);
    }
    PCollectionTuple none = pipeline.apply("NoRows", NoRows.of(Layout.DEFAULT));
    PCollectionTuple some =
        pipeline
            .apply(Create.of(numbers).withCoder(org.apache.beam.sdk.coders.VarIntCoder.of()))
            .apply(
                "Rows",
                PackRows.with(
                    Layout.DEFAULT,
                    (number, out) ->
                        out.row(Table.OUTLETS, OutletTable.rows(number + 1).get(number))));
    PCollectionView<Map<String, Long>> totals =
        PCollectionList.of(none.get(PackRows.TOTALS))
            .and(some.get(PackRows.TOTALS))
            .apply("FlattenTotals", Flatten.pCollections())
            .apply(Combine.globally(new AddUp()).withoutDefaults())
            .apply(View.asSingleton());
    PCollection<KV<String, byte[]>> packs =
        PCollectionList.of(none.get(PackRows.PACKS))
            .and(some.get(PackRows.PACKS))
            .apply("FlattenPacks", Flatten.pCollections());
    packs.apply(WriteFiles.to(output.toString(), Layout.DEFAULT, totals, rowBytesAFile));
    pipeline.run().waitUntilFinish();
  }
}
