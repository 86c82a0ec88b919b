package org.broadsheet.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;

/** What is known of a run's tables once they are written. */
public final class WrittenTables implements PInput, POutput {

  /** The coder of named sums; Flink flattens only collections of equal coders. */
  public static final KvCoder<String, Long> SUM_CODER =
      KvCoder.of(StringUtf8Coder.of(), BigEndianLongCoder.of());

  private final Pipeline pipeline;
  private final List<PCollection<KV<String, Long>>> totals = new ArrayList<>();
  private final List<PCollection<String>> files = new ArrayList<>();

  private WrittenTables(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  static WrittenTables in(Pipeline pipeline) {
    return new WrittenTables(pipeline);
  }

  void add(WrittenTable table) {
    addTotals(table.totals());
    files.add(table.files());
  }

  void addTotals(PCollection<KV<String, Long>> named) {
    totals.add(named.setCoder(SUM_CODER));
  }

  /** All files of all tables, each once it has its final name, by its whole path. */
  public PCollection<KV<String, String>> files() {
    return PCollectionList.of(files)
        .apply("FlattenFileNames", Flatten.pCollections())
        .apply(
            "ByPath",
            WithKeys.<String, String>of(path -> path).withKeyType(TypeDescriptors.strings()));
  }

  /**
   * One element: all sums of the run, by the names of {@link Totals}.
   *
   * @param more sums that other stages counted
   */
  public PCollection<Map<String, Long>> totals(PCollection<KV<String, Long>> more) {
    return PCollectionList.of(totals)
        .and(more)
        .apply("FlattenTotals", Flatten.pCollections())
        .apply("AddUp", Combine.globally(new AddUp()));
  }

  /** Applies a transform to the written tables, under a name. */
  public <T extends POutput> T apply(String name, PTransform<WrittenTables, T> transform) {
    return Pipeline.applyTransform(name, this, transform);
  }

  @Override
  public Pipeline getPipeline() {
    return pipeline;
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> all = new LinkedHashMap<>();
    for (int i = 0; i < files.size(); i++) {
      all.put(new TupleTag<>("files " + i), files.get(i));
    }
    return all;
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
