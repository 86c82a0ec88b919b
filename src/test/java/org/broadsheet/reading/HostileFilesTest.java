package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.broadsheet.reading.ReadingRun.gzip;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.ReadSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files made to do harm end as rejects, at bounded cost. */
@Tag("beam")
class HostileFilesTest {

  @Test
  void membersThatLeaveTheArchiveAreRefused() {
    for (String name : List.of("../a.txt", "/etc/a.txt", "C:\\a.txt", "b/../../a.txt")) {
      SourceRecord record = read("z.zip", Fixtures.zip(name, utf8("Text"))).get(0);
      assertEquals(RejectReason.UNSAFE_ARCHIVE, record.rejectReason(), name);
    }
  }

  @Test
  void archivesInArchivesEnd() {
    byte[] bytes = utf8("Text");
    for (int i = 0; i < 10; i++) {
      bytes = Fixtures.zip("z.zip", bytes);
    }
    List<SourceRecord> records = read("z.zip", bytes);
    assertEquals(List.of(RejectReason.UNSAFE_ARCHIVE), reasons(records));
  }

  @Test
  void bombsOfZerosCostNoMoreThanARecord() {
    byte[] zeros = new byte[64 << 20];
    for (String suffix : List.of(".gz", ".bz2", ".zst", ".xz")) {
      byte[] bomb = Fixtures.wrappings().get(suffix).apply(zeros);
      assertEquals(List.of(RejectReason.TOO_LARGE), reasons(read("a.txt" + suffix, bomb)), suffix);
    }
  }

  @Test
  void streamsThatUnpackWithoutEndAreStopped() {
    byte[] zeros = new byte[100 << 20];
    byte[] bomb = Fixtures.wrappings().get(".bz2").apply(zeros);
    assertEquals(List.of(RejectReason.UNSAFE_ARCHIVE), reasons(read("a.jsonl.bz2", bomb)));
  }

  @Test
  void aGzipBombOfManyMembersIsStopped() {
    byte[] member = gzip(new byte[32 << 20]);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    for (int i = 0; i < 8; i++) {
      bomb.writeBytes(member);
    }
    List<RejectReason> reasons = reasons(read("a.txt.gz", bomb.toByteArray()));
    assertEquals(List.of(RejectReason.TOO_LARGE), reasons);
    byte[] twice = gzip(gzip(new byte[80 << 20]));
    assertEquals(List.of(RejectReason.UNSAFE_ARCHIVE), reasons(read("a.jsonl.gz.gz", twice)));
  }

  @Test
  void aZipBombAmongOtherMembersIsOneReject() {
    byte[] zip = Fixtures.zip("d/a.txt", new byte[100 << 20]);
    assertEquals(List.of(RejectReason.TOO_LARGE), reasons(read("z.zip", zip)));
  }

  @Test
  void recordsThatAreTooLargeArePassedOverInEveryFormat() {
    ReadSettings small = ReadSettings.DEFAULT.withMaxRecordBytes(1000);
    String large = "x".repeat(100_000);
    String json = "{\"text\":\"One\"},{\"text\":\"" + large + "\"},{\"text\":\"Three\"}";
    String warc = warc("One") + warc(large) + warc("Three");
    for (Map.Entry<String, String> file :
        Map.of(
                "a.jsonl",
                json.replace("},", "}\n"),
                "a.json",
                "[" + json + "]",
                "a.csv",
                "id,text\n1,One\n2," + large + "\n3,Three\n",
                "a.warc",
                warc)
            .entrySet()) {
      List<SourceRecord> records = read(file.getKey(), utf8(file.getValue()), small);
      assertEquals(
          Arrays.asList(null, RejectReason.TOO_LARGE, null), reasonsOrNull(records), file.getKey());
      assertTrue(records.get(1).content().length() < 5000, file.getKey());
    }
  }

