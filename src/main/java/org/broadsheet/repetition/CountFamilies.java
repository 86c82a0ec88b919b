package org.broadsheet.repetition;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.DelegateCoder;
import org.apache.beam.sdk.coders.MapCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;

/** Counts the domains of families: one number an outlet. */
final class CountFamilies extends Combine.CombineFn<String, Map<String, Long>, OutletSizes> {

  private static final Coder<Map<String, Long>> COUNTS =
      MapCoder.of(StringUtf8Coder.of(), VarLongCoder.of());

  @Override
  public Map<String, Long> createAccumulator() {
    return new TreeMap<>();
  }

  @Override
  public Map<String, Long> addInput(Map<String, Long> counts, String domain) {
    counts.merge(domain, 1L, Long::sum);
    return counts;
  }

  @Override
  public Map<String, Long> mergeAccumulators(Iterable<Map<String, Long>> parts) {
    Map<String, Long> all = createAccumulator();
    for (Map<String, Long> part : parts) {
      part.forEach((domain, count) -> all.merge(domain, count, Long::sum));
    }
    return all;
  }

  @Override
  public OutletSizes extractOutput(Map<String, Long> counts) {
    return new OutletSizes(counts);
  }

  @Override
  public Coder<Map<String, Long>> getAccumulatorCoder(
      CoderRegistry registry, Coder<String> inputCoder) {
    return COUNTS;
  }

  @Override
  public Coder<OutletSizes> getDefaultOutputCoder(
      CoderRegistry registry, Coder<String> inputCoder) {
    return DelegateCoder.of(COUNTS, OutletSizes::byDomain, OutletSizes::new);
  }
}
