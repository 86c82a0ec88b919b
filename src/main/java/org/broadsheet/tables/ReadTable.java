package org.broadsheet.tables;

import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.io.parquet.ParquetIO;
import org.apache.beam.sdk.schemas.Schema;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.Row;
import org.broadsheet.tables.file.BeamSchema;
import org.broadsheet.tables.schema.Table;

/**
 * Reads a table of a finished run as Beam's rows, by {@code ParquetIO}; row groups are read side by
 * side. Tables that were written with partitions lack the columns that their folders name, and are
 * not read by this.
 *
 * <pre>{@code
 * PCollection<Article> articles =
 *     pipeline
 *         .apply(ReadTable.of(Table.ARTICLES).from("target/tables"))
 *         .apply(RestoreArticles.create());
 * articles.apply(FindMentions.create());
 * }</pre>
 */
public final class ReadTable extends PTransform<PBegin, PCollection<Row>> {

  private final Table table;
  private final String folder;

  private ReadTable(Table table, String folder) {
    this.table = table;
    this.folder = folder;
  }

  /** Reads a table from the default output of the scripts, until {@link #from} names another. */
  public static ReadTable of(Table table) {
    return new ReadTable(table, "target/tables");
  }

  /** Reads from the {@code --output} of a run, on any file system that Beam knows. */
  public ReadTable from(String output) {
    return new ReadTable(table, output);
  }

  @Override
  public PCollection<Row> expand(PBegin begin) {
    return begin
        .apply(
            "ReadParquet",
            ParquetIO.read(table.schema())
                .from(folder.replaceAll("/+$", "") + "/" + table.folder() + "/*.parquet"))
        .apply("ToRow", MapElements.via(new ToRowFn(table)))
        .setRowSchema(BeamSchema.of(table));
  }

  private static final class ToRowFn extends SimpleFunction<GenericRecord, Row> {
    private final Schema schema;

    ToRowFn(Table table) {
      this.schema = BeamSchema.of(table);
    }

    @Override
    public Row apply(GenericRecord record) {
      return BeamSchema.row(record, schema);
    }
  }
}
