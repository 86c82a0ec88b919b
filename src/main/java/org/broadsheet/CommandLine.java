package org.broadsheet;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
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

/** Turns the words of a command line into checked options. */
final class CommandLine {

  private static final Pattern UNKNOWN_OPTION =
      Pattern.compile("missing a property named '([^']*)'(?:\\. Did you mean '([^']*)')?");

  /** Local runners need no checks of our own code in production; tests keep them on. */
  private static final Map<String, List<String>> RUNNER_DEFAULTS =
      Map.of(
          "org.apache.beam.runners.direct.DirectRunner",
          List.of(
              "--runner=DirectRunner",
              "--enforceImmutability=false",
              "--enforceEncodability=false"),
          "org.apache.beam.runners.flink.FlinkRunner",
          List.of("--runner=FlinkRunner", "--objectReuse=true", "--fasterCopy=true"),
          "org.apache.beam.runners.dataflow.DataflowRunner",
          List.of("--runner=DataflowRunner"));

  private CommandLine() {}

  static boolean asksForHelp(String[] args) {
    return Arrays.asList(args).contains("--help");
  }

  /**
   * Parses and checks the words.
   *
   * @throws UsageException if an option is unknown, malformed or missing
   */
  static BroadsheetOptions parse(String... args) {
    for (String arg : args) {
      parseAlone(arg);
    }
    BroadsheetOptions options =
        PipelineOptionsFactory.fromArgs(withDefaults(args)).as(BroadsheetOptions.class);
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
    return options;
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new UsageException(message + ".");
    }
  }

  /** Parsing an option by itself tells which one is wrong, which Beam's own message does not. */
  private static void parseAlone(String arg) {
    require(
        arg.startsWith("--"),
        "\""
            + arg
            + "\" is no option; options are written --name=value, for example --input=sample-corpus");
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

  private static String[] withDefaults(String[] args) {
    List<String> all = new ArrayList<>(Arrays.asList(args));
    // Runners set the level of all logs from this option; their INFO is a line for each file.
    addUnlessGiven(all, "--defaultSdkHarnessLogLevel=WARN");
    if (all.stream().noneMatch(arg -> arg.startsWith("--runner="))) {
      RUNNER_DEFAULTS.keySet().stream()
          .sorted()
          .filter(CommandLine::isOnClassPath)
          .findFirst()
          .ifPresent(runner -> RUNNER_DEFAULTS.get(runner).forEach(d -> addUnlessGiven(all, d)));
    } else {
      RUNNER_DEFAULTS.values().stream()
          .filter(defaults -> all.contains(defaults.get(0)))
          .forEach(defaults -> defaults.forEach(d -> addUnlessGiven(all, d)));
    }
    return all.toArray(new String[0]);
  }

  private static void addUnlessGiven(List<String> args, String option) {
    String name = option.split("=", 2)[0];
    if (args.stream().noneMatch(arg -> arg.equals(name) || arg.startsWith(name + "="))) {
      args.add(option);
    }
  }

  private static boolean isOnClassPath(String className) {
    try {
      Class.forName(className, false, CommandLine.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
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
