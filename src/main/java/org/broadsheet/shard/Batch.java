package org.broadsheet.shard;

import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.transforms.windowing.WindowFn;
import org.apache.beam.sdk.values.PCollection;

/** The kind of input that a stage over a whole corpus needs. */
public final class Batch {

  private Batch() {}

  /**
   * Refuses, while the pipeline is built, an input that is never whole: an unbounded one, or one in
   * windows.
   *
   * @param stage the stage that asks, in the words of its class
   * @throws IllegalArgumentException if the input is unbounded or not in the global window
   */
  public static void require(String stage, PCollection<?> input) {
    WindowFn<?, ?> windows = input.getWindowingStrategy().getWindowFn();
    boolean isEndless = input.isBounded() == PCollection.IsBounded.UNBOUNDED;
    if (isEndless || !(windows instanceof GlobalWindows)) {
      throw new IllegalArgumentException(
          String.format(
              "%s looks at a whole corpus: its input must be bounded and in the global window, but it"
                  + " is %s.",
              stage, isEndless ? "unbounded" : "in windows of " + windows));
    }
  }
}
