package org.broadsheet;

import java.io.PrintStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.broadsheet.reading.field.Field;
import org.broadsheet.report.RunFacts;

/** What {@code --help} and {@code --version} print. */
final class Help {

  private static final String USAGE =
      """
      Broadsheet reads news articles and writes clean, clustered, counted Parquet tables.

      Usage:
        broadsheet --input=PATH --output=FOLDER [options]
        broadsheet formats --input=PATH        shows what would be read as what, and runs nothing
        broadsheet report --tables=FOLDER      makes report.html of an earlier run again
        broadsheet export --tables=FOLDER --format=csv|jsonl|xlsx|graphml --output=FOLDER [--only=articles,entities]
        broadsheet doctor                      says which Java, memory, disk and file systems it finds
        broadsheet --help | -h                 prints this page
        broadsheet --version                   prints the version

      Examples:
        broadsheet --input=articles --output=tables
        broadsheet --input=news.jsonl.gz --output=tables --fields=text:BodyText,published:Day
        broadsheet --input=gs://bucket/pages/*.warc.gz --output=gs://bucket/tables --runner=DataflowRunner
      """;

  private static final String EXIT_CODES =
      """
      Exit codes:
        0  the run is complete
        1  the run failed; there is no manifest
        2  the command line cannot be run; nothing was done
        3  the run is complete, but something was wrong on the way: its summary says what

      Options of the runner (--runner, --flinkMaster, --project, ...) are those of Apache Beam.
      """;

  private Help() {}

  /** Whether the words ask for help, in any of the ways people ask. */
  static boolean isAskedFor(String... args) {
    return args.length == 0
        || Arrays.stream(args).anyMatch(word -> List.of("--help", "-h", "help").contains(word));
  }

  static boolean asksForVersion(String... args) {
    return Arrays.asList(args).contains("--version");
  }

  static void printVersion(PrintStream out) {
    out.println("broadsheet " + RunFacts.version());
  }

  /** Prints the options of the job by group, with their defaults. */
  static void print(PrintStream out) {
    out.print(USAGE);
    Map<String, Method> getters = CommandLine.getters();
    for (OptionGroup.Heading heading : OptionGroup.Heading.values()) {
      out.println();
      out.println(heading.title() + ":");
      getters.forEach(
          (name, getter) -> {
            if (getter.getAnnotation(OptionGroup.class).value() == heading) {
              printOption(name, getter, out);
            }
          });
    }
    out.println();
    printFields(out);
    out.println();
    out.print(EXIT_CODES);
  }

  private static void printOption(String name, Method getter, PrintStream out) {
    out.println("  --" + name + "  (" + typeName(getter) + defaultOf(getter) + ")");
    String description = getter.getAnnotation(Description.class).value();
    out.println("      " + description.replaceAll("(.{60,84}) ", "$1\n      "));
  }

  private static void printFields(PrintStream out) {
    out.println("Fields of --fields=FIELD:COLUMN, which are found without it under names such as:");
    for (Field field : Field.values()) {
      List<String> names = field.builtInNames();
      out.printf(
          Locale.ROOT,
          "  %-10s %s%n",
          field.name().toLowerCase(Locale.ROOT),
          String.join(", ", names.subList(0, Math.min(5, names.size()))));
    }
  }

  /** What kind of value an option takes, for people. */
  static String typeName(Method getter) {
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
}
