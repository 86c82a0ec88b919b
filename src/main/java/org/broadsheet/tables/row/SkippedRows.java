package org.broadsheet.tables.row;

import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.Skip;
import org.broadsheet.tables.file.BundleRows;
import org.broadsheet.tables.file.Totals;
import org.broadsheet.tables.schema.Table;

/** Makes the rows of {@code skipped}. */
public final class SkippedRows {

  private SkippedRows() {}

  /** Adds a row, but for kinds without rows: of these there may be very many. */
  public static void add(Skip skip, BundleRows out) {
    if (skip.hasRow()) {
      out.row(Table.SKIPPED, row(skip));
    }
    out.count(Totals.skippedName(skip.kind()));
  }

  /** The row of a skipped record. */
  public static GenericRecord row(Skip skip) {
    return RowBuilder.of(Table.SKIPPED)
        .set("source_uri", skip.uri())
        .set("source_position", skip.position())
        .set("kind", skip.kind())
        .set("reason", skip.reason())
        .build();
  }
}
