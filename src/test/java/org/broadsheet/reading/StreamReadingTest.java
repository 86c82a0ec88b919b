package org.broadsheet.reading;

import static org.broadsheet.reading.ReadingRun.gzip;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.reading.format.ReadSettings;
import org.broadsheet.reading.format.recognition.Formats;
import org.junit.jupiter.api.Test;

class StreamReadingTest {

  private static final String RUSSIAN =
      "Городской совет утвердил бюджет на следующий год. Депутаты спорили до позднего вечера, "
          + "но большинство поддержало проект мэра.";

  @Test
  void plainTextIsOneRecord() {
    SourceRecord record = read("a/b.txt", "First line.\nSecond line.\n").get(0);
    assertEquals("First line.\nSecond line.\n", record.content());
    assertEquals("TEXT", record.format());
    assertEquals(Markup.TEXT, record.markup());
    assertEquals("UTF-8", record.charset());
    assertEquals("a/b.txt", record.uri());
    assertEquals(32, record.id().length());
    assertEquals(State.READ, record.state());
  }

  @Test
  void marksInATextFileMakeItMarkdown() {
    assertEquals(
        Markup.MARKDOWN, read("a.txt", "The **Harbour Post** [wrote](#) so.").get(0).markup());
    assertEquals(Markup.TEXT, read("a.txt", "2 * 3 ** 4 and a [note] (here).").get(0).markup());
    SourceRecord named = read("a.md", "Just words.").get(0);
    assertEquals(Markup.MARKDOWN, named.markup());
    assertEquals("MARKDOWN", named.format());
  }

  @Test
  void contentGoesBeforeName() {
    assertEquals(
        "HTML", read("a.txt", "<!DOCTYPE html><html><body>Hi</body></html>").get(0).format());
    assertEquals("JSONL", read("a.txt", "{\"text\":\"Hi\"}\n{\"text\":\"Ho\"}\n").get(0).format());
    assertEquals("TEXT", read("noname", "Hi").get(0).format());
  }

  @Test
  void whatIsCompressedIsRecognisedByWhatIsInside() {
    for (String name : List.of("site.css", "logo.svg", "index.cdx", "index.cdx.gz", "a.js.gz")) {
      SourceRecord record = read(name, gzip(utf8("a { b: c }\n"))).get(0);
      assertEquals(State.SKIPPED, record.state(), name);
    }
    assertEquals("TEXT", read("a.txt.gz", gzip(utf8("Just words."))).get(0).format());
    assertEquals("HTML", read("a.gz", gzip(utf8("<html><p>Hi"))).get(0).format());
    SourceRecord office = read("a.doc.gz", gzip(utf8("{\\rtf1 words}"))).get(0);
    assertEquals(RejectReason.UNREADABLE_FILE, office.rejectReason());
    ReadSettings settings = ReadSettings.DEFAULT.withFormat(Formats.named("text"));
    assertEquals("TEXT", read("site.css", gzip(utf8("Words.")), settings).get(0).format());
  }

  @Test
  void formatCanBePrescribed() {
    ReadSettings settings = ReadSettings.DEFAULT.withFormat(Formats.named("text"));
    assertEquals("TEXT", read("a.jsonl", utf8("{\"text\":\"Hi\"}"), settings).get(0).format());
  }

  @Test
  void jsonLinesGiveTheirFields() {
    String line =
        "{\"id\": 7, \"headline\":\"Harbour opens\", \"link\":\"https://a.example/1\","
            + "\"pubDate\":\"2024-05-01\",\"publisher\":\"Harbour Post\",\"authors\":[\"A. Bo\",\"C. Do\"],"
            + "\"maintext\":\"The harbour opened.\",\"other\":{\"deep\":[1,{\"text\":\"no\"}]}}\n";
    SourceRecord record = read("a.jsonl", "\n" + line).get(0);
    assertEquals("The harbour opened.", record.content());
    assertEquals(1, record.position());
    assertEquals("7", record.given().sourceId());
    assertEquals("Harbour opens", record.given().title());
    assertEquals("https://a.example/1", record.given().url());
    assertEquals("2024-05-01", record.given().date());
    assertEquals("Harbour Post", record.given().outlet());
    assertEquals(List.of("A. Bo", "C. Do"), record.given().authors());
  }

  @Test
  void linesStayLinesWhenTheFirstIsBroken() {
    String lines = "{\"text\":\"One\n{\"title\":\"x\"}\n{\"text\":\" \"}\n";
    for (String name : List.of("a.jsonl", "a.json")) {
      assertEquals(
          List.of(RejectReason.MALFORMED, RejectReason.NO_TEXT_FIELD, RejectReason.EMPTY),
          reasons(read(name, lines)));
    }
  }

  @Test
  void metadataObjectsAreLookedIntoAndTrustedLess() {
    SourceRecord record =
        read(
                "a.jsonl",
                "{\"metadata\":{\"url\":\"https://in.example\",\"id\":\"in\"},\"id\":\"out\",\"text\":\"Hi\"}")
            .get(0);
    assertEquals("https://in.example", record.given().url());
    assertEquals("out", record.given().sourceId());
  }

