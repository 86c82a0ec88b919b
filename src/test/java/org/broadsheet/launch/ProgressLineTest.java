package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.article.Stage;
import org.junit.jupiter.api.Test;

/** A line says how much is done, how long the rest will take, and which stage moves how fast. */
class ProgressLineTest {

  private final ProgressLine line = new ProgressLine(4000);

  @Test
  void aRunThatCountsNothingIsStarting() {
    assertEquals("  0:05  starting: the runner prepares the stages", at(5, Map.of()));
  }

  @Test
  void readingIsMeasuredByBytes() {
    at(5, Map.of());
    assertEquals(
        "  0:15   3 %  ReadCorpus  1,000 records, 100/s",
        at(15, Map.of("ReadCorpus", 1000L, Stage.BYTES_READ, 1000L)));
  }

  @Test
  void laterStagesAreMeasuredByWhatWasRead() {
    Map<String, Long> counts = counts(1000, Stage.DETECT_LANGUAGE);
    at(5, counts);
    counts.put("FindMentions", 500L);
    assertEquals("  0:15  61 %, about 0:09 left  FindMentions  500 records, 50/s", at(15, counts));
  }

  @Test
  void stepsOfAStageTablesAndTheReportHaveALine() {
    Map<String, Long> counts = counts(1000, Stage.CLUSTER_NEAR_DUPLICATES);
    at(5, counts);
    counts.put("ClusterNearDuplicates: comparing pairs", 40L);
    assertTrue(at(10, counts).endsWith("ClusterNearDuplicates: comparing pairs  40, 8/s"));
    counts.put("WriteTables", 9000L);
    assertTrue(at(15, counts).endsWith("WriteTables  9,000 rows, 1,800/s"));
    counts.put("WriteManifest", 13L);
    String report = at(20, counts);
    assertTrue(report.endsWith("WriteManifest  13 files read for the report, 3/s"), report);
    assertTrue(report.contains("98 %"), report);
  }

  @Test
  void theShareNeverFalls() {
    at(5, Map.of("ReadCorpus", 1000L, Stage.BYTES_READ, 4000L, "ExtractArticles", 1000L));
    Map<String, Long> more =
        Map.of("ReadCorpus", 4000L, Stage.BYTES_READ, 4000L, "ExtractArticles", 1000L);
    assertTrue(at(10, more).contains("30 %"));
  }

  @Test
  void aStageThatStandsStillIsGrouping() {
    Map<String, Long> counts = Map.of("ClusterNearDuplicates", 48L);
    at(5, counts);
    assertEquals("  0:10  ClusterNearDuplicates  48 records, grouping", at(10, counts));
    assertEquals("  1:00:00  ClusterNearDuplicates  48 records, grouping", at(3600, Map.of()));
  }

  /** All stages up to one have seen all articles. */
  private static Map<String, Long> counts(long articles, Stage last) {
    Map<String, Long> counts = new TreeMap<>();
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(last) <= 0) {
        counts.put(stage.title(), articles);
      }
    }
    return counts;
  }

  private String at(int seconds, Map<String, Long> counts) {
    return line.next(counts, Duration.ofSeconds(seconds));
  }
}
