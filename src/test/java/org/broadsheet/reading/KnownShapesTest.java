package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import org.broadsheet.article.Markup;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.charset.Mojibake;
import org.broadsheet.reading.field.FieldMapping;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Test;

/** What the common collectors of news write is read without any mapping. */
class KnownShapesTest {

  @Test
  void objectsBeforeProse() {
    SourceRecord record =
        one(
            "a.md",
            "{\n  \"title\": \"Harbour\",\n  \"date\": \"2024-03-05\",\n  \"author\": \"Jane Doe\"\n}\n\nThe harbour opened.\n");
    assertEquals("The harbour opened.", record.content().strip());
    assertEquals("Harbour", record.given().title());
    assertEquals("2024-03-05", record.given().date());
    assertEquals(List.of("Jane Doe"), record.given().authors());
    assertEquals(Markup.MARKDOWN, record.markup());
  }

  @Test
  void titlesOfStructuredText() {
    SourceRecord fields =
        one("a.rst", "Harbour\n=======\n\n:date: 2024-03-05\n:author: Jane Doe\n\nIt opened.\n");
    assertEquals("It opened.", fields.content().strip());
    assertEquals("Harbour", fields.given().title());
    assertEquals(List.of("Jane Doe"), fields.given().authors());
    SourceRecord between = one("b.txt", "*******\nHarbour\n*******\n\nIt opened.\n");
    assertEquals("It opened.", between.content().strip());
    assertEquals("Harbour", between.given().title());
    assertNull(one("c.txt", "A line\n------\n\nIt opened.\n").given().title());
  }

  @Test
  void modulesOfFeedsAreNotTheItem() {
    SourceRecord record =
        one(
            "a.rss",
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>The Post</title><link>https://post.example</link>"
                + "<item><media:title>A quay</media:title><media:description>A picture.</media:description>"
                + "<x:description>Of a module.</x:description><title>Harbour</title><link>https://post.example/1</link>"
                + "<description>The harbour opened.</description><dcterms:created>2024-03-05</dcterms:created>"
                + "</item></channel></rss>");
    assertEquals("Harbour", record.given().title());
    assertEquals("The harbour opened.", record.content());
    assertEquals("2024-03-05", record.given().date());
    assertEquals("https://post.example/1", record.given().url());
    assertEquals("The Post", record.given().outlet());
    SourceRecord packed =
        one(
            "a.atom",
            "<?xml version=\"1.0\"?><feed version=\"0.3\"><entry><title>Harbour</title>"
                + "<content type=\"text/html\" mode=\"base64\">VGhlIGhhcmJvdXIgb3BlbmVkLg==</content></entry></feed>");
    assertEquals("The harbour opened.", packed.content());
  }

  @Test
  void contributorsOfJournals() {
    SourceRecord record =
        one(
            "a.xml",
            "<?xml version=\"1.0\"?><article><front><article-meta><title-group><article-title>Harbour</article-title>"
                + "</title-group><contrib-group><contrib contrib-type=\"author\"><name><surname>Doe</surname>"
                + "<given-names>Jane A.</given-names></name></contrib><contrib contrib-type=\"editor\"><name>"
                + "<surname>Roe</surname></name></contrib><contrib><collab>The Desk</collab></contrib>"
                + "</contrib-group></article-meta></front><body><p>The harbour opened.</p></body></article>");
    assertEquals(List.of("Jane A. Doe", "The Desk"), record.given().authors());
  }

  @Test
  void newsPlease() {
    SourceRecord record =
        one(
            "a.json",
            "{\"authors\": [\"Jane Doe\"], \"date_download\": \"2020-05-01 10:00:00\","
                + " \"date_publish\": \"2020-04-30 08:30:00\", \"description\": \"Short.\", \"filename\": \"x.json\","
                + " \"image_url\": null, \"language\": \"en\", \"maintext\": \"The harbour opened.\","
                + " \"source_domain\": \"post.example\", \"title\": \"Harbour\", \"url\": \"https://post.example/1\"}");
    assertEquals("The harbour opened.", record.content());
    assertEquals("2020-04-30 08:30:00", record.given().date());
    assertEquals("post.example", record.given().outlet());
    assertEquals(Instant.parse("2020-05-01T10:00:00Z").toEpochMilli(), record.retrievedAtMillis());
  }

  @Test
  void fundus() {
    SourceRecord record =
        one(
            "a.json",
            "[{\"title\": \"Harbour\", \"body\": {\"summary\": [\"Lead.\"], \"sections\": [{\"headline\": [],"
                + " \"paragraphs\": [\"One.\", \"Two.\"]}]}, \"authors\": [\"Jane Doe\"],"
                + " \"publishing_date\": \"2023-05-01 10:00:00+02:00\", \"topics\": [\"Port\"]}]");
    assertEquals("Lead.\n\nOne.\n\nTwo.", record.content());
    assertEquals("2023-05-01 10:00:00+02:00", record.given().date());
    assertEquals(List.of("Jane Doe"), record.given().authors());
  }

