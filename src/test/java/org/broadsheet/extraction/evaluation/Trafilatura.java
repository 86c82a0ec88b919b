package org.broadsheet.extraction.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The peer, run as a process of its own on one core. */
final class Trafilatura {

  private final String python;

  /** Takes the path of an interpreter with the package trafilatura. */
  Trafilatura(String python) {
    this.python = python;
  }

  /** What it makes of the pages of a folder, by file. */
  Map<String, PageOutput> extract(Path folder) throws IOException {
    Path script = Files.createTempFile("trafilatura", ".py");
    Path outputs = Files.createTempFile("trafilatura", ".jsonl");
    try (InputStream in = Trafilatura.class.getResourceAsStream("trafilatura_pages.py")) {
      Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
      Process process =
          new ProcessBuilder(python, script.toString(), folder.toString())
              .redirectOutput(outputs.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(python + " could not run trafilatura");
      }
      return PageOutput.read(outputs);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    } finally {
      Files.delete(script);
      Files.delete(outputs);
    }
  }
}
