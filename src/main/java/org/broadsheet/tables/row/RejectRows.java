package org.broadsheet.tables.row;

import org.apache.avro.generic.GenericRecord;
import org.broadsheet.article.Reject;
import org.broadsheet.tables.schema.Table;

/** Makes the rows of {@code rejects}. */
public final class RejectRows {

  private RejectRows() {}

  public static GenericRecord reject(Reject reject) {
    return RowBuilder.of(Table.REJECTS)
        .set("reject_id", reject.id())
        .set("source_uri", reject.uri())
        .set("source_position", reject.position())
        .set("stage", reject.stage())
        .set("reason", reject.reason().name())
        .set("message", reject.message())
        .set("excerpt", reject.excerpt())
        .build();
  }
}
