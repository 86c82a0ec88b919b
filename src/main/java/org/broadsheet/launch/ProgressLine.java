package org.broadsheet.launch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.broadsheet.article.Stage;

/**
 * Says where a run is, from what its stages have counted: how much of the whole is done and how
 * long the rest may take, the stage that moves, how far it is and how fast.
 */
final class ProgressLine {

  private static final List<String> STAGES = Stream.of(Stage.values()).map(Stage::title).toList();

  /** Before that the rest would be a guess from start-up alone. */
  private static final double MIN_SHARE_FOR_REST = .05;

  private static final Duration MIN_TIME_FOR_REST = Duration.ofSeconds(5);

  private final WholeRun whole;
  private Map<String, Long> last = Map.of();
  private Duration lastAt = Duration.ZERO;
  private Duration firstCountAt = Duration.ZERO;
  private String stage = "";
  private Duration stageSince = Duration.ZERO;
  private long stageFrom;

  /**
   * @param inputBytes the decompressed size of the input as estimated before the run; 0 if unknown
   */
  ProgressLine(long inputBytes) {
    this.whole = new WholeRun(inputBytes);
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
      firstCountAt = stage.isEmpty() ? lastAt : firstCountAt;
      stage = moving;
      stageSince = lastAt;
      stageFrom = last.getOrDefault(stage, 0L);
    }
    String line =
        "  " + clock(elapsed) + "  " + whole(counts, elapsed) + describe(counts, moving, elapsed);
    last = Map.copyOf(counts);
    lastAt = elapsed;
    return line;
  }

  /** The stage, or step of one, that counted most since the last line; of equals, the later. */
  private String moving(Map<String, Long> counts) {
    String moving = "";
    long most = 0;
    for (String candidate : inOrder(counts)) {
      long moved = counts.getOrDefault(candidate, 0L) - last.getOrDefault(candidate, 0L);
      if (moved > 0 && moved >= most) {
        most = moved;
        moving = candidate;
      }
    }
    return moving;
  }

  private static List<String> inOrder(Map<String, Long> counts) {
    Map<String, String> byPlace = new TreeMap<>();
    for (String name : counts.keySet()) {
      int place = STAGES.indexOf(stageOf(name));
      if (place >= 0) {
        byPlace.put(String.format(Locale.ROOT, "%02d %s", place, name), name);
      }
    }
    return List.copyOf(byPlace.values());
  }

  private static String stageOf(String name) {
    int step = name.indexOf(Stage.STEP);
    return step < 0 ? name : name.substring(0, step);
  }

  /** {@code 38 %, about 1:10 left}. */
  private String whole(Map<String, Long> counts, Duration elapsed) {
    OptionalDouble done = whole.done(counts);
    if (done.isEmpty()) {
      return "";
    }
    double share = done.getAsDouble();
    String percent = String.format(Locale.ROOT, "%2.0f %%", Math.floor(100 * share));
    Duration working = elapsed.minus(firstCountAt);
    if (share < MIN_SHARE_FOR_REST || working.compareTo(MIN_TIME_FOR_REST) < 0) {
      return percent + "  ";
    }
    double rest = working.toMillis() * (1 - share) / share;
    return percent + ", about " + clock(Duration.ofMillis(Math.round(rest))) + " left  ";
  }

  private String describe(Map<String, Long> counts, String moving, Duration elapsed) {
    if (stage.isEmpty()) {
      return "starting: the runner prepares the stages";
    }
    long done = counts.getOrDefault(stage, 0L);
    String what = stage + "  " + number(done) + unit();
    if (moving.isEmpty()) {
      return what + ", grouping";
    }
    double seconds = Math.max(1, elapsed.minus(stageSince).toMillis()) / 1000.0;
    return what + ", " + number(Math.round((done - stageFrom) / seconds)) + "/s";
  }

  private String unit() {
    if (stage.contains(Stage.STEP)) {
      return "";
    }
    return stage.equals(Stage.WRITE_TABLES.title())
        ? " rows"
        : stage.equals(Stage.WRITE_MANIFEST.title()) ? " files read for the report" : " records";
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
