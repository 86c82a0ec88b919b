package org.broadsheet.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/** What a run sent through shuffles, as the shard room counts it: before compression. */
public final class ShuffledBytes {

  private static final MetricsFilter OF_SHARDS =
      MetricsFilter.builder()
          .addNameFilter(MetricNameFilter.inNamespace("org.broadsheet.shard.PackByShard"))
          .build();

  private ShuffledBytes() {}

  /** The bytes of each stage: of a step of the job, by its name. */
  public static Map<String, Long> byStage(PipelineResult result) {
    Map<String, Long> bytes = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(OF_SHARDS).getCounters()) {
      String stage = counter.getKey().stepName().split("/", 2)[0];
      bytes.merge(stage, counter.getAttempted(), Long::sum);
    }
    return bytes;
  }

  /** The bytes of all stages. */
  public static long of(PipelineResult result) {
    return byStage(result).values().stream().mapToLong(Long::longValue).sum();
  }
}
