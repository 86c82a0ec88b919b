package org.broadsheet.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.apache.beam.sdk.PipelineResult;
import org.broadsheet.tables.folder.OutputFolder;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a person interrupts a run: its temporary files go, and one sentence says what
 * stays. A job that runs elsewhere goes on without its launcher, so nothing of it is touched.
 */
public final class Interruption implements Runnable {

  /** Workers that were cancelled may still finish a file. */
  private static final int ROUNDS_OF_CLEANING = 3;

  private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(300);

  private final OutputFolder output;
  private final boolean isRunHere;
  private final PrintStream out;
  private final Instant start = Instant.now();
  private volatile @Nullable PipelineResult running;
  private volatile boolean hasBegun;

  private Interruption(OutputFolder output, boolean isRunHere, PrintStream out) {
    this.output = output;
    this.isRunHere = isRunHere;
    this.out = out;
  }

  /**
   * For the run of a completed command line.
   *
   * @param out where the sentence goes
   */
  public static Interruption of(Words words, OutputFolder output, PrintStream out) {
    return new Interruption(output, RunnerDefaults.areWorkersHere(words), out);
  }

  /** Cancels this run, too. */
  public void cancels(PipelineResult result) {
    running = result;
  }

  /** Whether the run was interrupted: then its own messages are no news. */
  public boolean hasBegun() {
    return hasBegun;
  }

  @Override
  public void run() {
    hasBegun = true;
    if (!isRunHere) {
      out.println("\nInterrupted. The job goes on where it runs; cancel it there.");
      return;
    }
    cancel();
    for (int i = 0; i < ROUNDS_OF_CLEANING; i++) {
      removeTemporaryFiles();
      pause();
    }
    Duration took = Duration.between(start, Instant.now());
    out.printf(
        Locale.ROOT,
        "%nInterrupted after %d:%02d: the run is not complete and has no manifest. %s%n",
        took.toMinutes(),
        took.toSecondsPart(),
        left());
    out.flush();
  }

  private String left() {
    try {
      int files = output.tableFiles().size();
      return files == 0
          ? "Nothing of it is left in " + output.path() + "."
          : files
              + (files == 1 ? " file of a table is" : " files of tables are")
              + " left in "
              + output.path()
              + "; the same command with --overwrite replaces them.";
    } catch (IOException | RuntimeException unlisted) {
      return "Files of tables may be left in " + output.path() + ".";
    }
  }

  /** Removes what no reader of the tables wants, whether the run succeeded or not. */
  public void removeTemporaryFiles() {
    try {
      if (isRunHere) {
        output.removeTemporaryFiles();
      }
    } catch (IOException | RuntimeException gone) {
      // They are in nobody's way: a hidden folder that the next run clears.
    }
  }

  private void cancel() {
    PipelineResult result = running;
    try {
      if (result != null) {
        result.cancel();
      }
    } catch (IOException | RuntimeException unanswered) {
      // The process ends in a moment anyway.
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_ROUNDS.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
