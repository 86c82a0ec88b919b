package org.broadsheet.tables;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.extensions.avro.coders.AvroGenericCoder;
import org.apache.beam.sdk.util.CoderUtils;
import org.broadsheet.text.Hash128;

/** Counts rows and nulls of a table and sums the digest of its rows. */
final class TableCounts {

  private final Table table;
  private final AvroGenericCoder coder;
  private final long[] nulls;
  private long rows;
  private long digestHigh;
  private long digestLow;

  TableCounts(Table table) {
    this.table = table;
    this.coder = AvroGenericCoder.of(table.schema());
    this.nulls = new long[table.columns().size()];
  }

  void add(GenericRecord row) throws IOException {
    rows++;
    for (Schema.Field field : table.schema().getFields()) {
      if (row.get(field.pos()) == null) {
        nulls[field.pos()]++;
      }
    }
    Hash128 digest = Hash128.of(CoderUtils.encodeToByteArray(coder, row));
    digestHigh += digest.high();
    digestLow += digest.low();
  }

  /** What was counted, by the names of {@link Totals}. */
  Map<String, Long> sums() {
    Map<String, Long> sums = new TreeMap<>();
    sums.put(Totals.rowsName(table), rows);
    sums.put(Totals.digestHighName(table), digestHigh);
    sums.put(Totals.digestLowName(table), digestLow);
    for (Schema.Field field : table.schema().getFields()) {
      if (nulls[field.pos()] > 0) {
        sums.put(Totals.nullsName(table, field.name()), nulls[field.pos()]);
      }
    }
    return sums;
  }
}
