package org.broadsheet.launch;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.broadsheet.article.Stage;

/**
 * How much of a whole run is done, from what its stages have counted.
 *
 * <p>It is an estimate: each stage has a share of the time that it took on 2,400 articles (2,100 of
 * plain text and 340 pages, direct runner, 2026-11), and within a stage all articles are alike. The
 * share that is done never falls.
 */
final class WholeRun {

  /** Rows of all tables for each article: 43 on those 2,400. */
  private static final double ROWS_PER_ARTICLE = 40;

  /** Every table has at least one file, and both passes of the report read it. */
  private static final double MIN_FILE_READINGS = 26;

  private static final Map<Stage, Double> SHARES = new EnumMap<>(Stage.class);

  static {
    SHARES.put(Stage.READ_CORPUS, .14);
    SHARES.put(Stage.EXTRACT_ARTICLES, .16);
    SHARES.put(Stage.DETECT_OUTLET, .06);
    SHARES.put(Stage.REMOVE_REPEATED_BLOCKS, .08);
    SHARES.put(Stage.DETECT_LANGUAGE, .10);
    SHARES.put(Stage.CLUSTER_NEAR_DUPLICATES, .12);
    SHARES.put(Stage.FIND_MENTIONS, .14);
    SHARES.put(Stage.NAME_ENTITIES, .04);
    SHARES.put(Stage.COUNT_ENTITIES, .04);
    SHARES.put(Stage.WRITE_TABLES, .08);
    SHARES.put(Stage.WRITE_MANIFEST, .04);
  }

  private final long inputBytes;
  private double most;

  /**
   * @param inputBytes the decompressed size of the input as estimated before the run; 0 if unknown
   */
  WholeRun(long inputBytes) {
    this.inputBytes = inputBytes;
  }

  /** The share that is done, 0 to 1; none before the first count, or if the size is not known. */
  OptionalDouble done(Map<String, Long> counts) {
    double articles = expectedArticles(counts);
    if (articles <= 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (Map.Entry<Stage, Double> share : SHARES.entrySet()) {
      sum += share.getValue() * Math.min(1, part(share.getKey(), counts, articles));
    }
    most = Math.max(most, Math.min(sum, .99));
    return OptionalDouble.of(most);
  }

  /** The articles that there will be: what was read so far, and as many for each byte to come. */
  private double expectedArticles(Map<String, Long> counts) {
    double read = count(Stage.READ_CORPUS, counts);
    if (isAllRead(counts)) {
      return Math.max(1, count(Stage.EXTRACT_ARTICLES, counts));
    }
    double share = readShare(counts);
    return share <= 0 ? 0 : read / share;
  }

  private double readShare(Map<String, Long> counts) {
    long bytes = counts.getOrDefault(Stage.BYTES_READ, 0L);
    return inputBytes <= 0 ? 0 : Math.min(1, (double) bytes / inputBytes);
  }

  /** No repeated block is cut before all articles were looked at. */
  private static boolean isAllRead(Map<String, Long> counts) {
    return count(Stage.REMOVE_REPEATED_BLOCKS, counts) > 0;
  }

  private double part(Stage stage, Map<String, Long> counts, double articles) {
    boolean areTablesDone = count(Stage.WRITE_MANIFEST, counts) > 0;
    return switch (stage) {
      case READ_CORPUS -> isAllRead(counts) ? 1 : readShare(counts);
      case WRITE_MANIFEST -> count(stage, counts) / MIN_FILE_READINGS;
      case WRITE_TABLES -> areTablesDone ? 1 : count(stage, counts) / (articles * ROWS_PER_ARTICLE);
      default -> areTablesDone ? 1 : count(stage, counts) / articles;
    };
  }

  private static double count(Stage stage, Map<String, Long> counts) {
    return counts.getOrDefault(stage.title(), 0L);
  }
}
