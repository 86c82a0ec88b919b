package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.reading.DamagedFiles;
import org.broadsheet.tables.TableReader;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One run over tens of thousands of damaged files of all formats: it succeeds, each file has a row,
 * and articles, rejects and skipped records add up to what was read.
 */
@Tag("once")
class DamagedCorpusTest {

  private static final int FILES_PER_FOLDER = 1_000;

  @TempDir Path folder;

  @Test
  @Tag("slow")
  void everyFileHasARow() throws IOException {
    int count = Integer.getInteger("broadsheet.fuzz", 30_000);
    DamagedFiles files = new DamagedFiles(Long.getLong("broadsheet.fuzzSeed", 2L));
    Path corpus = folder.resolve("corpus");
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      DamagedFiles.File file = files.get(i);
      String name = i / FILES_PER_FOLDER + "/" + i + "-" + file.name();
      Files.createDirectories(corpus.resolve(name).getParent());
      Files.write(corpus.resolve(name), file.bytes());
      names.add(name);
    }
    Path tables = folder.resolve("tables");
    assertEquals(
        Console.SUCCESS,
        Console.run("--runner=DirectRunner", "--input=" + corpus, "--output=" + tables));

    JsonNode counts =
        new ObjectMapper().readTree(tables.resolve("manifest.json").toFile()).get("counts");
    assertEquals(
        counts.get("records").asLong(),
        counts.get("articles").asLong()
            + counts.get("rejects").asLong()
            + counts.get("skipped").asLong(),
        counts.toString());
    TableReader reader = new TableReader(tables);
    for (Table table : Set.of(Table.ARTICLES, Table.REJECTS, Table.SKIPPED)) {
      reader
          .rows(table)
          .forEach(row -> names.remove(row.get("source_uri").toString().split("!", 2)[0]));
    }
    assertTrue(names.isEmpty(), names.size() + " files have no row, such as " + first(names));
  }

  private static String first(Set<String> names) {
    return names.stream().limit(3).toList().toString();
  }
}
