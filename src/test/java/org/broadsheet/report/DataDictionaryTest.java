package org.broadsheet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.language.LanguageCodes;
import org.broadsheet.language.LanguageDetector;
import org.broadsheet.language.Measured;
import org.broadsheet.tables.schema.Column;
import org.broadsheet.tables.schema.Enumeration;
import org.broadsheet.tables.schema.Table;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDictionaryTest {

  private static final Document PAGE = Jsoup.parse(DataDictionary.page());

  @Test
  void everyColumnHasTypeMeaningExampleAndNullRule() {
    for (Table table : Table.values()) {
      Element rows = PAGE.selectFirst("#" + table.folder() + " ~ .wide");
      for (Column column : table.columns()) {
        Element row =
            rows.selectFirst("tr:has(td.name:matchesWholeOwnText(^" + column.name() + "$))");
        assertFalse(row.child(1).text().contains("null"), column.name());
        assertTrue(row.child(3).text().startsWith(column.meaning()), column.name());
        assertFalse(row.child(4).text().isEmpty(), column.name());
      }
      for (Column column : table.columns()) {
        assertEquals(column.isNullable(), !column.nullRule().isEmpty(), column.name());
      }
    }
  }

  @Test
  void everyLinkLeadsToAPlaceOfThePage() {
    for (Element link : PAGE.select("a[href^=#]")) {
      assertTrue(PAGE.selectFirst(link.attr("href")) != null, link.outerHtml());
    }
    assertEquals(Enumeration.all().size(), PAGE.select("h3").size());
  }

  @Test
  void languagesThatTheModelDoesNotKnowAreNamed() {
    String text = PAGE.text();
    for (String code : LanguageCodes.unknown()) {
      assertTrue(text.contains(code + " "), code);
    }
  }

  /** One threshold below which a language is und: in the code, on this page, on the benchmarks. */
  @Test
  void theThresholdOfLanguagesIsOneValue() throws IOException {
    String threshold = "below " + LanguageDetector.MIN_PROBABILITY;
    assertTrue(PAGE.text().contains("with a probability " + threshold));
    String benchmarks = Files.readString(Path.of("pipelines/benchmarks/README.md"));
    String readme = Files.readString(Path.of("README.md"));
    assertTrue(benchmarks.contains("`und` " + threshold), threshold);
    assertTrue(readme.contains("`und` " + threshold), threshold);
  }

  @Test
  void everyCodeIsListedWithWhatWasMeasured() {
    String text = PAGE.text();
    Measured galician = Measured.byCode().get("gl");
    assertTrue(LanguageCodes.all().containsAll(Measured.byCode().keySet()));
    assertTrue(text.contains("gl Galician " + galician.precision()), text);
    assertTrue(text.contains("zu Zulu"), text);
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    assertEquals(0, PAGE.select("script, link, img, [src]").size());
  }

  @Test
  void everyModelAndListIsInTheManifest() throws IOException {
    Path folder = Path.of("src/main/resources/org/broadsheet");
    Set<String> files = new TreeSet<>();
    for (String room : Set.of("entities", "extraction", "language", "outlet", "words")) {
      try (Stream<Path> found = Files.list(folder.resolve(room))) {
        found
            .map(file -> room + "/" + file.getFileName())
            .filter(name -> !name.endsWith(".md"))
            .forEach(files::add);
      }
    }
    assertEquals(
        files,
        ProgramFile.resources().stream()
            .map(ProgramFile.Resource::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A model that was trained anew needs its new checksum in resources.tsv: the one found here. */
  @Test
  void theChecksumsOfModelsAndListsAreRight() throws IOException {
    Map<String, String> found = new TreeMap<>();
    Map<String, String> stated = new TreeMap<>();
    for (ProgramFile.Resource resource : ProgramFile.resources()) {
      try (InputStream file =
          Files.newInputStream(Path.of("src/main/resources/org/broadsheet", resource.name()))) {
        found.put(resource.name(), ProgramFile.sha256(file));
      }
      stated.put(resource.name(), resource.sha256());
    }
    assertEquals(found, stated);
  }

  /** The manifest tells of the model that decided, not of the one that it stands in front of. */
  @Test
  void aModelInFrontOfTheProgramHasItsOwnChecksum(@TempDir Path folder) throws IOException {
    String name = "/org/broadsheet/entities/all.model";
    Path list = folder.resolve("jar/org/broadsheet/report/resources.tsv");
    Path own = folder.resolve("jar" + name);
    Path other = folder.resolve("front" + name);
    Files.createDirectories(other.getParent());
    Files.writeString(other, "another model");
    URL ofList = list.toUri().toURL();
    assertEquals("stated", ProgramFile.checksum(ofList, own.toUri().toURL(), name, "stated"));
    try (InputStream file = Files.newInputStream(other)) {
      assertEquals(
          ProgramFile.sha256(file),
          ProgramFile.checksum(ofList, other.toUri().toURL(), name, "stated"));
    }
  }

  /** The README's table of tables says what the dictionary says. */
  @Test
  void theReadmeExplainsTheTablesInTheSameWords() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    for (Table table : Table.values()) {
      String row = "| `" + table.folder() + "` | ";
      int at = readme.indexOf(row);
      String meaning = readme.substring(at + row.length(), readme.indexOf(" |\n", at));
      assertEquals(table.meaning(), meaning.replace("`", ""), table.folder());
    }
  }
}
