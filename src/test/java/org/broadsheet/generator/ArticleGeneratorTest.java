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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  @Test
  void aSkewMakesItsShareOfTheRecordsAlike() throws IOException {
    int count = 1_000;
    Map<Skew, Double> shares =
        Map.of(Skew.ONE_OUTLET, .6, Skew.ONE_ENTITY, 1.0, Skew.ONE_NOTICE, .2, Skew.ONE_DAY, .5);
    Map<Skew, String> signs =
        Map.of(
            Skew.ONE_OUTLET, "Riverton Journal",
            Skew.ONE_ENTITY, "Ministry of Tides",
            Skew.ONE_NOTICE, "may write to the desk",
            Skew.ONE_DAY, "2020-01-01T06:00:00Z");
    for (Map.Entry<Skew, Double> share : shares.entrySet()) {
      Path corpus = folder.resolve("skewed");
      ArticleGenerator.write(count, 7, corpus, share.getKey());
      String sign = signs.get(share.getKey());
      try (Stream<String> records = Files.lines(corpus)) {
        double alike = records.filter(record -> record.contains(sign)).count();
        assertEquals(share.getValue(), alike / count, .05, share.getKey().name());
      }
    }
  }

  private byte[] write(String name, int count, long seed) throws IOException {
    ArticleGenerator.write(count, seed, folder.resolve(name));
    return Files.readAllBytes(folder.resolve(name));
  }
}
