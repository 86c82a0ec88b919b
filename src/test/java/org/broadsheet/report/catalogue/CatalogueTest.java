package org.broadsheet.report.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Table;
import org.junit.jupiter.api.Test;

/** The descriptions say what is in the tables, whichever columns a run wrote. */
class CatalogueTest {

  private static final String MANIFEST =
      """
      {"program": {"name": "Broadsheet", "version": "1.2.3", "commit": "abc"},
       "schema_version": 1,
       "options": {"input": "[/data/\\"news\\"</script>, b]", %s},
       "thresholds": {"jaccard": 0.45, "containment": 0.6, "shared_shingles": 12},
       "inputs": [{"path": "/data/news", "bytes": 10, "records": 2}],
       "resources": {"entities/all.model": {"sha256": "00ff", "licence": "MIT"}},
       "counts": {"records": 2, "articles_by_language": {"de": 1, "en": 7, "und": 3}},
       "tables": {"articles": {"rows": 2, "digest": "%s"}},
       "times": {"started_at": "2026-01-02T03:04:05Z", "finished_at": "2026-01-02T03:05:05Z"}}
      """;

  private static final List<String> FILES =
      List.of("/out/clusters/a.parquet", "/out/articles/language=en/b.parquet");

  @Test
  void everyColumnIsAFieldWithItsMeaning() throws IOException {
    JsonNode croissant = croissant("\"without\": \"null\"", "aa");
    for (JsonNode recordSet : croissant.get("recordSet")) {
      Table table = Table.valueOf(recordSet.get("name").asText().toUpperCase(Locale.ROOT));
      JsonNode fields = recordSet.get("field");
      assertEquals(table.columns().size(), fields.size());
      for (int i = 0; i < fields.size(); i++) {
        Column column = table.columns().get(i);
        assertEquals(table.folder() + "/" + column.name(), fields.get(i).get("@id").asText());
        assertTrue(fields.get(i).get("description").asText().startsWith(column.meaning()));
      }
    }
  }

  @Test
  void columnsThatFilesDoNotHaveAreNoFields() throws IOException {
    JsonNode croissant =
        croissant("\"without\": \"text\", \"partitionBy\": \"[language, published_month]\"", "aa");
    List<String> names = croissant.at("/recordSet/0/field").findValuesAsText("name");
    assertFalse(names.contains("text") || names.contains("language"), names.toString());
    assertTrue(names.contains("published_on"));
    assertEquals("articles/**/*.parquet", croissant.at("/distribution/0/includes").asText());
    assertEquals("clusters/*.parquet", croissant.at("/distribution/1/includes").asText());
  }

  @Test
  void provenanceComesFromTheManifest() throws IOException {
    JsonNode croissant = croissant("\"without\": \"null\"", "aa");
    assertEquals("/data/news", croissant.at("/prov:wasDerivedFrom/0/name").asText());
    JsonNode activity = croissant.get("prov:wasGeneratedBy");
    assertEquals("2026-01-02T03:04:05Z", activity.get("prov:startedAtTime").asText());
    assertEquals("1.2.3", activity.at("/prov:wasAssociatedWith/softwareVersion").asText());
    assertTrue(croissant.at("/rai:machineAnnotationTools/0").asText().contains("SHA-256 00ff"));
    assertEquals("en", croissant.at("/inLanguage/0").asText());
    assertEquals(2, croissant.get("inLanguage").size());
  }

  @Test
  void theSameRowsHaveTheSameVersion() throws IOException {
    String version = croissant("\"without\": \"null\"", "aa").get("version").asText();
    assertTrue(version.matches("1\\.0\\.0\\+[0-9a-f]{32}"), version);
    assertEquals(version, croissant("\"shards\": \"3\"", "aa").get("version").asText());
    assertFalse(version.equals(croissant("\"shards\": \"3\"", "bb").get("version").asText()));
  }

  @Test
  void aDataPackageNamesEveryFileWhereItLies() throws IOException {
    JsonNode described =
        new ObjectMapper()
            .readTree(
                new Catalogue(MANIFEST.formatted("\"without\": \"null\"", "aa"), FILES)
                    .dataPackage());
    List<String> paths = new ArrayList<>();
    described.get("resources").forEach(r -> r.get("path").forEach(p -> paths.add(p.asText())));
    assertEquals(List.of("articles/language=en/b.parquet", "clusters/a.parquet"), paths);
    JsonNode articles = described.at("/resources/0/schema");
    assertEquals("article_id", articles.at("/primaryKey/0").asText());
    assertEquals("outlets", articles.at("/foreignKeys/0/reference/resource").asText());
    assertEquals("clusters", articles.at("/foreignKeys/1/reference/resource").asText());
    assertEquals("string", articles.at("/fields/0/type").asText());
  }

  private static JsonNode croissant(String options, String digest) throws IOException {
    return new ObjectMapper()
        .readTree(new Catalogue(MANIFEST.formatted(options, digest), FILES).croissant());
  }
}
