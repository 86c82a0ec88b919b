package org.broadsheet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.logging.LogManager;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.report.Summary;
import org.broadsheet.report.page.FolderReport;
import org.broadsheet.tables.OutputFolder;

/** What a person sees of a run: help, one sentence for a mistake, the summary at the end. */
final class Console {

  /** The run is complete. */
  static final int SUCCESS = 0;

  /** The run failed; there is no manifest. */
  static final int FAILED = 1;

  /** The command line cannot be run; nothing was done. */
  static final int USAGE = 2;

  /** The run is complete, but steps failed on some articles. */
  static final int DEFECTS = 3;

  private static final String TABLES = "--tables=";

  private Console() {}

  /** Runs a command line and returns the exit code. */
  static int run(String... args) {
    quietLogs();
    if (CommandLine.asksForHelp(args)) {
      CommandLine.printHelp(System.out);
      return SUCCESS;
    }
    try {
      return args.length > 0 && args[0].equals("report")
          ? report(args)
          : run(CommandLine.parse(args));
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      return USAGE;
    } catch (Pipeline.PipelineExecutionException e) {
      return failed(e.getCause() == null ? e : e.getCause());
    } catch (IOException | RuntimeException e) {
      return failed(e);
    }
  }

  /** Runners log each step of each file; a person wants to read what matters. */
  private static void quietLogs() {
    if (System.getProperty("java.util.logging.config.file") == null) {
      String quiet = "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n";
      try {
        LogManager.getLogManager()
            .readConfiguration(new ByteArrayInputStream(quiet.getBytes(ISO_8859_1)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static int run(BroadsheetOptions options) throws IOException {
    PipelineResult result = Broadsheet.run(options);
    PipelineResult.State state = result.waitUntilFinish();
    if (state != PipelineResult.State.DONE) {
      System.err.println("The run ended as " + state + " and is not complete.");
      return FAILED;
    }
    OutputFolder output = OutputFolder.of(options.getOutput());
    output.removeTemporaryFiles();
    Summary summary = Summary.of(output);
    print(summary, System.out);
    return summary.defects() > 0 ? DEFECTS : SUCCESS;
  }

  /** Makes the page of an earlier run again: {@code report --tables=FOLDER}. */
  private static int report(String... args) throws IOException {
    if (args.length != 2 || !args[1].startsWith(TABLES)) {
      throw new UsageException(
          "report needs the folder of a complete run and nothing else; for example report"
              + " --tables=target/tables.");
    }
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    OutputFolder folder = OutputFolder.of(args[1].substring(TABLES.length()));
    if (!folder.hasManifest()) {
      throw new UsageException(
          folder.path() + " has no " + OutputFolder.MANIFEST + ": it holds no complete run.");
    }
    FolderReport.write(folder);
    System.out.println(folder.path() + "/" + OutputFolder.REPORT);
    return SUCCESS;
  }

  private static void print(Summary summary, PrintStream out) {
    summary.lines().forEach(out::println);
  }

  private static int failed(Throwable cause) {
    System.err.println("The run failed: " + cause);
    cause.printStackTrace();
    return FAILED;
  }
}
