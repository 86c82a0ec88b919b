package org.broadsheet.tables.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.OutletTable;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Test;

class RowPackerTest {

  @Test
  void countsAndDigestDoNotDependOnOrderOrBundles() {
    List<GenericRecord> rows = OutletTable.rows(40);
    Totals inOrder = count(rows);
    Collections.shuffle(rows, new Random(7));
    assertEquals(inOrder, count(rows));
    assertEquals(40, inOrder.rows(Table.OUTLETS));
    assertEquals(40, inOrder.nulls(Table.OUTLETS, "country"));
    assertEquals(20, inOrder.nulls(Table.OUTLETS, "outlet_name"));
    assertEquals(32, inOrder.digest(Table.OUTLETS).length());
  }

  @Test
  void oneOtherRowChangesTheDigest() {
    assertNotEquals(
        count(OutletTable.rows(40)).digest(Table.OUTLETS),
        count(OutletTable.rows(41)).digest(Table.OUTLETS));
  }

  @Test
  void packsHoldTheirRowsInTheOrderOfTheTableWhateverThePacks() {
    List<GenericRecord> rows = OutletTable.rows(40);
    List<String> sorted = sorted(pack(rows, 40));
    Collections.shuffle(rows, new Random(7));
    assertEquals(sorted, sorted(pack(rows, 3)));
    assertEquals(40, sorted.size());
  }

  private static List<String> sorted(List<byte[]> packs) {
    List<String> rows = new ArrayList<>();
    for (SortedRows.Encoded row : SortedRows.of(packs)) {
      rows.add(
          new String(
              row.bytes(),
              row.offset(),
              row.length(),
              java.nio.charset.StandardCharsets.ISO_8859_1));
    }
    return rows;
  }

  private static List<byte[]> pack(List<GenericRecord> rows, int rowsAPack) {
    List<byte[]> packs = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += rowsAPack) {
      RowPacker packer = new RowPacker(Layout.DEFAULT);
      for (GenericRecord row : rows.subList(from, Math.min(rows.size(), from + rowsAPack))) {
        packer.add(Table.OUTLETS, row, (place, pack) -> packs.add(pack));
      }
      packer.flush((place, pack) -> packs.add(pack));
    }
    return packs;
  }

  private static Totals count(List<GenericRecord> rows) {
    Map<String, Long> sums = new TreeMap<>();
    int third = rows.size() / 3;
    for (List<GenericRecord> bundle :
        List.of(rows.subList(0, third), rows.subList(third, rows.size()))) {
      RowPacker packer = new RowPacker(Layout.DEFAULT);
      bundle.forEach(row -> packer.add(Table.OUTLETS, row, (place, pack) -> {}));
      packer.sums().forEach((name, sum) -> sums.merge(name, sum, Long::sum));
    }
    return new Totals(new TreeMap<>(sums));
  }
}
