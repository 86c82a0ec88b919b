package org.broadsheet;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.export.ExportFormat;
import org.broadsheet.export.ExportTables;
import org.broadsheet.launch.AwsMetadata;
import org.broadsheet.launch.CloudStorage;
import org.broadsheet.launch.Complaint;
import org.broadsheet.launch.Doctor;
import org.broadsheet.launch.FlinkRestarts;
import org.broadsheet.launch.FlinkService;
import org.broadsheet.launch.HeapAdvice;
import org.broadsheet.launch.Interruption;
import org.broadsheet.launch.OpenFiles;
import org.broadsheet.launch.Progress;
import org.broadsheet.launch.RunLog;
import org.broadsheet.launch.RunnerDefaults;
import org.broadsheet.launch.Secrets;
import org.broadsheet.launch.Standstill;
import org.broadsheet.launch.TemporaryFolder;
import org.broadsheet.launch.Words;
import org.broadsheet.reading.InputAdvice;
import org.broadsheet.reading.InputListing;
import org.broadsheet.reading.ReadCorpus;
import org.broadsheet.report.ConsoleSummary;
import org.broadsheet.report.RunFacts;
import org.broadsheet.report.page.FolderReport;
import org.broadsheet.tables.folder.OutputClaim;
import org.broadsheet.tables.folder.OutputFolder;
import org.broadsheet.tables.schema.Table;

/** What a person sees of a run: help, one sentence for a mistake, the summary at the end. */
final class Console {

  /** The run is complete. */
  static final int SUCCESS = 0;

  /** The run failed; there is no manifest. */
  static final int FAILED = 1;

  /** The command line cannot be run; nothing was done. */
  static final int USAGE = 2;

  /** The run is complete, but steps failed on some articles, or files changed while it ran. */
  static final int DEFECTS = 3;

  private static final String TABLES = "--tables=";

  private static final String INPUT = "--input=";

  private Console() {}

  /** Runs a command line and returns the exit code. */
  static int run(String... args) {
    try {
      OpenFiles.check();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return USAGE;
    }
    if (Help.isAskedFor(args)) {
      Help.print(System.out);
      return SUCCESS;
    }
    if (Help.asksForVersion(args)) {
      Help.printVersion(System.out);
      return SUCCESS;
    }
    Secrets secrets = Secrets.in(args);
    RunLog log = RunLog.install(secrets);
    try {
      adviseOnInput(args);
      return switch (args.length > 0 ? args[0] : "") {
        case "report" -> report(args);
        case "formats" -> formats(args);
        case "doctor" -> doctor(args);
        case "export" -> export(args);
        default -> run(args, log);
      };
    } catch (UsageException e) {
      System.err.println(secrets.hide(String.valueOf(e.getMessage())));
      return USAGE;
    } catch (IOException | RuntimeException | OutOfMemoryError | LinkageError e) {
      return failed(e, secrets, log);
    }
  }

  /** A mistyped path is told before all is loaded that a run needs. */
  private static void adviseOnInput(String... args) {
    for (String arg : args) {
      if (arg.startsWith(INPUT)) {
        try {
          InputAdvice.check(List.of(arg.substring(INPUT.length()).split(",", -1)));
        } catch (IllegalArgumentException e) {
          throw new UsageException(e.getMessage());
        }
      }
    }
  }

  private static int run(String[] args, RunLog log) throws IOException {
    // Begins first: it takes as long as all that follows, until the graph is built.
    RunFacts program = RunFacts.gather();
    EarlyReading.ofLists();
    Words words = CommandLine.complete(args);
    BroadsheetOptions options = CommandLine.parse(words);
    if (RunnerDefaults.areWorkersHere(words)) {
      EarlyReading.ofModels(options);
    }
    AwsMetadata.skipUnlessNeeded(words);
    checkTemporaryFolder();
    RunPlan plan = RunPlan.of(options, program);
    if (words.has("templateLocation")) {
      Broadsheet.pipeline(options, plan.forTemplate()).run();
      System.out.println("Staged      " + words.value("templateLocation").orElse("") + "; not run");
      return SUCCESS;
    }
    OutputClaim claim = plan.claimOutput();
    Interruption interruption = Interruption.of(words, plan.output(), System.err);
    claim.whenInterrupted(interruption);
    try {
      PipelineResult.State state = follow(words, options, plan, interruption);
      if (state != PipelineResult.State.DONE) {
        if (!interruption.hasBegun()) {
          System.err.println("The run ended as " + state + " and is not complete.");
        }
        return FAILED;
      }
    } catch (RuntimeException e) {
      if (interruption.hasBegun()) {
        return FAILED;
      }
      throw e;
    } finally {
      interruption.removeTemporaryFiles();
      claim.close();
    }
    return tell(ConsoleSummary.of(plan.output()), log);
  }

