package org.broadsheet.tables.file;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.schema.Table;
import org.broadsheet.text.Hash128;

/** Counts rows and nulls of a table and sums the digest of its rows. */
final class TableCounts {

  private final Table table;
  private final Schema schema;
  private final long[] nulls;
  private long rows;
  private long digestHigh;
  private long digestLow;

  TableCounts(Table table, Schema schema) {
    this.table = table;
    this.schema = schema;
    this.nulls = new long[schema.getFields().size()];
  }

  /** Counts a row and the bytes that it is encoded as. */
  void add(GenericRecord row, byte[] encoded) {
    rows++;
    for (int i = 0; i < nulls.length; i++) {
      if (row.get(i) == null) {
        nulls[i]++;
      }
    }
    Hash128 digest = Hash128.of(encoded);
    digestHigh += digest.high();
    digestLow += digest.low();
  }

  /** What was counted, by the names of {@link Totals}. */
  Map<String, Long> sums() {
    Map<String, Long> sums = new TreeMap<>();
    sums.put(Totals.rowsName(table), rows);
    sums.put(Totals.digestHighName(table), digestHigh);
    sums.put(Totals.digestLowName(table), digestLow);
    for (Schema.Field field : schema.getFields()) {
      if (nulls[field.pos()] > 0) {
        sums.put(Totals.nullsName(table, field.name()), nulls[field.pos()]);
      }
    }
    return sums;
  }
}
