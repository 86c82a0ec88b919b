package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A Python with the packages of the notebooks: {@code target/venv}, or where {@code
 * -Dtest.python=PATH} says. Without it tests are skipped; with the option it must be there.
 */
record Python(String executable) {

  static Python orSkip() {
    String given = System.getProperty("broadsheet.python", "");
    Path python = Path.of(given.isEmpty() ? "target/venv/bin/python" : given);
    if (given.isEmpty()) {
      Assumptions.assumeTrue(
          Files.isExecutable(python),
          "skipped: no target/venv with pipelines/notebooks/requirements.txt; .ci/run makes it");
    }
    assertTrue(Files.isExecutable(python), "-Dtest.python=" + given + " is no Python");
    return new Python(python.toAbsolutePath().toString());
  }

  /** Skips a test that needs a package which is no requirement of the notebooks. */
  void skipWithout(String module) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(executable, "-c", "import " + module).start();
    Assumptions.assumeTrue(process.waitFor() == 0, "skipped: this Python has no " + module);
  }

  /** Runs a script and returns what it prints; fails with that if it fails. */
  String run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(executable));
    command.addAll(List.of(words));
    return output(command);
  }

  /** Runs Python with arguments as a shell reads them. */
  String runShell(String arguments) throws IOException, InterruptedException {
    return output(List.of("bash", "-c", "'" + executable + "' " + arguments));
  }

  private static String output(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), String.join(" ", command) + "\n" + printed);
    return printed;
  }
}
