package org.broadsheet.tables.file;

import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.extensions.avro.schemas.utils.AvroUtils;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.tables.schema.Table;

/** Tables in Beam's own schemas; dates and times are DATETIME there. */
public final class BeamSchema {

  private BeamSchema() {}

  /** The schema of a table's rows. */
  public static Schema of(Table table) {
    return AvroUtils.toBeamSchema(table.schema());
  }

  /** A row of a table in its schema. */
  public static Row row(GenericRecord record, Schema schema) {
    return AvroUtils.toBeamRowStrict(record, schema);
  }
}
