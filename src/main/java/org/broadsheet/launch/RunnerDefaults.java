package org.broadsheet.launch;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.gcp.options.GcpOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/** Options of the runners that a person need not know, added where they are not given. */
public final class RunnerDefaults {

  private static final Map<String, String> CLASSES =
      Map.of(
          "DirectRunner", "org.apache.beam.runners.direct.DirectRunner",
          "FlinkRunner", "org.apache.beam.runners.flink.FlinkRunner",
          "DataflowRunner", "org.apache.beam.runners.dataflow.DataflowRunner",
          "SparkRunner", "org.apache.beam.runners.spark.SparkRunner");

  private static final Map<String, List<String>> DEFAULTS =
      Map.of(
          // The checks are for those who write transforms; they multiply the cost of large
          // elements.
          // A run that blocks cannot be followed.
          "DirectRunner",
          List.of(
              "--enforceImmutability=false",
              "--enforceEncodability=false",
              "--blockOnRun=false",
              // A thread that has nothing to do looks for work without pause. By default there are
              // three at least: of 1,687 pages on two cores the third took 4 % of the CPU.
              "--targetParallelism=" + Runtime.getRuntime().availableProcessors()),
          "FlinkRunner",
          List.of("--flinkMaster=" + FlinkSettings.EMBEDDED, "--objectReuse=true", "--fasterCopy"),
          // Inside this process, one task per core; what the job counts is in its own manifest.
          "SparkRunner",
          List.of("--sparkMaster=local[*]", "--enableSparkMetricSinks=false"));

  private RunnerDefaults() {}

  /**
   * Completes the words for the runner that they name, else for the one that the program was built
   * with.
   *
   * @throws IllegalArgumentException if the runner cannot be used, saying why
   */
  public static Words addTo(Words words) {
    // Runners set the level of all logs from this option; their INFO is a line for each file.
    Words all = words.orElse(List.of("--appName=Broadsheet", "--defaultSdkHarnessLogLevel=WARN"));
    if (!all.has("runner")) {
      all = all.orElse(builtWith());
    }
    String runner = all.value("runner").orElse("");
    all = all.orElse(DEFAULTS.getOrDefault(runner, List.of()));
    if (runner.equals("DataflowRunner")) {
      requireProject(all);
    }
    if (runner.equals("SparkRunner")) {
      SparkSettings.stayOnThisMachine(all);
    }
    return runner.equals("FlinkRunner") ? FlinkSettings.addTo(all) : all;
  }

  /** Whether completed words choose the direct runner or an embedded Flink. */
  public static boolean areWorkersHere(Words words) {
    String runner = words.value("runner").orElse("");
    return runner.equals("DirectRunner")
        || words.value("flinkMaster").orElse("").equals(FlinkSettings.EMBEDDED);
  }

  /** Without one, Beam asks a service that only machines of Google have, again and again. */
  private static void requireProject(Words words) {
    boolean isKnown =
        words.has("project")
            || new GcpOptions.DefaultProjectFactory().create(PipelineOptionsFactory.create())
                != null;
    if (!isKnown) {
      throw new IllegalArgumentException(
          "--project is missing, and gcloud is configured for none; for example"
              + " --project=my-project --region=europe-west1 --gcpTempLocation=gs://my-bucket/tmp.");
    }
  }

  private static List<String> builtWith() {
    return CLASSES.entrySet().stream()
        .filter(runner -> isOnClassPath(runner.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .map(runner -> List.of("--runner=" + runner))
        .orElse(List.of());
  }

  private static boolean isOnClassPath(String className) {
    try {
      Class.forName(className, false, RunnerDefaults.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
