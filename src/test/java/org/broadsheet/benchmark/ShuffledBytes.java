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
      bytes.merge(stage(counter.getKey().stepName()), counter.getAttempted(), Long::sum);
    }
    return bytes;
  }

  /** The composite that a step is part of; of all stages together, the one inside it. */
  private static String stage(String step) {
    String[] parts = step.split("/", 3);
    return parts.length > 1 && parts[0].equals("ProcessArticles") ? parts[1] : parts[0];
  }

  /** The bytes of all stages. */
  public static long of(PipelineResult result) {
    return byStage(result).values().stream().mapToLong(Long::longValue).sum();
  }
}
