package org.broadsheet.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleGeneratorTest {

  @TempDir Path folder;

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    assertArrayEquals(write("a", 50, 1), write("b", 50, 1));
  }

  @Test
  void aShorterCorpusIsTheBeginningOfALongerOne() throws IOException {
    write("short", 20, 1);
    write("long", 60, 1);
    List<String> lines = Files.readAllLines(folder.resolve("long"));
    assertEquals(Files.readAllLines(folder.resolve("short")), lines.subList(0, 20));
  }

  @Test
  void recordsAreAboutThreeKilobytesAndThreeInTenAreCopies() throws IOException {
    int count = 2_000;
    byte[] bytes = write("corpus", count, 7);
    assertEquals(3_000.0, (double) bytes.length / count, 400.0);
    Set<String> ids = new HashSet<>();
    Set<String> firstWords = new HashSet<>();
    for (String line : Files.readAllLines(folder.resolve("corpus"))) {
      JsonNode record = new ObjectMapper().readTree(line);
      ids.add(record.get("id").asText());
      firstWords.add(record.get("text").asText().substring(0, 30));
    }
    assertEquals(count, ids.size());
    assertTrue(firstWords.size() > .65 * count && firstWords.size() < .9 * count);
  }

  private byte[] write(String name, int count, long seed) throws IOException {
    ArticleGenerator.write(count, seed, folder.resolve(name));
    return Files.readAllBytes(folder.resolve(name));
  }
}