  @Test
  void aBadLineIsOneDefectAndTheRestGoesOn() {
    String lines =
        "{\"text\":\"One\"}\n{\"text\":\"Two\n{\"text\":\"Three\"}\n[]\n{\"title\":\"x\"}\n{\"text\":\" \"}\n";
    List<SourceRecord> records = read("a.jsonl", lines);
    assertEquals(
        Arrays.asList(
            null,
            RejectReason.MALFORMED,
            null,
            RejectReason.MALFORMED,
            RejectReason.NO_TEXT_FIELD,
            RejectReason.EMPTY),
        reasons(records));
    assertTrue(records.get(1).content().startsWith("{\"text\":\"Two"));
  }

  @Test
  void htmlDeclaresItsCharset() {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body>" + RUSSIAN + "</body></html>";
    SourceRecord record = read("a.html", page.getBytes(Charset.forName("windows-1251"))).get(0);
    assertEquals("windows-1251", record.charset());
    assertEquals(page, record.content());
    assertEquals(Markup.HTML, record.markup());
  }

  @Test
  void charsetIsDetectedWithoutDeclaration() {
    SourceRecord record = read("a.txt", RUSSIAN.getBytes(Charset.forName("windows-1251"))).get(0);
    assertEquals("windows-1251", record.charset());
    assertEquals(RUSSIAN, record.content());
  }

  @Test
  void byteOrderMarksAreTakenAway() {
    assertEquals("Hi", read("a.txt", "\uFEFFHi").get(0).content());
    byte[] utf16 = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(RUSSIAN, read("a.txt", utf16).get(0).content());
    assertEquals("Hi", read("a.jsonl", "\uFEFF{\"text\":\"Hi\"}").get(0).content());
  }

  @Test
  void brokenFilesAreDefects() {
    assertEquals(List.of(RejectReason.EMPTY), reasons(read("a.txt", "")));
    assertEquals(List.of(RejectReason.EMPTY), reasons(read("a.txt", " \n ")));
    assertEquals(List.of(RejectReason.UNDECODABLE), reasons(read("a.txt", noise(2000))));
    ReadSettings small = ReadSettings.DEFAULT.withMaxRecordBytes(10);
    assertEquals(
        List.of(RejectReason.TOO_LARGE), reasons(read("a.txt", utf8("12345678901"), small)));
    assertEquals(
        Arrays.asList((RejectReason) null), reasons(read("a.txt", utf8("1234567890"), small)));
  }

  @Test
  void aLineThatIsTooLargeIsPassedOver() {
    ReadSettings small = ReadSettings.DEFAULT.withMaxRecordBytes(30);
    String lines =
        "{\"text\":\"One\"}\n{\"text\":\"" + "x".repeat(1_000_000) + "\"}\n{\"text\":\"Three\"}";
    List<SourceRecord> records = read("a.jsonl", utf8(lines), small);
    assertEquals(Arrays.asList(null, RejectReason.TOO_LARGE, null), reasons(records));
    assertEquals(lines.lastIndexOf('\n') + 1, records.get(2).position());
  }

  @Test
  void gzipIsOpened() {
    assertEquals("Hi", read("a.txt.gz", gzip(utf8("Hi"))).get(0).content());
    assertEquals("JSONL", read("a.jsonl.gz", gzip(utf8("not json"))).get(0).format());
  }

  @Test
  void gzipOfManyMembersIsReadToItsEnd() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      out.writeBytes(gzip(utf8("{\"text\":\"Number " + i + "\"}\n")));
    }
    assertEquals(3, read("a.jsonl.gz", out.toByteArray()).size());
  }

  @Test
  void whatIsReadableOfTruncatedGzipIsKept() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      lines.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] whole = gzip(utf8(lines.toString()));
    List<SourceRecord> records = read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    List<RejectReason> reasons = reasons(records);
    assertTrue(records.size() > 400, "only " + records.size());
    assertEquals(RejectReason.TRUNCATED_COMPRESSION, reasons.get(reasons.size() - 1));
    assertEquals(1, reasons.stream().filter(r -> r != null).count());
  }

  @Test
  void idsDependOnPathPositionAndBytes() {
    String id = read("a.txt", "Hi").get(0).id();
    assertEquals(id, read("a.txt", "Hi").get(0).id());
    assertNotEquals(id, read("b.txt", "Hi").get(0).id());
    assertNotEquals(id, read("a.txt", "Ho").get(0).id());
    List<SourceRecord> same = read("a.jsonl", "{\"text\":\"Hi\"}\n{\"text\":\"Hi\"}\n");
    assertNotEquals(same.get(0).id(), same.get(1).id());
  }

  private static byte[] noise(int count) {
    byte[] bytes = new byte[count];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static List<RejectReason> reasons(List<SourceRecord> records) {
    return Arrays.asList(
        records.stream().map(SourceRecord::rejectReason).toArray(RejectReason[]::new));
  }
}
