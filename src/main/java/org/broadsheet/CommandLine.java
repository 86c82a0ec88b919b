package org.broadsheet;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.launch.OptionsFile;
import org.broadsheet.launch.RunnerDefaults;
import org.broadsheet.launch.Words;

/** Turns the words of a command line into checked options. */
final class CommandLine {

  private static final Pattern UNKNOWN_OPTION =
      Pattern.compile("missing a property named '([^']*)'(?:\\. Did you mean '([^']*)')?");

  private CommandLine() {}

  static boolean asksForHelp(String[] args) {
    return Arrays.asList(args).contains("--help");
  }

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
    return options;
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
    String wanted = getter == null ? "" : " (" + typeName(getter) + " is expected)";
    return arg + " is not a valid value" + wanted + ": " + firstLine(cause) + ".";
  }

  private static String firstLine(RuntimeException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  /** Prints the options of the job with their defaults. */
  static void printHelp(PrintStream out) {
    out.println("Broadsheet reads news articles and writes clean, clustered, counted tables.");
    out.println();
    out.println("Options, written --name=value:");
    getters().forEach((name, getter) -> printOption(name, getter, out));
    out.println();
    out.println(
        "Options of the runner (--runner=..., --flinkMaster=..., --project=...) are those of Apache Beam.");
  }

  private static void printOption(String name, Method getter, PrintStream out) {
    out.println();
    out.println("  --" + name + "  (" + typeName(getter) + defaultOf(getter) + ")");
    String description = getter.getAnnotation(Description.class).value();
    out.println("      " + description.replaceAll("(.{60,84}) ", "$1\n      "));
  }

  private static String typeName(Method getter) {
    Class<?> type = getter.getReturnType();
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == long.class) {
      return "a whole number";
    }
    if (type == double.class) {
      return "a number";
    }
    return List.class.isAssignableFrom(type) ? "a list" : "text";
  }

  private static String defaultOf(Method getter) {
    if (getter.isAnnotationPresent(Default.Long.class)) {
      return ", default " + getter.getAnnotation(Default.Long.class).value();
    }
    if (getter.isAnnotationPresent(Default.Integer.class)) {
      return ", default " + getter.getAnnotation(Default.Integer.class).value();
    }
    if (getter.isAnnotationPresent(Default.Double.class)) {
      return ", default " + getter.getAnnotation(Default.Double.class).value();
    }
    if (getter.isAnnotationPresent(Default.String.class)) {
      return ", default " + getter.getAnnotation(Default.String.class).value();
    }
    return getter.isAnnotationPresent(Default.Boolean.class) ? ", default false" : "";
  }

  /** The getters of our own options by option name. */
  static Map<String, Method> getters() {
    Map<String, Method> getters = new TreeMap<>();
    for (Method method : BroadsheetOptions.class.getDeclaredMethods()) {
      if (method.isAnnotationPresent(Description.class)) {
        String name = method.getName().replaceFirst("^(get|is)", "");
        getters.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), method);
      }
    }
    return getters;
  }
}
