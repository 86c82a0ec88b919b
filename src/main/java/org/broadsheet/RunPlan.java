package org.broadsheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.broadsheet.article.Redaction;
import org.broadsheet.launch.CloudStorage;
import org.broadsheet.reading.InputChecksum;
import org.broadsheet.reading.InputListing;
import org.broadsheet.report.RunFacts;
import org.broadsheet.shard.Sharding;
import org.broadsheet.tables.folder.OutputClaim;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.folder.PreviousRuns;

/**
 * What a run has resolved before it starts: its input, listed once, its output folder, into how
 * many shards its work is split, the facts for its manifest, and whether it is run at once.
 */
record RunPlan(
    InputListing input,
    OutputFolder output,
    Sharding sharding,
    RunFacts facts,
    PreviousRuns previous,
    boolean isRunAtOnce) {

  /**
   * Resolves the options of a run. Nothing is written or removed yet.
   *
   * @param program facts about the program, which are gathered beside other work
   * @throws UsageException if the input matches nothing or cannot be listed, or if the output would
   *     lie among it
   */
  static RunPlan of(BroadsheetOptions options, RunFacts program) {
    FileSystems.setDefaultPipelineOptions(options);
    try {
      CloudStorage.check(
          Stream.concat(options.getInput().stream(), Stream.of(options.getOutput())).toList());
      InputListing input = InputListing.of(options.getInput());
      input.requireApartFrom(options.getOutput());
      OutputFolder output = OutputFolder.of(options.getOutput());
      PreviousRuns previous =
          options.getPrevious() == null
              ? PreviousRuns.NONE
              : PreviousRuns.of(options.getPrevious(), output, System.err::println);
      Sharding sharding =
          options.getShards() > 0
              ? new Sharding(options.getShards())
              : Sharding.forBytes(input.totalBytes() + previous.bytes());
      RunFacts facts =
          program
              .withRunner(options.getRunner().getSimpleName())
              .withOptions(resolved(options, sharding))
              .withThresholds(Stages.thresholds(options))
              .withInputChecksum(InputChecksum.of(input))
              .withRun(previous.nextNumber(), previous.toJson());
      if (!previous.isEmpty()) {
        previous.requireSame(facts.asTree());
      }
      return new RunPlan(input, output, sharding, facts, previous, true);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** The plan of a template: what is there when it is run is listed then. */
  RunPlan forTemplate() {
    return new RunPlan(input, output, sharding, facts, previous, false);
  }

  private static Map<String, String> resolved(BroadsheetOptions options, Sharding sharding) {
    Map<String, String> resolved = new TreeMap<>();
    CommandLine.getters()
        .forEach(
            (name, getter) ->
                resolved.put(name, Redaction.of(String.valueOf(valueOf(options, getter)))));
    resolved.put("shards", String.valueOf(sharding.count()));
    return resolved;
  }

  private static Object valueOf(BroadsheetOptions options, Method getter) {
    try {
      return getter.invoke(options);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Claims the output folder for this run, until it ends.
   *
   * @throws UsageException if another run writes into it, or if it cannot be written
   */
  OutputClaim claimOutput() {
    try {
      return OutputClaim.take(output);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Makes room for the run in its output folder: clears it if the user wants an earlier run
   * replaced.
   *
   * @throws UsageException if the folder is in use or cannot be used
   */
  void prepareOutput(boolean overwrite) {
    try {
      if (overwrite) {
        output.clear();
      } else if (!output.isEmpty()) {
        throw new UsageException(
            "The output folder "
                + output.path()
                + " is not empty; choose another --output, or add --overwrite to replace the run"
                + " in it.");
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException("The output folder " + output.path() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException("The output folder " + output.path() + " cannot be used: " + e);
    }
  }
}
