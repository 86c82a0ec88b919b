package org.broadsheet.launch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.article.Stage;

/**
 * Says where a run is, from what its stages have counted: the stage that moves, how far, how fast,
 * and how long the stage will take where the input tells.
 */
final class ProgressLine {

  /** The stages that count, in their order; those after the reading see each article once. */
  private static final List<String> STAGES = Stream.of(Stage.values()).map(Stage::title).toList();

  /** Fewer counts would make a rate of chance. */
  private static final int MIN_FOR_REST = 20;

  private final long inputBytes;
  private Map<String, Long> last = Map.of();
  private Duration lastAt = Duration.ZERO;
  private String stage = "";
  private Duration stageSince = Duration.ZERO;
  private long stageFrom;

  /**
   * @param inputBytes the decompressed size of the input as estimated before the run; 0 if unknown
   */
  ProgressLine(long inputBytes) {
    this.inputBytes = inputBytes;
  }

  /**
   * The line for what is counted now.
   *
   * @param counted by stage; empty if it is not known just now
   * @param elapsed since the run began
   */
  String next(Map<String, Long> counted, Duration elapsed) {
    Map<String, Long> counts = counted.isEmpty() ? last : counted;
    String moving = moving(counts);
    if (!moving.isEmpty() && !moving.equals(stage)) {
      stage = moving;
      stageSince = lastAt;
      stageFrom = last.getOrDefault(stage, 0L);
    }
    String line = "  " + clock(elapsed) + "  " + describe(counts, moving, elapsed);
    last = Map.copyOf(counts);
    lastAt = elapsed;
    return line;
  }

  /** The stage that counted most since the last line; of equals, the later. */
  private String moving(Map<String, Long> counts) {
    String moving = "";
    long most = 0;
    for (String candidate : STAGES) {
      long moved = counts.getOrDefault(candidate, 0L) - last.getOrDefault(candidate, 0L);
      if (moved > 0 && moved >= most) {
        most = moved;
        moving = candidate;
      }
    }
    return moving;
  }

  private String describe(Map<String, Long> counts, String moving, Duration elapsed) {
    if (stage.isEmpty()) {
      return "starting: the runner prepares the stages";
    }
    long done = counts.getOrDefault(stage, 0L);
    String what =
        stage
            + "  "
            + number(done)
            + (stage.equals(Stage.WRITE_TABLES.title()) ? " rows" : " records");
    if (moving.isEmpty()) {
      return what + ", grouping";
    }
    double seconds = Math.max(1, elapsed.minus(stageSince).toMillis()) / 1000.0;
    double rate = (done - stageFrom) / seconds;
    return what + ", " + number(Math.round(rate)) + "/s" + rest(counts, done, seconds);
  }

  /** Reading is measured by bytes, what follows by the records that were read. */
  private String rest(Map<String, Long> counts, long done, double seconds) {
    boolean reading = STAGES.indexOf(stage) <= STAGES.indexOf(Stage.DETECT_OUTLET.title());
    long bytes = counts.getOrDefault(Stage.BYTES_READ, 0L);
    double share =
        reading
            ? (double) bytes / Math.max(1, inputBytes)
            : (double) done / Math.max(1, counts.getOrDefault(Stage.EXTRACT_ARTICLES.title(), 0L));
    boolean known = (!reading || inputBytes > 0) && !stage.equals(Stage.WRITE_TABLES.title());
    if (!known || done < MIN_FOR_REST || share <= 0 || share >= 1) {
      return "";
    }
    long left = Math.round(seconds * (1 - share) / share);
    return ", about " + clock(Duration.ofSeconds(left)) + " left in this stage";
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String clock(Duration time) {
    long seconds = time.toSeconds();
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
