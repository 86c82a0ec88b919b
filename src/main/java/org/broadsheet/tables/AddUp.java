package org.broadsheet.tables;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.BigEndianLongCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.values.KV;

/** Adds up named numbers into one map; a run has a few hundred names. */
public final class AddUp
    extends Combine.CombineFn<KV<String, Long>, Map<String, Long>, Map<String, Long>> {

  @Override
  public Map<String, Long> createAccumulator() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Long> addInput(Map<String, Long> sums, KV<String, Long> named) {
    sums.merge(named.getKey(), named.getValue(), Long::sum);
    return sums;
  }

  @Override
  public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> parts) {
    Map<String, Long> sums = createAccumulator();
    parts.forEach(part -> part.forEach((name, number) -> sums.merge(name, number, Long::sum)));
    return sums;
  }

  @Override
  public Map<String, Long> extractOutput(Map<String, Long> sums) {
    return sums;
  }

  @Override
  public Coder<Map<String, Long>> getAccumulatorCoder(
      CoderRegistry registry, Coder<KV<String, Long>> inputCoder) {
    return MapCoder.of(StringUtf8Coder.of(), BigEndianLongCoder.of());
  }

  @Override
  public Coder<Map<String, Long>> getDefaultOutputCoder(
      CoderRegistry registry, Coder<KV<String, Long>> inputCoder) {
    return MapCoder.of(StringUtf8Coder.of(), BigEndianLongCoder.of());
  }
}
