package org.broadsheet;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.launch.OptionsFile;
import org.broadsheet.launch.RunnerDefaults;
import org.broadsheet.launch.Words;
import org.broadsheet.reading.InputAdvice;

/** Turns the words of a command line into checked options. */
final class CommandLine {

  private static final Pattern UNKNOWN_OPTION =
      Pattern.compile("missing a property named '([^']*)'(?:\\. Did you mean '([^']*)')?");

  private static final Comparator<String> INPUT_AND_OUTPUT_FIRST =
      Comparator.<String, Boolean>comparing(name -> !name.equals("input"))
          .thenComparing(name -> !name.equals("output"))
          .thenComparing(Comparator.naturalOrder());

  private CommandLine() {}

  /**
   * Adds the words of an options file, and what the runner needs.
   *
   * @throws UsageException if an option is unknown or malformed, or the runner cannot be used
   */
  static Words complete(String... args) {
    check(args);
    try {
      Words words = OptionsFile.addTo(Words.of(args));
      if (words.toArray().length > args.length) {
        check(words.toArray());
      }
      return RunnerDefaults.addTo(words);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }

  /**
   * Completes, parses and checks the words.
   *
   * @throws UsageException if an option is unknown, malformed or missing
   */
  static BroadsheetOptions parse(String... args) {
    return parse(complete(args));
  }

  /**
   * Parses and checks completed words.
   *
   * @throws UsageException if an option is missing or out of its range
   */
  static BroadsheetOptions parse(Words words) {
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(words.toArray()).as(BroadsheetOptions.class);
    require(options.getInput() != null, "--input is missing; for example --input=sample-corpus");
    require(options.getOutput() != null, "--output is missing; for example --output=tables");
    require(!options.getOutput().isBlank(), "--output is empty; for example --output=tables");
    require(options.getShards() >= 0, "--shards must be 0 or more; for example --shards=64");
    require(
        options.getMaxDefects() >= 0,
        "--maxDefects must be 0 or more; for example --maxDefects=100");
    require(
        options.getClusterRounds() >= 0,
        "--clusterRounds must be 0 or more; for example --clusterRounds=12");
    require(
        options.getMaxRecordBytes() > 0,
        "--maxRecordBytes must be more than 0; for example --maxRecordBytes=16777216");
    require(
        options.getSample() > 0 && options.getSample() <= 1,
        "--sample must be more than 0 and at most 1; for example --sample=0.01");
    require(
        options.getAudit() >= 0 && options.getAudit() <= 1,
        "--audit must be from 0 to 1; for example --audit=0.01");
    setInput(options);
    return options;
  }

  /**
   * Parses and checks the words of a command that reads the input and writes nothing.
   *
   * @throws UsageException if an option is unknown or malformed, or there is no input
   */
  static BroadsheetOptions parseInput(String... args) {
    check(args);
    BroadsheetOptions options = PipelineOptionsFactory.fromArgs(args).as(BroadsheetOptions.class);
    require(options.getInput() != null, "--input is missing; for example --input=sample-corpus");
    setInput(options);
    return options;
  }

  /** A name that is empty, as of a variable that is not set, would be the working folder. */
  private static void setInput(BroadsheetOptions options) {
    options.setInput(InputAdvice.rejoined(options.getInput()));
    require(
        options.getInput().stream().noneMatch(String::isBlank),
        "--input is empty, or holds an empty name between commas; for example"
            + " --input=sample-corpus, or --input=. for this folder");
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new UsageException(message + ".");
    }
  }

  private static void check(String... args) {
    for (String arg : args) {
      require(
          arg.startsWith("--"),
          "\""
              + arg
              + "\" is no option; options are written --name=value, for example"
              + " --input=sample-corpus");
    }
    try {
      PipelineOptionsFactory.fromArgs(args).as(BroadsheetOptions.class);
    } catch (IllegalArgumentException | ClassCastException e) {
      Arrays.asList(args).forEach(CommandLine::parseAlone);
      throw new UsageException(firstLine(e));
    }
  }

  /** Parsing an option by itself tells which one is wrong, which Beam's own message does not. */
  private static void parseAlone(String arg) {
    try {
      PipelineOptionsFactory.fromArgs(arg).as(BroadsheetOptions.class);
    } catch (IllegalArgumentException | ClassCastException e) {
      throw new UsageException(explain(arg, e));
    }
  }

  private static String explain(String arg, RuntimeException cause) {
    String name = arg.substring(2).split("=", 2)[0];
    Matcher unknown = UNKNOWN_OPTION.matcher(String.valueOf(cause.getMessage()));
    if (unknown.find()) {
      String meant = unknown.group(2) == null ? "" : "did you mean --" + unknown.group(2) + "? ";
      return "There is no option --" + name + "; " + meant + "--help lists all options.";
    }
    Method getter = getters().get(name);
    String wanted = getter == null ? "" : " (" + Help.typeName(getter) + " is expected)";
    return arg + " is not a valid value" + wanted + ": " + firstLine(cause) + ".";
  }

  private static String firstLine(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /**
   * The getters of our own options by option name: input and output, then in alphabetical order.
   */
  static Map<String, Method> getters() {
    Map<String, Method> getters = new TreeMap<>(INPUT_AND_OUTPUT_FIRST);
    for (Method method : BroadsheetOptions.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Description.class)) {
        String name = method.getName().replaceFirst("^(get|is)", "");
        getters.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), method);
      }
    }
    return getters;
  }
}
