package org.broadsheet.launch;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.broadsheet.article.Stage;

/**
 * Shows a run's progress while it runs: one line that changes on a terminal, else a line every few
 * seconds.
 */
public final class Progress {

  private static final Duration ON_TERMINAL = Duration.ofSeconds(1);
  private static final Duration IN_FILE = Duration.ofSeconds(5);

  /** Where the counts of the stages come from. */
  @FunctionalInterface
  public interface Source {
    /** What is counted by now; empty while nothing is known. */
    Map<String, Long> counts() throws IOException;
  }

  private final PrintStream out;
  private final boolean isTerminal;
  private final ProgressLine line;
  private final Instant start = Instant.now();
  private final Thread thread;
  private volatile Source source;

  private Progress(Source source, long inputBytes, PrintStream out, boolean isTerminal) {
    this.source = source;
    this.out = out;
    this.isTerminal = isTerminal;
    this.line = new ProgressLine(inputBytes);
    this.thread = new Thread(this::show, "progress");
    thread.setDaemon(true);
  }

  /**
   * The progress of a run, not shown yet.
   *
   * @param source where counts come from, until {@link #follow} names another
   * @param inputBytes the decompressed size of the input, estimated; 0 if unknown
   * @param out standard output or standard error
   */
  public static Progress of(Source source, long inputBytes, PrintStream out) {
    return new Progress(source, inputBytes, out, isTerminal());
  }

  /** Begins to show it. */
  public void start() {
    thread.start();
  }

  /** From Java 22 on there always is a console, and it says itself whether it is a terminal. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException java17) {
      return true;
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  /** Takes the counts from here from now on. */
  public void follow(Source other) {
    source = other;
  }

  /** The counts of a run whose runner tells them while it runs. */
  public static Map<String, Long> countsOf(PipelineResult run) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(Stage.NAMESPACE))
            .build();
    Map<String, Long> counts = new TreeMap<>();
    for (MetricResult<Long> counter : run.metrics().queryMetrics(ours).getCounters()) {
      counts.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counts;
  }

  private void show() {
    try {
      while (true) {
        Thread.sleep((isTerminal ? ON_TERMINAL : IN_FILE).toMillis());
        print(line.next(counts(), Duration.between(start, Instant.now())));
      }
    } catch (InterruptedException ended) {
      if (isTerminal) {
        print("");
      }
    }
  }

  /** A runner that cannot be asked just now is no reason to disturb a run. */
  private Map<String, Long> counts() {
    try {
      return source.counts();
    } catch (IOException | RuntimeException unknown) {
      return Map.of();
    }
  }

  private void print(String text) {
    if (isTerminal) {
      out.print("\r\u001b[K" + text);
      out.flush();
    } else {
      out.println(text);
    }
  }

  /** Ends the display, and the line on a terminal. */
  public void stop() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(2).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
