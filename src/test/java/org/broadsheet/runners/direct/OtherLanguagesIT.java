package org.broadsheet.runners.direct;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pipelines in Beam YAML and in Python, run by Beam's Python with the stages of the jar in a
 * worker on loopback.
 */
class OtherLanguagesIT {

  private static final Path PYTHON =
      Path.of(System.getProperty("beam.python", "target/beam-venv/bin/python")).toAbsolutePath();

  private static final Path INPUT =
      Path.of("sample-corpus/articles/meridian-wire.jsonl").toAbsolutePath();

  /** Two starts of a JVM and of an interpreter; busy machines take ten times as long. */
  private static final long MAX_MINUTES = 5;

  @TempDir private Path folder;

  @BeforeAll
  static void findBeam() {
    Assumptions.assumeTrue(
        Files.isExecutable(PYTHON),
        "skipped: " + PYTHON + " is not there; .ci/run installs apache-beam for it");
  }

  @Test
  void languagesInYaml() throws Exception {
    run("pipelines/yaml/run", "languages.yaml", "--input=" + INPUT, "--output=" + output("out"));
    List<JsonNode> articles = lines("out-");
    assertEquals(4, articles.size());
    assertEquals("en meridianwire.example", text(articles.get(0), "language", "outlet"));
  }

  @Test
  void clustersInYaml() throws Exception {
    run("pipelines/yaml/run", "clusters.yaml", "--input=" + INPUT, "--output=" + output("out"));
    TreeSet<String> ids = new TreeSet<>();
    for (JsonNode article : lines("out/clusters-")) {
      ids.add(text(article, "id", "size"));
    }
    assertEquals(List.of("mw-1 1", "mw-2 1", "mw-3 1", "mw-4 1"), List.copyOf(ids));
    assertTrue(names("out/entities-").contains("Port Selim"), names("out/entities-").toString());
  }

  @Test
  void tablesInPython() throws Exception {
    run("pipelines/python/tables.py", "--input=" + INPUT, "--output=" + output("out"));
    assertEquals(4, lines("out/articles-").size());
    assertEquals(4, lines("out/clusters-").size());
    assertTrue(names("out/entities-").contains("Port Selim"), names("out/entities-").toString());
  }

  private String output(String name) {
    return folder.resolve(name).toString();
  }

  private Set<String> names(String prefix) throws IOException {
    Set<String> names = new TreeSet<>();
    lines(prefix).forEach(entity -> names.add(entity.get("entity").asText()));
    return names;
  }

  private void run(String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    if (program.endsWith(".py")) {
      command.add(PYTHON.toString());
    }
    command.add(Path.of(program).toAbsolutePath().toString());
    command.addAll(Arrays.asList(arguments));
    Path console = folder.resolve("console");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console.toFile());
    builder.environment().put("PYTHON", PYTHON.toString());
    Process process = builder.start();
    if (!process.waitFor(MAX_MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
    assertEquals(0, process.waitFor(), () -> read(console));
  }

  private static String read(Path console) {
    try {
      return Files.readString(console);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static String text(JsonNode row, String... columns) {
    return String.join(
        " ", Arrays.stream(columns).map(column -> row.get(column).asText()).toList());
  }

  /** The rows of all files whose path below the folder begins so. */
  private List<JsonNode> lines(String prefix) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    Path start = folder.resolve(prefix);
    try (Stream<Path> files = Files.list(start.getParent())) {
      for (Path file : files.filter(f -> f.toString().startsWith(start.toString())).toList()) {
        for (String line : Files.readAllLines(file)) {
          rows.add(new ObjectMapper().readTree(line));
        }
      }
    }
    return rows;
  }
}