  @Test
  void datatroveAndDolma() {
    SourceRecord datatrove =
        one(
            "a.jsonl",
            "{\"text\":\"Hi there.\",\"id\":\"w/1\",\"metadata\":{\"dump\":\"CC\",\"url\":\"https://a.example\",\"date\":\"2020-01-01T00:00:00Z\"}}");
    assertEquals("https://a.example", datatrove.given().url());
    assertEquals("w/1", datatrove.given().sourceId());
    SourceRecord dolma =
        one(
            "a.jsonl",
            "{\"id\":\"7\",\"text\":\"Hi there.\",\"source\":\"common-crawl\",\"added\":\"2020-01-01\",\"created\":\"2019-01-01\",\"metadata\":{\"url\":\"https://a.example\"}}");
    assertNull(dolma.given().outlet());
    assertEquals("2019-01-01", dolma.given().date());
  }

  @Test
  void commonCrawlNews() {
    List<SourceRecord> records =
        read(
            "a.warc.gz",
            ReadingRun.gzip(Fixtures.warc("Hi there.", java.nio.charset.StandardCharsets.UTF_8)));
    assertEquals("WARC_WARCINFO", records.get(0).message());
    SourceRecord page = records.get(1);
    assertEquals(Markup.HTML, page.markup());
    assertEquals("https://a.example/1", page.given().url());
    assertEquals(Instant.parse("2016-07-13T10:15:00Z").toEpochMilli(), page.retrievedAtMillis());
    assertEquals(Markup.TEXT, records.get(2).markup());
  }

  @Test
  void exportsGiveDateAndOutlet() {
    Fixtures.formats()
        .forEach(
            (name, format) -> {
              if (name.matches("(nexis|factiva|proquest).*")) {
                List<SourceRecord> records =
                    read(
                        name,
                        format.file(
                            "The harbour opened.", java.nio.charset.StandardCharsets.UTF_8));
                assertEquals(2, records.size(), name);
                assertEquals("The Harbour Post", records.get(1).given().outlet(), name);
                assertEquals(true, records.get(1).given().date().contains("2016"), name);
              }
            });
  }

  @Test
  void parquetGivesItsFields() {
    List<SourceRecord> records = read("a.parquet", ParquetFixture.file("T", "Some text"));
    assertEquals("2016-07-13", records.get(1).given().date());
    assertEquals(List.of("Jane Doe"), records.get(1).given().authors());
    assertEquals(1, records.get(1).position());
  }

  @Test
  void ownNamesReplaceBuiltInOnes() {
    ReadSettings settings =
        ReadSettings.DEFAULT.withFields(FieldMapping.parse("text:BodyText,published:Day"));
    SourceRecord record = read("a.csv", utf8("Day;text;BodyText\n1 May;no;yes\n"), settings).get(0);
    assertEquals("yes", record.content());
    assertEquals("1 May", record.given().date());
  }

  @Test
  void mojibakeIsRepairedOnlyWhenCertain() {
    assertEquals("Größe und Länge", Mojibake.repaired("GrÃ¶ÃŸe und LÃ¤nge"));
    assertEquals("“Quoted” – so", Mojibake.repaired("â€œQuotedâ€\u009d â€“ so"));
    for (String real :
        List.of("Größe", "A sign Â© once", "Ça va, Émile — “très” bien", "Мост Ã¶Ã¶")) {
      assertEquals(real, Mojibake.repaired(real));
    }
  }

  @Test
  void wrongDeclarationsAreCaught() {
    String text = "Городской совет утвердил бюджет на следующий год, депутаты спорили до вечера.";
    byte[] page =
        ("<html><head><meta charset=\"iso-8859-1\"></head><body><p>" + text + "</p></body></html>")
            .getBytes(java.nio.charset.Charset.forName("windows-1251"));
    SourceRecord record = read("a.html", page).get(0);
    assertEquals("windows-1251", record.charset());
    byte[] utf8 =
        utf8("<html><head><meta charset=\"windows-1251\"></head><body>" + text + "</body></html>");
    assertEquals("UTF-8", read("a.html", utf8).get(0).charset());
  }

  private static SourceRecord one(String name, String content) {
    List<SourceRecord> records = read(name, content);
    assertEquals(1, records.size());
    assertEquals(SourceRecord.State.READ, records.get(0).state(), records.get(0).message());
    return records.get(0);
  }
}
