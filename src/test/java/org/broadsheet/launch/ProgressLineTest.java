package org.broadsheet.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.broadsheet.article.Stage;
import org.junit.jupiter.api.Test;

/** A line says the stage, how far it is, how fast, and how long it will take. */
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
        "  0:15  ReadCorpus  1,000 records, 100/s, about 0:30 left in this stage",
        at(15, Map.of("ReadCorpus", 1000L, Stage.BYTES_READ, 1000L)));
  }

  @Test
  void laterStagesAreMeasuredByWhatWasRead() {
    at(5, Map.of("ReadCorpus", 1000L, "ExtractArticles", 1000L));
    assertEquals(
        "  0:10  FindMentions  250 records, 50/s, about 0:15 left in this stage",
        at(10, Map.of("ReadCorpus", 1000L, "ExtractArticles", 1000L, "FindMentions", 250L)));
  }

  @Test
  void aStageThatStandsStillIsGrouping() {
    Map<String, Long> counts = Map.of("ClusterNearDuplicates", 48L);
    at(5, counts);
    assertEquals("  0:10  ClusterNearDuplicates  48 records, grouping", at(10, counts));
    assertEquals("  1:00:00  ClusterNearDuplicates  48 records, grouping", at(3600, Map.of()));
  }

  private String at(int seconds, Map<String, Long> counts) {
    return line.next(counts, Duration.ofSeconds(seconds));
  }
}
