package org.broadsheet.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path folder;

  @Test
  void aFolderThatDoesNotExistIsEmpty() throws IOException {
    assertTrue(OutputFolder.of(folder.resolve("absent").toString()).isEmpty());
    assertTrue(OutputFolder.of(folder.toString()).isEmpty());
  }

  @Test
  void clearingRemovesARunAndNothingElse() throws IOException {
    file("manifest.json");
    file("articles/part-00000-of-00001.parquet");
    file("thesis.txt");
    file("notes/articles.txt");
    OutputFolder output = OutputFolder.of(folder + "/");
    assertFalse(output.isEmpty());

    output.clear();

    assertFalse(Files.exists(folder.resolve("manifest.json")));
    assertFalse(Files.exists(folder.resolve("articles/part-00000-of-00001.parquet")));
    assertTrue(Files.exists(folder.resolve("thesis.txt")));
    assertTrue(Files.exists(folder.resolve("notes/articles.txt")));
  }

  @Test
  void theSlashAtTheEndDoesNotMatter() {
    assertEquals(OutputFolder.of("tables").path(), OutputFolder.of("tables/").path());
  }

  private void file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "x");
  }
}
