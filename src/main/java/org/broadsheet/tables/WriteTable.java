package org.broadsheet.tables;

import java.io.IOException;
import java.util.List;
import org.apache.avro.generic.GenericRecord;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroGenericCoder;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.broadsheet.article.StageCounter;

/**
 * Writes one table as Parquet files and counts what it writes.
 *
 * <p>A table without rows becomes one file that has only the schema, so that a notebook can open
 * every table of every run.
 */
final class WriteTable extends PTransform<PCollection<List<GenericRecord>>, WrittenTable> {

  private final Table table;
  private final String output;
  private final int files;

  private WriteTable(Table table, String output, int files) {
    this.table = table;
    this.output = output;
    this.files = files;
  }

  /** Writes a table into its folder under an output folder, as a number of files. */
  static WriteTable to(String output, Table table, int files) {
    return new WriteTable(table, output, files);
  }

  /** The coder of groups of a table's rows. */
  static Coder<List<GenericRecord>> coder(Table table) {
    return ListCoder.of(AvroGenericCoder.of(table.schema()));
  }

  @Override
  public WrittenTable expand(PCollection<List<GenericRecord>> rows) {
    PCollection<KV<String, Long>> totals =
        rows.apply("Count", ParDo.of(new CountFn(table))).setCoder(WrittenTables.SUM_CODER);
    PCollection<List<GenericRecord>> noRows =
        rows.getPipeline()
            .apply(
                getName() + "/NoRows",
                Create.of(List.of(List.<GenericRecord>of())).withCoder(coder(table)));
    PCollection<String> written =
        PCollectionList.of(rows)
            .and(noRows)
            .apply("WithNoRows", Flatten.pCollections())
            .apply(
                "Write",
                FileIO.<List<GenericRecord>>write()
                    .via(new TableSink(table))
                    .to(output + "/" + table.folder())
                    .withNaming(FileIO.Write.defaultNaming("part", ".parquet"))
                    .withNumShards(files))
            .getPerDestinationOutputFilenames()
            .apply("FileNames", Values.create());
    return new WrittenTable(totals, written);
  }

  private static final class CountFn extends DoFn<List<GenericRecord>, KV<String, Long>> {
    private final Table table;
    private final Counter written = StageCounter.of("WriteTables");
    private transient TableCounts counts;

    CountFn(Table table) {
      this.table = table;
    }

    @StartBundle
    public void startBundle() {
      counts = new TableCounts(table);
    }

    @ProcessElement
    public void process(@Element List<GenericRecord> rows) throws IOException {
      for (GenericRecord row : rows) {
        counts.add(row);
      }
      written.inc(rows.size());
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      counts
          .sums()
          .forEach(
              (name, sum) ->
                  context.output(
                      KV.of(name, sum), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    }
  }
}
