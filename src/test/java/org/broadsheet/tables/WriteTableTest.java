package org.broadsheet.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.values.PCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTableTest {

  @TempDir Path output;

  @Test
  void aTableWithoutRowsIsOneFileWithItsColumns() {
    write(List.of(), 1);
    TableReader reader = new TableReader(output);
    assertEquals(1, reader.files(Table.OUTLETS).size());
    assertEquals(List.of(), reader.rows(Table.OUTLETS));
  }

  @Test
  void rowsComeBackFromAsManyFilesAsAsked() {
    write(rows(40), 3);
    TableReader reader = new TableReader(output);
    assertEquals(3, reader.files(Table.OUTLETS).size());
    assertEquals(40, reader.rows(Table.OUTLETS).size());
  }

  @Test
  void countsAndDigestDoNotDependOnOrderOrGroups() throws Exception {
    List<GenericRecord> rows = rows(40);
    Totals inOrder = count(rows);
    Collections.shuffle(rows, new Random(7));
    assertEquals(inOrder, count(rows));
    assertEquals(40, inOrder.rows(Table.OUTLETS));
    assertEquals(40, inOrder.nulls(Table.OUTLETS, "country"));
    assertEquals(20, inOrder.nulls(Table.OUTLETS, "outlet_name"));
    assertEquals(32, inOrder.digest(Table.OUTLETS).length());
  }

  @Test
  void oneOtherRowChangesTheDigest() throws Exception {
    Totals totals = count(rows(40));
    Totals more = count(rows(41));
    assertEquals(false, totals.digest(Table.OUTLETS).equals(more.digest(Table.OUTLETS)));
  }

  private void write(List<GenericRecord> rows, int files) {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    int expected = rows.size();
    List<List<GenericRecord>> groups = new ArrayList<>();
    rows.forEach(row -> groups.add(List.of(row)));
    PCollection<List<GenericRecord>> input =
        pipeline
            .apply(Create.of(groups).withCoder(WriteTable.coder(Table.OUTLETS)))
            .apply(Reshuffle.viaRandomKey());
    WrittenTable written =
        input.apply("Write", WriteTable.to(output.toString(), Table.OUTLETS, files));
    PAssert.thatSingleton(written.totals().apply(Combine.globally(new AddUp())))
        .satisfies(
            sums -> {
              long counted = new Totals(new TreeMap<>(sums)).rows(Table.OUTLETS);
              assertEquals(expected, counted);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  private static Totals count(List<GenericRecord> rows) throws Exception {
    int half = rows.size() / 3;
    Map<String, Long> sums = new TreeMap<>();
    for (List<GenericRecord> part :
        List.of(rows.subList(0, half), rows.subList(half, rows.size()))) {
      TableCounts counts = new TableCounts(Table.OUTLETS);
      for (GenericRecord row : part) {
        counts.add(row);
      }
      counts.sums().forEach((name, sum) -> sums.merge(name, sum, Long::sum));
    }
    return new Totals(new TreeMap<>(sums));
  }

  private static List<GenericRecord> rows(int size) {
    List<GenericRecord> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          Row.of(Table.OUTLETS)
              .set("outlet_domain", "outlet" + i + ".example")
              .set("outlet_name", i % 2 == 0 ? "Outlet " + i : null)
              .set("in_registry", true)
              .set("article_count", (long) i)
              .set("cluster_count", 1L)
              .set("dated_count", 0L)
              .build());
    }
    return rows;
  }
}