  private static String warc(String text) {
    return new String(Fixtures.warcRecord("conversion", "text/plain", utf8(text)), UTF_8);
  }

  @Test
  void aFileThatIsGoneIsOneReject() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    List<SourceRecord> records = new ArrayList<>();
    CorpusFile gone = new CorpusFile("in", "/nowhere/a.txt", "a.txt", 10);
    new FileReading(ReadSettings.DEFAULT, List.of(), records::add).read(new FilePart(gone, 0, 10));
    assertEquals(List.of(RejectReason.CHANGED_FILE), reasons(records));
    assertEquals("a.txt", records.get(0).uri());
  }

  @Test
  void entitiesAreNotExpanded() {
    String laughs =
        "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<nitf><body><body.content><p>Text &b; &x;</p></body.content></body></nitf>";
    for (SourceRecord record : read("a.xml", laughs)) {
      assertFalse(record.content().contains("haha"));
      assertFalse(record.content().contains("root:"));
    }
  }

  /** Elements in elements of their own name: no text is had as often as it is wrapped. */
  @Test
  void nestedElementsGiveTheirTextOnce() {
    String text = "The lock opens in spring. ".repeat(20_000);
    for (String[] around :
        new String[][] {
          {"<nitf><body><body.content>%s</body.content></body></nitf>", "p"},
          {"<nitf><body><body.content>%s</body.content></body></nitf>", "block"},
          {"<TEI><text><body>%s</body></text></TEI>", "quote"},
          {"<TEI><text>%s</text></TEI>", "body"},
          {"<TEI><fileDesc><titleStmt>%s</titleStmt></fileDesc><text>a</text></TEI>", "author"},
          {"<nitf><body><byline>%s</byline><p>a</p></body></nitf>", "person"},
          {"<doc><docno>1</docno>%s</doc>", "p"},
          {"<doc><docno>1</docno>%s</doc>", "text"}
        }) {
      String nested = ("<" + around[1] + ">").repeat(150) + text;
      String xml = around[0].formatted(nested + ("</" + around[1] + ">").repeat(150));
      for (SourceRecord record : read("a.xml", "<?xml version=\"1.0\"?>" + xml)) {
        assertTrue(record.content().length() <= text.length() + 10, around[1] + " in " + around[0]);
        assertTrue(String.valueOf(record.given().authors()).length() <= text.length() + 10);
      }
    }
  }

  @Test
  void deepNestingIsMalformed() {
    String deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    assertEquals(List.of(RejectReason.MALFORMED), reasons(read("a.jsonl", deep)));
    String xml = "<nitf>" + "<p>".repeat(5000) + "</p>".repeat(5000) + "</nitf>";
    assertEquals(List.of(RejectReason.MALFORMED), reasons(read("a.xml", xml)));
  }

  @Test
  void aStrayQuoteDoesNotSwallowTheTable() {
    List<SourceRecord> records =
        read("a.csv", "id,text\n1,One\n2,\"Two\n3,Three\n4,\"Four\n more\"\n");
    assertEquals(Arrays.asList(null, RejectReason.MALFORMED, null, null), reasonsOrNull(records));
    assertEquals("Four\n more", records.get(3).content());
  }

  @Test
  void aBadWarcRecordLeavesTheOthersAlone() {
    String good = new String(Fixtures.warcRecord("conversion", "text/plain", utf8("Text")), UTF_8);
    List<SourceRecord> records =
        read("a.warc", good + "WARC/1.0\r\nno length\r\n\r\nxx\r\n" + good);
    assertEquals(Arrays.asList(null, RejectReason.MALFORMED, null), reasonsOrNull(records));
  }

  @Test
  void aBadItemLeavesTheOthersAlone() {
    String good =
        "<newsItem><contentSet><inlineXML><html><body><p>Text</p></body></html></inlineXML></contentSet></newsItem>";
    String xml = "<newsMessage>" + good + good.replace("</p>", "") + good + "</newsMessage>";
    assertEquals(
        Arrays.asList(null, RejectReason.MALFORMED, null), reasonsOrNull(read("a.xml", xml)));
    String json = "[{\"text\":\"One\"},{\"text\":oops},{\"text\":\"Three\"}]";
    assertEquals(
        Arrays.asList(null, RejectReason.MALFORMED, null), reasonsOrNull(read("a.json", json)));
  }

  @Test
  void linesOfWhichBytesCannotBeDecodedAreReadAndSaySo() {
    byte[] lines =
        utf8(
            "{\"text\":\"Größe\"}\n{\"text\":\"Die Größe der schönen Städte ist überall bekannt ??\"}\n");
    lines[lines.length - 5] = (byte) 0xff;
    lines[lines.length - 4] = (byte) 0xfe;
    List<SourceRecord> records = read("a.jsonl", lines);
    assertEquals(Arrays.asList(null, null), reasonsOrNull(records));
    assertEquals(List.of(), records.get(0).damages());
    assertEquals(List.of("2 characters could not be decoded"), records.get(1).damages());
  }

  @Test
  void aFileThatCannotBeReadToItsEndKeepsWhatWasRead() {
    List<SourceRecord> records = new ArrayList<>();
    InputStream failing =
        new InputStream() {
          private final InputStream first =
              new ByteArrayInputStream(utf8("{\"text\":\"One\"}\n{\"te"));

          @Override
          public int read() throws IOException {
            int b = first.read();
            if (b < 0) {
              throw new IOException("the disk is gone");
            }
            return b;
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            int count = first.read(bytes, from, length);
            if (count < 0) {
              throw new IOException("the disk is gone");
            }
            return count;
          }
        };
    new StreamReading(ReadSettings.DEFAULT, records::add)
        .read(new ByteReader(failing, 0), "a.jsonl");
    assertEquals(Arrays.asList(null, RejectReason.UNREADABLE_FILE), reasonsOrNull(records));
  }

  @Test
  void otherKindsOfFilesAreSkippedOrRefused() {
    assertEquals(
        State.SKIPPED,
        read("a_files/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}).get(0).state());
    assertEquals(State.SKIPPED, read("a_files/site.css", "body { color: red }").get(0).state());
    assertEquals(RejectReason.MALFORMED, read("a.pdf", "%PDF-1.4 x").get(0).rejectReason());
    byte[] docx = Fixtures.zip("[Content_Types].xml", utf8("<x/>"));
    assertEquals(RejectReason.UNREADABLE_FILE, read("a.docx", docx).get(0).rejectReason());
  }

  @Test
  void whatUpstreamFailsOnIsNoReject() {
    StreamReading reading =
        new StreamReading(
            ReadSettings.DEFAULT,
            record -> {
              throw new IllegalStateException("runner");
            });
    try {
      reading.read(new ByteReader(new ByteArrayInputStream(utf8("Text")), 0), "a.txt");
    } catch (RuntimeException e) {
      assertTrue(e.getCause() instanceof IllegalStateException);
      return;
    }
    throw new AssertionError("the failure was swallowed");
  }

  @Test
  void gzipBytesAfterDamageAreOneReject() {
    byte[] whole = gzip(utf8("A text long enough to be cut in two. ".repeat(200)));
    byte[] cut = Arrays.copyOf(whole, whole.length - 6);
    List<SourceRecord> records = read("a.txt.gz", cut);
    assertEquals(Arrays.asList(null, RejectReason.TRUNCATED_COMPRESSION), reasonsOrNull(records));
  }

  private static List<RejectReason> reasons(List<SourceRecord> records) {
    return records.stream().map(SourceRecord::rejectReason).filter(r -> r != null).toList();
  }

  private static List<RejectReason> reasonsOrNull(List<SourceRecord> records) {
    return Arrays.asList(
        records.stream().map(SourceRecord::rejectReason).toArray(RejectReason[]::new));
  }
}
