package org.broadsheet.tables;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/** What is known of a table once it is written: its sums for {@link Totals}, and its files. */
final class WrittenTable implements POutput {

  private final PCollection<KV<String, Long>> totals;
  private final PCollection<String> files;

  WrittenTable(PCollection<KV<String, Long>> totals, PCollection<String> files) {
    this.totals = totals;
    this.files = files;
  }

  PCollection<KV<String, Long>> totals() {
    return totals;
  }

  /** Names of the files, each once it has its final name. */
  PCollection<String> files() {
    return files;
  }

  @Override
  public Pipeline getPipeline() {
    return totals.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return Map.of(
        new TupleTag<KV<String, Long>>("totals"), totals, new TupleTag<String>("files"), files);
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
