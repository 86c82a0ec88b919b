package org.broadsheet.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.jspecify.annotations.Nullable;

/** Where each record says that it comes from, by the name of its fixture. */
final class Provenance {

  /**
   * What a fixture says of itself.
   *
   * @param format the name of its format
   * @param id the id of its first record, if it has one
   * @param isDated whether it says when its pages were fetched
   */
  private record Expected(String format, @Nullable String id, boolean isDated) {}

  private static final String FACTIVA_ID = "HARPO00020160713ec7d0001x";

  private static final Set<String> HEADED =
      Set.of(
          "a.csv", "a.tsv", "a.warc", "a.json", "n.xml", "a.xml", "factiva.html", "proquest.txt");

  private static final Map<String, Expected> EXPECTED = expected();

  private Provenance() {}

  private static Map<String, Expected> expected() {
    Map<String, Expected> expected = new LinkedHashMap<>();
    expected.put("a.txt", new Expected("TEXT", null, false));
    expected.put("a.md", new Expected("MARKDOWN", null, false));
    expected.put("a.html", new Expected("HTML", null, false));
    expected.put("a.mhtml", new Expected("MHTML", null, true));
    expected.put("a.jsonl", new Expected("JSONL", "1", true));
    expected.put("a.json", new Expected("JSON", "1", true));
    expected.put("a.csv", new Expected("CSV", "1", true));
    expected.put("a.tsv", new Expected("TSV", "1", true));
    expected.put("a.warc", new Expected("WARC", "urn:uuid:1", true));
    expected.put("a.xml", new Expected("NITF", "7", false));
    expected.put("n.xml", new Expected("NEWSML", "urn:1", false));
    expected.put("nexis.txt", new Expected("NEXIS", null, false));
    expected.put("nexisuni.txt", new Expected("NEXIS", null, false));
    expected.put("factiva.txt", new Expected("FACTIVA", FACTIVA_ID, false));
    expected.put("factivaplain.txt", new Expected("FACTIVA", FACTIVA_ID, false));
    expected.put("proquest.txt", new Expected("PROQUEST", "77", false));
    expected.put("factiva.html", new Expected("FACTIVA_HTML", FACTIVA_ID, false));
    expected.put("a.avro", new Expected("AVRO", "1", true));
    expected.put("a.parquet", new Expected("PARQUET", "1", true));
    return expected;
  }

  /** Asserts where the records of a fixture in a charset say that they come from. */
  static void assertOf(List<SourceRecord> records, String uri, String text, Charset charset) {
    Expected expected = expectedOf(uri);
    Set<String> ids = new HashSet<>();
    long position = -1;
    for (SourceRecord record : records) {
      assertEquals(uri, record.uri());
      assertEquals(expected.format(), record.format());
      assertEquals(expected.id(), record.given().sourceId());
      Long retrieved = record.retrievedAtMillis();
      assertEquals(
          expected.isDated() ? Instant.parse(Fixtures.RETRIEVED) : null,
          retrieved == null ? null : Instant.ofEpochMilli(retrieved));
      assertTrue(record.position() > position, "positions rise");
      position = record.position();
      assertTrue(ids.add(record.id()), "ids differ");
      assertDecodes(record, text, charset);
    }
    assertTrue(records.get(0).position() == 0 || isHeaded(uri, charset), "the first is at 0");
  }

  /** Several charsets may decode the same bytes to the same text; any of them is right. */
  private static void assertDecodes(SourceRecord record, String text, Charset charset) {
    byte[] bytes = text.getBytes(isUtf8(record) ? StandardCharsets.UTF_8 : charset);
    String decoded = new String(bytes, Charset.forName(record.charset())).replace("\uFEFF", "");
    assertEquals(text, decoded, record.charset() + " for " + charset);
  }

  /** A WARC of the fixtures holds one text, which is always in UTF-8; so are Avro and Parquet. */
  private static boolean isUtf8(SourceRecord record) {
    return Set.of("AVRO", "PARQUET").contains(record.format())
        || (record.format().equals("WARC") && record.markup() != Markup.HTML);
  }

  /** Where something stands before the first record, as a header or a byte order mark. */
  private static boolean isHeaded(String uri, Charset charset) {
    return HEADED.contains(fixture(uri)) || charset.name().equals("UTF-16");
  }

  private static Expected expectedOf(String uri) {
    Expected expected = EXPECTED.get(fixture(uri));
    assertNotNull(expected, uri);
    return expected;
  }

  private static String fixture(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1);
    return EXPECTED.containsKey(name) ? name : name.substring(0, name.lastIndexOf('.'));
  }
}
