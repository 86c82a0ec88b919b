package org.broadsheet.tables;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.file.PackRows;
import org.broadsheet.tables.file.WriteFiles;
import org.broadsheet.tables.file.WrittenTables;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Layout;

/**
 * Turns all findings into rows and writes the tables, each into a folder of its name.
 *
 * <pre>{@code
 * Sharding sharding = new Sharding(16);
 * OutputFolder output = OutputFolder.of("target/tables");
 * Findings findings = records.apply(ProcessArticles.in(sharding));
 * PCollection<KV<String, String>> files =
 *     findings
 *         .apply("Write", WriteTables.to(output, sharding, OutletRegistry.builtIn()))
 *         .files();
 * }</pre>
 *
 * <p>Rows are packed where they are made and cross one shuffle together, whatever table they are
 * of. Nothing is rejected here: a row that breaks the contract is a bug and fails the run.
 *
 * <pre>{@code
 * WrittenTables tables =
 *     findings.apply(
 *         "WriteTables",
 *         WriteTables.to(OutputFolder.of("tables"), Sharding.forBytes(bytes), OutletRegistry.builtIn()));
 * }</pre>
 */
public final class WriteTables extends PTransform<Findings, WrittenTables> {

  private final OutputFolder output;
  private final Sharding sharding;
  private final OutletRegistry registry;
  private final Layout layout;
  private final long rowBytesAFile;
  private final int run;

  private WriteTables(
      OutputFolder output,
      Sharding sharding,
      OutletRegistry registry,
      Layout layout,
      long rowBytesAFile,
      int run) {
    this.run = run;
    this.output = output;
    this.sharding = sharding;
    this.registry = registry;
    this.layout = layout;
    this.rowBytesAFile = rowBytesAFile;
  }

  /** Writes into a folder, with all columns and without partitions. */
  public static WriteTables to(OutputFolder output, Sharding sharding, OutletRegistry registry) {
    return new WriteTables(
        output, sharding, registry, Layout.DEFAULT, WriteFiles.ROW_BYTES_PER_FILE, 1);
  }

  /** Writes what the layout asks for. */
  public WriteTables withLayout(Layout layout) {
    return new WriteTables(output, sharding, registry, layout, rowBytesAFile, run);
  }

  /** Writes the tables of the run of that number of a chain. */
  public WriteTables inRun(int number) {
    return new WriteTables(output, sharding, registry, layout, rowBytesAFile, number);
  }

  /** Begins another file of a table after this number of bytes of rows; for tests. */
  WriteTables withRowBytesAFile(long bytes) {
    return new WriteTables(output, sharding, registry, layout, bytes, run);
  }

  @Override
  public WrittenTables expand(Findings findings) {
    Batch.require("WriteTables", findings.articles());
    return write(findings, new PackTables(sharding, registry, layout, run).of(findings));
  }

  private WrittenTables write(Findings findings, List<PCollectionTuple> packed) {
    PCollectionList<KV<String, byte[]>> packs = PCollectionList.empty(findings.getPipeline());
    PCollectionList<KV<String, Long>> sums = PCollectionList.empty(findings.getPipeline());
    for (PCollectionTuple part : packed) {
      packs = packs.and(part.get(PackRows.PACKS));
      sums = sums.and(part.get(PackRows.TOTALS));
    }
    PCollection<Map<String, Long>> totals =
        sums.and(CountFindings.of(findings))
            .apply("FlattenTotals", Flatten.pCollections())
            .apply("AddUp", Combine.globally(new AddUp()).withoutDefaults());
    PCollection<KV<String, String>> files =
        packs
            .apply("FlattenPacks", Flatten.pCollections())
            .apply(
                "WriteFiles",
                WriteFiles.to(
                    output.path(),
                    layout,
                    totals.apply("Totals", View.asSingleton()),
                    rowBytesAFile));
    return new WrittenTables(totals, files);
  }
}
