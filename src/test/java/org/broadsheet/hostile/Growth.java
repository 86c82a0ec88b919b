package org.broadsheet.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Feeds hostile texts of 3 and 30 kB to a piece of work and fails when its time grows faster than n
 * log n; {@code -Dbroadsheet.growth=1000000} makes them 10, 100 and 1,000 kB, and {@code
 * -Dbroadsheet.growthEvery=10} takes a tenth of them.
 */
public final class Growth {

  private static final int LARGEST = Integer.getInteger("broadsheet.growth", 30_000);
  private static final int EVERY = Integer.getInteger("broadsheet.growthEvery", 1);
  private static final int SMALLEST = LARGEST > 100_000 ? LARGEST / 100 : LARGEST / 10;

  /** Ten times the length: n log n makes that 12; the rest is for noise, caches and collection. */
  private static final double MOST = 30;

  /** Below this, time is noise. */
  private static final double MIN_SECONDS = .1;

  /** At most so long for a text of 100 kB, whatever the smaller one took. */
  private static final double MOST_SECONDS_A_100_KB = 1;

  private final List<String> failures = new ArrayList<>();
  private int count;

  private Growth() {}

  /** Runs the work on every hostile text; work that throws is none that takes too long. */
  public static void check(Map<String, Consumer<String>> works) {
    Growth growth = new Growth();
    works.forEach(growth::check);
    assertTrue(growth.failures.isEmpty(), "\n" + String.join("\n", growth.failures));
  }

  private void check(String name, Consumer<String> work) {
    HostileTexts.all()
        .forEach(
            (text, maker) -> {
              if (count++ % EVERY == 0) {
                check(name + " of " + text, work, maker);
              }
            });
  }

  private void check(String name, Consumer<String> work, IntFunction<String> maker) {
    try {
      measure(name, work, maker);
    } catch (StackOverflowError deep) {
      failures.add(name + ": the stack overflows at " + deep.getStackTrace()[0]);
    }
  }

  private void measure(String name, Consumer<String> work, IntFunction<String> maker) {
    double smaller = seconds(work, maker.apply(SMALLEST));
    if (smaller > MOST_SECONDS_A_100_KB) {
      failures.add(String.format("%s: %d kB take %.2f s", name, SMALLEST / 1000, smaller));
      return;
    }
    for (int length = 10 * SMALLEST; length <= LARGEST; length *= 10) {
      double seconds = seconds(work, maker.apply(length));
      boolean isSlow = isSlow(seconds, smaller, length);
      // Once more: a collection may have fallen into it.
      if (isSlow && seconds < 5) {
        seconds = Math.min(seconds, seconds(work, maker.apply(length)));
        isSlow = isSlow(seconds, smaller, length);
      }
      if (isSlow) {
        failures.add(
            String.format(
                "%s: %d kB take %.2f s, a tenth of it %.3f s",
                name, length / 1000, seconds, smaller));
        return;
      }
      smaller = seconds;
    }
  }

  private static boolean isSlow(double seconds, double smaller, int length) {
    return seconds > MIN_SECONDS
        && (seconds > MOST * Math.max(smaller, .001)
            || seconds > Math.max(.5, MOST_SECONDS_A_100_KB * length / 100_000));
  }

  private static double seconds(Consumer<String> work, String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    try {
      work.accept(text);
    } catch (RuntimeException refused) {
      // What a room does not take, it may refuse; here only time counts.
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
