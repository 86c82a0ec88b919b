package org.broadsheet.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingStream;

/**
 * Samples of what threads run, by the package of this project that they are in: the innermost one,
 * but those that serve all others count for the one that they serve.
 */
public final class RoomSamples implements AutoCloseable {

  private static final Duration PERIOD = Duration.ofMillis(20);

  /** Events come through a file, with a delay of a second. */
  private static final Duration DELAY = Duration.ofSeconds(2);

  private static final String PROJECT = "org.broadsheet.";
  private static final Set<String> SERVING = Set.of("article", "shard", "text");

  private final RecordingStream stream = new RecordingStream();
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  private RoomSamples() {
    stream.enable("jdk.ExecutionSample").withPeriod(PERIOD);
    stream.onEvent("jdk.ExecutionSample", this::add);
  }

  /** Begins to take samples of this process. */
  public static RoomSamples start() {
    RoomSamples samples = new RoomSamples();
    samples.stream.startAsync();
    return samples;
  }

  private void add(RecordedEvent sample) {
    List<RecordedFrame> frames =
        sample.getStackTrace() == null ? List.of() : sample.getStackTrace().getFrames();
    counts.merge(room(frames), 1, Integer::sum);
  }

  private static String room(List<RecordedFrame> frames) {
    String serving = "";
    for (RecordedFrame frame : frames) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(PROJECT)) {
        String rest = type.substring(PROJECT.length());
        String room = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : "launch";
        if (!SERVING.contains(room)) {
          return room;
        }
        serving = room;
      }
    }
    return serving.isEmpty() ? "runner" : serving;
  }

  /** The samples by now. */
  public Map<String, Integer> counts() throws InterruptedException {
    Thread.sleep(DELAY.toMillis());
    return new TreeMap<>(counts);
  }

  @Override
  public void close() {
    stream.close();
  }
}
