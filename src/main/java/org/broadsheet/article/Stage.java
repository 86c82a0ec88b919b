package org.broadsheet.article;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;

/**
 * The stages of the job, in the order in which an article passes them. A stage has one name: in the
 * graph, in rejects and defects, and in the counters that tell how far a run is.
 */
public enum Stage {
  READ_CORPUS("ReadCorpus"),
  EXTRACT_ARTICLES("ExtractArticles"),
  DETECT_OUTLET("DetectOutlet"),
  REMOVE_REPEATED_BLOCKS("RemoveRepeatedBlocks"),
  DETECT_LANGUAGE("DetectLanguage"),
  CLUSTER_NEAR_DUPLICATES("ClusterNearDuplicates"),
  FIND_MENTIONS("FindMentions"),
  NAME_ENTITIES("NameEntities"),
  COUNT_ENTITIES("CountEntities"),
  WRITE_TABLES("WriteTables"),
  WRITE_MANIFEST("WriteManifest");

  /** The namespace of our counters among a runner's metrics. */
  public static final String NAMESPACE = "broadsheet";

  /** Counts the bytes of files that were read to their end; it tells how much is still to read. */
  public static final String BYTES_READ = "bytes read";

  /** Stands between the name of a stage and that of a step in it. */
  public static final String STEP = ": ";

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** The name of the stage's transform, such as {@code ReadCorpus}. */
  public String title() {
    return title;
  }

  /**
   * Counts what the stage has done so far, for a person who follows a run. Runners count work that
   * they repeat twice, so no result may be computed from it.
   */
  public Counter counter() {
    return Metrics.counter(NAMESPACE, title);
  }

  /** Counts a step inside of the stage that may take minutes, as {@code Stage: step}. */
  public Counter counter(String step) {
    return Metrics.counter(NAMESPACE, title + STEP + step);
  }

  /** A counter of {@link #BYTES_READ}. */
  public static Counter bytesRead() {
    return Metrics.counter(NAMESPACE, BYTES_READ);
  }
}
