package org.broadsheet.tables.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.tables.file.TableSink;
import org.broadsheet.tables.schema.Layout;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("beam")
class OutputFolderTest {

  private static final String MANIFEST = "{\"tables\": {\"articles\": {\"rows\": 0}}}";

  @TempDir Path folder;

  @Test
  void aFolderThatDoesNotExistIsEmpty() throws IOException {
    assertTrue(OutputFolder.of(folder.resolve("absent").toString()).isEmpty());
    assertTrue(OutputFolder.of(folder.toString()).isEmpty());
  }

  @Test
  void clearingRemovesARunAndNothingElse() throws IOException {
    run();
    write("thesis.txt", "mine");
    write("notes/articles.txt", "mine");
    write("articles/keep.txt", "mine");
    write("schema/mine.html", "mine");
    OutputFolder output = OutputFolder.of(folder + "/");
    assertFalse(output.isEmpty());
    assertEquals("manifest.json", EarlierRun.in(output).inOrderOfDeletion().get(0));

    output.clear();

    assertEquals(
        Set.of("thesis.txt", "notes/articles.txt", "articles/keep.txt", "schema/mine.html"),
        files());
  }

  @Test
  void onlyWhatRunnersLeaveBehindIsRemovedAfterAnInterruption() throws IOException {
    run();
    write(".temp-beam-1/part", "half of a table");
    write("articles/.temp-beam-2", "mine, though its name is odd");
    write("manifest.json.unfinished", "{");
    write("notes/manifest.json.unfinished", "mine");
    Files.createDirectories(folder.resolve("clusters/.temp-beam-3"));
    Files.createDirectories(folder.resolve("empty"));
    OutputFolder output = OutputFolder.of(folder.toString());
    output.removeTemporaryFiles();
    for (String gone :
        List.of(".temp-beam-1", "manifest.json.unfinished", "clusters/.temp-beam-3")) {
      assertFalse(Files.exists(folder.resolve(gone)), gone);
    }
    for (String kept :
        List.of("articles/.temp-beam-2", "notes/manifest.json.unfinished", "empty")) {
      assertTrue(Files.exists(folder.resolve(kept)), kept);
    }
    assertTrue(output.hasManifest());
    Files.delete(folder.resolve("manifest.json"));
    assertFalse(output.hasManifest());
    write("notes/mine.parquet", "mine");
    assertTrue(output.tableFiles().stream().allMatch(file -> file.startsWith(folder + "/")));
    assertTrue(output.tableFiles().stream().noneMatch(file -> file.contains("notes")));
    assertFalse(output.isEmpty());
  }

  @Test
  void whatNoRunWroteIsNeitherDeletedNorOverwritten() throws IOException {
    for (String name :
        new String[] {
          "articles/mine.parquet", "manifest.json", "report.html", "schema/index.html", "clusters"
        }) {
      write(name, "{\"name\": \"an app of mine\"}");
      refusesToClear(name);
      Files.delete(folder.resolve(name));
    }
  }

  @Test
  void linksAreNeverFollowed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("keep.txt"), "mine");
    tableFile(elsewhere.resolve("part-00000-of-00001.parquet"));
    Files.createSymbolicLink(folder.resolve("articles"), elsewhere);
    refusesToClear("articles");
    Files.delete(folder.resolve("articles"));
    Files.createDirectories(folder.resolve("articles"));
    Files.createSymbolicLink(folder.resolve("articles/language=en"), elsewhere);
    refusesToClear("articles/language=en");
    Files.delete(folder.resolve("articles/language=en"));
    Files.createSymbolicLink(folder.resolve(".temp-beam-1"), elsewhere);
    OutputFolder.of(folder.toString()).removeTemporaryFiles();
    assertTrue(Files.exists(elsewhere.resolve("keep.txt")));
    assertTrue(Files.exists(elsewhere.resolve("part-00000-of-00001.parquet")));
  }

  @Test
  void aFolderThatIsALinkItselfIsTheUsersChoice(@TempDir Path elsewhere) throws IOException {
    run();
    Path link = Files.createSymbolicLink(elsewhere.resolve("tables"), folder);
    OutputFolder.of(link.toString()).clear();
    assertEquals(Set.of(), files());
  }

  @Test
  void signsOfPatternsAreLiteral() throws IOException {
    folder = Files.createDirectories(folder.resolve("news [2024] {a,b}"));
    assertTrue(OutputFolder.of(folder.toString()).isEmpty());
    run();
    OutputFolder output = OutputFolder.of(folder.toString());
    assertFalse(output.isEmpty());
    assertTrue(output.hasManifest());
    assertEquals(1, output.tableFiles().size());
    output.clear();
    assertEquals(Set.of(), files());
  }

  @Test
  void theSlashAtTheEndDoesNotMatter() {
    assertEquals(OutputFolder.of("tables").path(), OutputFolder.of("tables/").path());
  }

  private void refusesToClear(String named) throws IOException {
    run();
    Set<String> before = files();
    OutputFolder output = OutputFolder.of(folder.toString());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, output::clear, named);
    assertTrue(refused.getMessage().startsWith(named), refused.getMessage());
    assertEquals(before, files());
  }

  /** What a run leaves, as far as the name is not taken by the test. */
  private void run() throws IOException {
    for (String name : new String[] {"manifest.json", "report.html", "schema/index.html"}) {
      if (Files.notExists(folder.resolve(name))) {
        write(name, name.equals("manifest.json") ? MANIFEST : "<title>Broadsheet report</title>");
      }
    }
    Path table = folder.resolve("entities");
    Files.createDirectories(table);
    tableFile(table.resolve("part-00000-of-00001.parquet"));
  }

  private static void tableFile(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      TableSink sink = TableSink.of(Layout.DEFAULT, Table.ENTITIES);
      sink.open(channel);
      sink.flush();
    }
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !Files.isDirectory(path))
          .map(path -> folder.relativize(path).toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
