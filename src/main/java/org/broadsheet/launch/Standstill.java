package org.broadsheet.launch;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.beam.sdk.PipelineResult;
import org.joda.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the end of a run on the direct runner, and ends a run in which nothing happens any
 * more: that runner can lose a wake-up, and would then wait for ever without a word.
 *
 * <p>A run stands still when no worker evaluates a bundle for a number of samples in a row. Samples
 * are counted and not time, so that a laptop which sleeps is no reason.
 */
public final class Standstill {

  /** A bundle begins within milliseconds of another's end. */
  private static final int SAMPLES = 30;

  private static final Duration BETWEEN_SAMPLES = Duration.standardSeconds(1);

  private static final String WORKER = "direct-runner-worker";
  private static final String EVALUATION = ".DirectTransformExecutor";

  /** Of a deeper stack Java does not show the beginning. */
  private static final int DEEPEST = 1000;

  private final int samples;
  private final Duration between;

  Standstill(int samples, Duration between) {
    this.samples = samples;
    this.between = between;
  }

  /**
   * Waits until a run ends.
   *
   * @throws IllegalStateException if nothing happened for half a minute; it carries the stacks of
   *     all threads as suppressed exceptions
   */
  public static PipelineResult.State await(PipelineResult run) {
    return new Standstill(SAMPLES, BETWEEN_SAMPLES).waitFor(run);
  }

  PipelineResult.State waitFor(PipelineResult run) {
    int idle = 0;
    while (true) {
      PipelineResult.@Nullable State state = run.waitUntilFinish(between);
      if (state != null) {
        return state;
      }
      Map<Thread, StackTraceElement[]> stacks = Thread.getAllStackTraces();
      idle = isWorking(stacks) ? 0 : idle + 1;
      if (idle >= samples) {
        cancel(run);
        throw standsStill(stacks);
      }
    }
  }

  private static boolean isWorking(Map<Thread, StackTraceElement[]> stacks) {
    return stacks.entrySet().stream()
        .filter(thread -> thread.getKey().getName().startsWith(WORKER))
        .anyMatch(thread -> isEvaluation(thread.getValue()));
  }

  private static boolean isEvaluation(StackTraceElement[] stack) {
    return stack.length >= DEEPEST
        || Arrays.stream(stack).anyMatch(frame -> frame.getClassName().endsWith(EVALUATION));
  }

  private IllegalStateException standsStill(Map<Thread, StackTraceElement[]> stacks) {
    IllegalStateException failure =
        new IllegalStateException(
            "no step of it did anything for "
                + between.getMillis() * samples / 1000
                + " seconds, so it would never end; this is a fault of the program or of Beam's"
                + " direct runner, please report it with the log below, and start the run again");
    stacks.forEach(
        (thread, stack) -> {
          Throwable seen = new Throwable(thread.getName() + ", " + thread.getState());
          seen.setStackTrace(stack);
          failure.addSuppressed(seen);
        });
    return failure;
  }

  /** The run has failed whether or not the runner still answers. */
  private static void cancel(PipelineResult run) {
    try {
      run.cancel();
    } catch (IOException | RuntimeException unanswered) {
      // What is said of the standstill says more.
    }
  }
}
