package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.row.RowBuilder;
import org.broadsheet.tables.schema.Table;

/** Invented rows of the table of outlets. */
public final class OutletTable {

  private OutletTable() {}

  public static List<GenericRecord> rows(int size) {
    List<GenericRecord> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          RowBuilder.of(Table.OUTLETS)
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
