package org.broadsheet.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log of one run: a file in the temporary folder, made when there is something to write.
 * Runners warn at length of what no person can act on; on the console it would bury what matters.
 */
public final class RunLog extends Handler {

  /** What these say at INFO is for a person: the address of the job's page, the job's messages. */
  private static final List<String> HEARD =
      List.of(
          "org.apache.beam.runners.dataflow.DataflowRunner",
          "org.apache.beam.runners.dataflow.util.MonitoringUtil$LoggingHandler");

  /** Held, because loggers that nobody holds forget their level. */
  private final List<Logger> heard = HEARD.stream().map(Logger::getLogger).toList();

  /**
   * What this says at WARNING is that it cuts long names of steps for metrics that nobody reads.
   */
  private static final Logger TALKATIVE = Logger.getLogger("org.apache.flink.metrics.MetricGroup");

  private final SimpleFormatter formatter = new SimpleFormatter();

  @SuppressWarnings("NullAway.Init") // a log is handed out when it is open
  private Path file;

  @SuppressWarnings("NullAway.Init")
  private PrintStream out;

  private int warnings;

  private final Secrets secrets;

  private RunLog(Secrets secrets) {
    this.secrets = secrets;
  }

  /**
   * Takes all log messages of this process, unless a logging configuration is given.
   *
   * @param secrets what no message may say
   */
  public static RunLog install(Secrets secrets) {
    RunLog log = new RunLog(secrets);
    if (System.getProperty("java.util.logging.config.file") == null) {
      LogManager.getLogManager().reset();
      log.heard.forEach(logger -> logger.setLevel(Level.INFO));
      TALKATIVE.setLevel(Level.SEVERE);
      Logger.getLogger("").addHandler(log);
      Logger.getLogger("").setLevel(Level.WARNING);
    }
    return log;
  }

  @Override
  public synchronized void publish(LogRecord message) {
    if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings++;
      out().print(secrets.hide(formatter.format(message)));
    } else if (HEARD.contains(message.getLoggerName())) {
      System.err.println("  " + secrets.hide(formatter.formatMessage(message)));
    }
  }

  /** Writes an error with its stack, and returns the file. */
  public synchronized Path write(Throwable error) {
    StringWriter stack = new StringWriter();
    error.printStackTrace(new PrintWriter(stack));
    out().print(secrets.hide(stack.toString()));
    out().flush();
    return file;
  }

  /** What the log holds in one line, empty if it holds nothing. */
  public synchronized String describe() {
    return file == null ? "" : "Log         " + file + " (" + warnings + " warnings)";
  }

  private PrintStream out() {
    if (out == null) {
      try {
        file = Files.createTempFile("broadsheet-", ".log");
        out = new PrintStream(Files.newOutputStream(file), true, UTF_8);
      } catch (IOException e) {
        out = System.err;
        file = Path.of("stderr");
      }
    }
    return out;
  }

  @Override
  public synchronized void flush() {
    if (out != null) {
      out.flush();
    }
  }

  @Override
  public void close() {
    flush();
  }
}
