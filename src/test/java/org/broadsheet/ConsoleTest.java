package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.report.ConsoleSummary;
import org.broadsheet.tables.folder.OutputFolder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the exit code says, and what a run must not touch. */
@Tag("beam")
class ConsoleTest {

  @TempDir Path folder;

  @Test
  void theExitCodeSaysWhetherSomethingWasWrong() throws IOException {
    assertEquals(Console.SUCCESS, exitCode("{}", "{}"));
    assertEquals(Console.DEFECTS, exitCode("{\"DetectLanguage\": 1}", "{}"));
    assertEquals(Console.DEFECTS, exitCode("{}", "{\"CHANGED_FILE\": 1}"));
    assertEquals(Console.SUCCESS, exitCode("{}", "{\"EMPTY\": 7}"));
    assertEquals(3, Console.DEFECTS);
  }

  @Test
  void aCorpusIsNotClearedWhateverItsFolderIsCalled() throws IOException {
    Path article = folder.resolve("articles/a.txt");
    Files.createDirectories(article.getParent());
    Files.writeString(article, "The lock opens in spring.");
    int code = Console.run("--input=" + article.getParent(), "--output=" + folder, "--overwrite");
    assertEquals(Console.USAGE, code);
    assertTrue(Files.exists(article));
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidBeforeTheWork() throws IOException {
    Path article = folder.resolve("a.txt");
    Files.writeString(article, "The lock opens in spring.");
    Path file = folder.resolve("tables");
    Files.writeString(file, "mine");
    assertEquals(Console.USAGE, Console.run("--input=" + article, "--output=" + file));
    assertEquals("mine", Files.readString(file));
    Path absent = folder.resolve("absent");
    assertEquals(
        Console.USAGE,
        Console.run("--input=" + article, "--output=" + absent, "--fields=nonsense"));
    assertFalse(Files.exists(absent));
  }

  private int exitCode(String defects, String rejects) throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"counts\": {\"defects_by_step\": %s, \"rejects_by_reason\": %s}}"
            .formatted(defects, rejects));
    return Console.exitCode(ConsoleSummary.of(OutputFolder.of(folder.toString())));
  }
}
