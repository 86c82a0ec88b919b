package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the pages of the pipelines name is there. */
class ReadmeTest {

  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--([a-zA-Z]+)");
  private static final Pattern SCRIPT = Pattern.compile("pipelines/[a-z]+/[a-z]+(?:\\.[a-z]+)?");

  /** Options of the runners and of the tools that the pages name. */
  private static final Set<String> OTHER_OPTIONS =
      Set.of(
          "help",
          "runner",
          "tables",
          "version",
          // the evaluation programs
          "articles",
          "compare",
          "cores",
          "fixed",
          "heap",
          "jvm",
          "picture",
          "python",
          "save",
          "skew",
          "slow",
          "workers",
          // file systems
          "awsRegion",
          "hdfsConfiguration",
          // Flink
          "executionModeForBatch",
          "flinkConfDir",
          "flinkMaster",
          "parallelism",
          // Spark
          "sparkMaster",
          // Dataflow
          "autoscalingAlgorithm",
          "gcpTempLocation",
          "maxNumWorkers",
          "project",
          "region",
          "serviceAccount",
          "templateLocation",
          "usePublicIps",
          "workerMachineType",
          // gcloud
          "env",
          "flex",
          "image",
          "jar",
          "metadata",
          "parameters",
          "sdk",
          "template");

  private static Stream<String> pages() {
    return Stream.of(
        "README.md",
        "pipelines/local/README.md",
        "pipelines/flink/README.md",
        "pipelines/spark/README.md",
        "pipelines/yaml/README.md",
        "pipelines/python/README.md",
        "pipelines/dataflow/README.md",
        "pipelines/notebooks/README.md",
        "pipelines/benchmarks/README.md",
        ".github/architecture.md",
        ".github/CONTRIBUTING.md");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyLinkLeadsToAFile(String page) throws IOException {
    for (String target : found(LINK, page)) {
      Path folder = Path.of(page).toAbsolutePath().getParent();
      assertTrue(Files.exists(folder.resolve(target)), page + " names " + target);
    }
    for (String script : wholeMatches(SCRIPT, page)) {
      assertTrue(Files.exists(Path.of(script)), page + " names " + script);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyOptionExists(String page) throws IOException {
    Set<String> unknown = found(OPTION, page);
    unknown.removeAll(CommandLine.getters().keySet());
    unknown.removeAll(OTHER_OPTIONS);
    assertEquals(Set.of(), unknown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md"})
  void everyTableIsListed(String page) throws IOException {
    Set<String> listed = found(Pattern.compile("(?m)^\\| `([a-z_]+)` \\|"), page);
    Set<String> tables = Stream.of(Table.values()).map(Table::folder).collect(Collectors.toSet());
    assertEquals(new TreeSet<>(tables), listed);
  }

  @Test
  void everyTestThatARecipeNamesExists() throws IOException {
    Set<String> named = found(Pattern.compile("`(\\w+(?:Test|IT))`"), ".github/CONTRIBUTING.md");
    try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
      Set<String> known =
          tests
              .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
              .collect(Collectors.toSet());
      assertTrue(named.size() > 9, named.toString());
      named.removeAll(known);
      assertEquals(Set.of(), named);
    }
  }

  private static Set<String> found(Pattern pattern, String page) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(Files.readString(Path.of(page)));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Set<String> wholeMatches(Pattern pattern, String page) throws IOException {
    return pattern
        .matcher(Files.readString(Path.of(page)))
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
