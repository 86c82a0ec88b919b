package org.broadsheet.tables.file;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/** What is known of a run's tables once they are written. */
public final class WrittenTables implements PInput, POutput {

  /** The coder of named sums; Flink flattens only collections of equal coders. */
  public static final KvCoder<String, Long> SUM_CODER =
      KvCoder.of(StringUtf8Coder.of(), BigEndianLongCoder.of());

  private final PCollection<Map<String, Long>> totals;
  private final PCollection<KV<String, String>> files;

  public WrittenTables(
      PCollection<Map<String, Long>> totals, PCollection<KV<String, String>> files) {
    this.totals = totals;
    this.files = files;
  }

  /**
   * All files of all tables, each once it has its final name: its name below the output folder,
   * which begins with that of its table, and its whole path. The collection is complete once every
   * table is.
   */
  public PCollection<KV<String, String>> files() {
    return files;
  }

  /** One element: all sums of the run, by the names of {@link Totals}. */
  public PCollection<Map<String, Long>> totals() {
    return totals;
  }

  /** Applies a transform to the written tables, under a name. */
  public <T extends POutput> T apply(String name, PTransform<WrittenTables, T> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return totals.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.of(
        new TupleTag<Map<String, Long>>("totals"),
        totals,
        new TupleTag<KV<String, String>>("files"),
        files);
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