  private static void checkTemporaryFolder() {
    try {
      TemporaryFolder.check();
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static int tell(ConsoleSummary summary, RunLog log) {
    print(summary, System.out);
    if (!log.describe().isEmpty()) {
      System.out.println(log.describe());
    }
    return exitCode(summary);
  }

  /** Of a complete run. */
  static int exitCode(ConsoleSummary summary) {
    return summary.defects() > 0 || summary.changedFiles() > 0 ? DEFECTS : SUCCESS;
  }

  /** Flink tells its counts to whoever asks its service, the direct runner by the run's result. */
  private static PipelineResult.State follow(
      Words words, BroadsheetOptions options, RunPlan plan, Interruption interruption) {
    Progress.Source flink =
        FlinkService.of(words).<Progress.Source>map(service -> service::counts).orElse(Map::of);
    FlinkRestarts.installFor(words);
    Progress progress = Progress.of(flink, plan.input().totalBytes(), System.err);
    String runner = words.value("runner").orElse("");
    HeapAdvice.of(runner, plan.input().totalBytes(), Runtime.getRuntime().maxMemory())
        .ifPresent(System.err::println);
    // Dataflow tells of itself, on a page of its own.
    if (!runner.equals("DataflowRunner")) {
      progress.start();
    }
    try {
      PipelineResult result = Broadsheet.pipeline(options, plan).run();
      interruption.cancels(result);
      if (runner.equals("DirectRunner")) {
        progress.follow(() -> Progress.countsOf(result));
        return Standstill.await(result);
      }
      return result.waitUntilFinish();
    } finally {
      progress.stop();
    }
  }

  /** Makes the page of an earlier run again: {@code report --tables=FOLDER}. */
  private static int report(String... args) throws IOException {
    if (args.length != 2 || !args[1].startsWith(TABLES)) {
      throw new UsageException(
          "report needs the folder of a complete run and nothing else; for example report"
              + " --tables=target/tables.");
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    OutputFolder folder = completeRun(args[1].substring(TABLES.length()));
    FolderReport.write(folder);
    System.out.println(folder.path() + "/" + OutputFolder.REPORT);
    return SUCCESS;
  }

  /** The folder of an earlier run, of which tables are read. */
  private static OutputFolder completeRun(String path) throws IOException {
    OutputFolder folder = OutputFolder.of(path);
    try {
      CloudStorage.check(List.of(folder.path()));
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    if (!folder.hasManifest()) {
      throw new UsageException(
          folder.path() + " has no " + OutputFolder.MANIFEST + ": it holds no complete run.");
    }
    return folder;
  }

  /** Says what would be read as what: {@code formats --input=FOLDER}. */
  private static int formats(String... args) {
    BroadsheetOptions options = CommandLine.parseInput(Arrays.copyOfRange(args, 1, args.length));
    FileSystems.setDefaultPipelineOptions(options);
    try {
      CloudStorage.check(options.getInput());
      ReadCorpus reading = Stages.configureReading(options);
      InputListing input = InputListing.of(options.getInput());
      reading.plan(input).forEach(System.out::println);
      reading.requireFields(input);
      return SUCCESS;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /** Writes the tables of an earlier run in another form: {@code export --tables=FOLDER ...}. */
  private static int export(String... args) throws IOException {
    Words words = Words.of(Arrays.copyOfRange(args, 1, args.length));
    for (String name : List.of("tables", "format", "output")) {
      if (words.value(name).isEmpty()) {
        throw new UsageException(
            "export needs --tables, --format and --output; for example export"
                + " --tables=target/tables --format=csv --output=exported.");
      }
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    OutputFolder folder = completeRun(words.value("tables").orElseThrow());
    try {
      new ExportTables(
              folder,
              ExportFormat.of(words.value("format").orElseThrow()),
              Path.of(words.value("output").orElseThrow()),
              tablesOf(words.value("only").orElse("")))
          .run()
          .forEach(System.out::println);
      return SUCCESS;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private static Set<Table> tablesOf(String names) {
    Set<Table> tables = EnumSet.noneOf(Table.class);
    for (String name : names.isEmpty() ? new String[0] : names.split(",", -1)) {
      tables.add(
          Arrays.stream(Table.values())
              .filter(table -> table.folder().equals(name.strip()))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalArgumentException("--only: there is no table '" + name + "'.")));
    }
    return tables;
  }

  /** Says what of this machine a run would find: {@code doctor}. */
  private static int doctor(String... args) {
    if (args.length != 1) {
      throw new UsageException("doctor takes no options.");
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Doctor doctor = Doctor.examine();
    doctor.lines().forEach(System.out::println);
    doctor.problems().forEach(System.err::println);
    return doctor.problems().isEmpty() ? SUCCESS : FAILED;
  }

  private static void print(ConsoleSummary summary, PrintStream out) {
    summary.lines().forEach(out::println);
  }

  private static int failed(Throwable failure, Secrets secrets, RunLog log) {
    System.err.println(
        "The run failed and has no manifest: " + secrets.hide(Complaint.of(failure)) + ".");
    System.err.println("The log with the details: " + log.write(failure));
    return FAILED;
  }
}
