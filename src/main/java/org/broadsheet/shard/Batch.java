package org.broadsheet.shard;

import org.apache.beam.sdk.transforms.windowing.GlobalWindows;
import org.apache.beam.sdk.transforms.windowing.WindowFn;
import org.apache.beam.sdk.values.PCollection;

/** The input that a stage needs which looks at a whole corpus. */
public final class Batch {

  private Batch() {}

  /**
   * Refuses, when the pipeline is built, an input of which there is no whole: one without an end,
   * or one that is cut into windows.
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
