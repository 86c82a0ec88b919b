package org.broadsheet.shard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;

/**
 * The output of a stage that has several collections: a record of them.
 *
 * <pre>{@code
 * public record Result(PCollection<Article> articles, PCollection<Reject> rejects)
 *     implements StageOutput {
 *   public Map<String, PCollection<?>> collections() {
 *     return Map.of("articles", articles, "rejects", rejects);
 *   }
 * }
 * }</pre>
 */
public interface StageOutput extends POutput {

  /** Every collection, by the name under which Beam knows it. */
  Map<String, PCollection<?>> collections();

  @Override
  default Pipeline getPipeline() {
    return collections().values().iterator().next().getPipeline();
  }

  @Override
  default Map<TupleTag<?>, PValue> expand() {
    Map<TupleTag<?>, PValue> values = new LinkedHashMap<>();
    collections().forEach((name, collection) -> values.put(new TupleTag<>(name), collection));
    return values;
  }

  @Override
  default void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {}
}
