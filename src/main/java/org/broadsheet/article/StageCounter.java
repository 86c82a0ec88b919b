package org.broadsheet.article;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * Counts what a stage has done so far, for a person who follows a run. Runners count work that they
 * repeat twice, so no result may be made of it.
 */
public final class StageCounter {

  /** The namespace of these counters among a runner's metrics. */
  public static final String NAMESPACE = "broadsheet";

  /** Bytes of files that were read to their end; by it the rest of the reading is estimated. */
  public static final String BYTES_READ = "bytes read";

  private StageCounter() {}

  /** The counter of a stage, by the stage's name in the pipeline. */
  public static Counter of(String stage) {
    return Metrics.counter(NAMESPACE, stage);
  }
}
