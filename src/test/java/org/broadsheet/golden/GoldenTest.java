package org.broadsheet.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.avro.generic.GenericRecord;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Enumeration;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole job on the sample corpus, every row of every table compared with the expected text
 * beside this test. {@code mvn test -Dtest=GoldenTest -Dgolden.update=true} writes the expectations
 * anew; read the diff before you commit it.
 */
@ExtendWith(SampleRun.Extension.class)
@Tag("beam")
class GoldenTest {

  private static final Path EXPECTED = Path.of("src/test/resources/org/broadsheet/golden");

  /** What {@code sketches} holds is packed; GrowthTest reads it as later runs do. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SKETCHES")
  void rowsAreAsExpected(Table table, SampleRun run) throws IOException {
    String rows = Stanzas.of(run.reader().rows(table));
    Path expected = EXPECTED.resolve(table.folder() + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(EXPECTED);
      Files.writeString(expected, rows);
    }
    assertEquals(Files.readString(expected), rows);
  }

  @Test
  void theManifestIsThere(SampleRun run) {
    assertTrue(Files.isRegularFile(run.tables().resolve("manifest.json")));
    assertTrue(Files.isRegularFile(run.tables().resolve("schema/index.html")));
  }

  /** As Python slices it: by code points. */
  @Test
  void everyMentionIsASliceOfItsText(SampleRun run) {
    Map<String, String> texts = new HashMap<>();
    for (GenericRecord article : run.reader().rows(Table.ARTICLES)) {
      texts.put(article.get("article_id").toString(), article.get("text").toString());
    }
    List<GenericRecord> mentions = run.reader().rows(Table.ENTITY_MENTIONS);
    assertTrue(mentions.size() > 300, mentions.size() + " mentions");
    for (GenericRecord mention : mentions) {
      int[] text =
          Objects.requireNonNull(texts.get(mention.get("article_id").toString()))
              .codePoints()
              .toArray();
      int start = (int) mention.get("start_offset");
      int length = (int) mention.get("end_offset") - start;
      assertEquals(mention.get("surface").toString(), new String(text, start, length));
    }
  }

  /** {@code --entities=listed-entities.tsv}: names, ids, and the file that they came from. */
  @Test
  void entitiesOfTheUsersListHaveTheirNamesAndIds(SampleRun run) {
    Map<String, String> ids = new TreeMap<>();
    for (GenericRecord entity : run.reader().rows(Table.ENTITIES)) {
      if (entity.get("matched_from") != null) {
        assertEquals("listed-entities.tsv", entity.get("matched_from").toString());
        assertEquals("ENTITIES_FILE", entity.get("id_source").toString());
        ids.put(entity.get("entity").toString(), entity.get("entity_id").toString());
      }
    }
    assertEquals(
        Map.of(
            "Alistair McPhee", "p-17", "Arkady Luzhin", "p-18", "University of Oldenburg", "u-3"),
        ids);
  }

  @Test
  void everyValueOfAnEnumerationIsExplained(SampleRun run) {
    for (Table table : Table.values()) {
      for (GenericRecord row : run.reader().rows(table)) {
        for (Column column : table.columns()) {
          Enumeration.of(table, column)
              .filter(values -> column.type().equals("s"))
              .ifPresent(values -> assertExplained(values, row.get(column.name()).toString()));
        }
      }
    }
  }

  private static void assertExplained(Enumeration values, String value) {
    assertTrue(values.meaning(value).isPresent(), values.name() + " " + value);
  }
}
