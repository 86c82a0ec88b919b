package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.broadsheet.reading.ReadingRun.read;
import static org.broadsheet.reading.ReadingRun.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Web archives as they are found: what servers and crawlers write, not what standards say. */
@Timeout(60)
class WebArchivesTest {

  private static final String PAGE = "<html><body><p>The lock opened.</p></body></html>";

  /** {@code <p>Lock</p>} by the reference encoder, stored. */
  private static final byte[] BROTLI = {
    0x0b, 0x05, (byte) 0x80, '<', 'p', '>', 'L', 'o', 'c', 'k', '<', '/', 'p', '>', 0x03
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n",
        "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n",
        "HTTP/2 200\r\ncontent-type: text/html\r\n\r\n",
        "HTTP/1.1 200 OK\nContent-Type: text/html\n\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html, charset=utf-8\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html charset=utf-8\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n",
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: zstd\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n",
        "",
      })
  void readsAPageWhateverIsSaidAboutIt(String header) {
    assertEquals(PAGE, page(utf8(header), utf8(PAGE)).content());
  }

  @Test
  void undoesContentCodings() {
    byte[] page = utf8(PAGE);
    assertEquals(PAGE, coded("gzip", ReadingRun.gzip(page)).content());
    assertEquals(PAGE, coded("deflate", deflated(page, false)).content());
    assertEquals(PAGE, coded("deflate", deflated(page, true)).content());
    assertEquals(PAGE, coded("zstd", Zstd.compress(page)).content());
    assertEquals(PAGE, coded("gzip, gzip", ReadingRun.gzip(ReadingRun.gzip(page))).content());
    assertEquals("<p>Lock</p>", coded("br", BROTLI).content());
  }

  @Test
  void joinsChunks() {
    byte[] body = utf8("10\r\n<html><body><p>T\r\n4;x=y\r\nhe l\r\n0\r\n\r\n");
    byte[] header =
        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n");
    assertEquals("<html><body><p>The l", page(header, body).content());
  }

  @Test
  void saysThatACompressedPageIsCut() {
    byte[] whole = ReadingRun.gzip(utf8(PAGE));
    byte[] http =
        utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    cut.writeBytes(http);
    cut.write(whole, 0, whole.length - 12);
    var records = read("a.warc", warc(cut.toByteArray()));
    assertEquals(2, records.size());
    assertTrue(PAGE.startsWith(records.get(0).content()) && records.get(0).content().length() > 9);
    assertEquals(RejectReason.TRUNCATED_COMPRESSION, records.get(1).rejectReason());
  }

  @Test
  void readsDraftsOfTheStandard() {
    String old =
        new String(
            warc(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE)), ISO_8859_1);
    byte[] draft = old.replace("WARC/1.0", "WARC/0.18").getBytes(ISO_8859_1);
    assertEquals(PAGE, read("a.warc", draft).get(0).content());
  }

  @Test
  void skipsWhatCrawlersWriteForThemselves() {
    byte[] robots =
        new String(
                warc(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *")),
                ISO_8859_1)
            .replace("https://a.example/1", "https://a.example/robots.txt")
            .getBytes(ISO_8859_1);
    assertEquals("ROBOTS_TXT", read("a.warc", robots).get(0).message());
    byte[] log =
        new String(Fixtures.warcRecord("resource", "text/plain", utf8("log")), ISO_8859_1)
            .replace("https://a.example/1", "<metadata://gnu.org/software/wget/warc/wget.log>")
            .getBytes(ISO_8859_1);
    assertEquals("WARC_RESOURCE_OF_CRAWLER", read("a.warc", log).get(0).message());
  }

  @Test
  void readsZstandardWithADictionaryBeforeIt() {
    byte[] warc = warc(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE));
    byte[] dictionary =
        utf8("WARC-Type: response HTTP/1.1 200 OK Content-Type: text/html <html><body><p>The");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(frame(0x184D2A5D, dictionary));
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      context.loadDict(dictionary);
      file.writeBytes(context.compress(warc));
    }
    assertEquals(PAGE, read("a.warc.zst", file.toByteArray()).get(0).content());
  }

  @Test
  void readsArcOfBothVersions() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    String arc =
        "filedesc://x.arc 0.0.0.0 20040305071132 text/plain 3\n1 0\n\n"
            + "http://a.example/a b 1.2.3.4 20040305071132 text/html "
            + http.length()
            + "\n"
            + http
            + "\nhttp://a.example/2 1.2.3.4 20040305071132 text/html 200 - - 77 x.arc "
            + http.length()
            + "\n"
            + http
            + "\n";
    var records = read("x.arc", utf8(arc));
    assertEquals(3, records.size());
    assertEquals("ARC_FILEDESC", records.get(0).message());
    assertEquals("http://a.example/a b", records.get(1).given().url());
    assertEquals(PAGE, records.get(2).content());
    assertEquals(1078470692000L, records.get(2).retrievedAtMillis());
  }

  @Test
  void readsOnlyTheArchivesOfWacz() {
    byte[] warc = warc(utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE));
    assertEquals(State.READ, read("a.wacz", Fixtures.zip("archive/a.warc", warc)).get(0).state());
    byte[] pages = utf8("{\"url\":\"https://a.example\",\"text\":\"The lock opened.\"}\n");
    SourceRecord index = read("a.wacz", Fixtures.zip("pages/pages.jsonl", pages)).get(0);
    assertEquals("WACZ_INDEX", index.message());
  }

  private static SourceRecord coded(String coding, byte[] body) {
    return page(
        utf8(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: "
                + coding
                + "\r\n\r\n"),
        body);
  }

  private static SourceRecord page(byte[] header, byte[] body) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(header);
    http.writeBytes(body);
    var records = read("a.warc", warc(http.toByteArray()));
    assertEquals(1, records.size());
    assertTrue(records.get(0).state() != State.SKIPPED, records.get(0).message());
    return records.get(0);
  }

  private static byte[] warc(byte[] http) {
    return Fixtures.warcRecord("response", "application/http; msgtype=response", http);
  }

  private static byte[] deflated(byte[] bytes, boolean isRaw) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw);
    deflater.setInput(bytes);
    deflater.finish();
    byte[] out = new byte[1000];
    int size = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, size);
  }

  private static byte[] frame(int magic, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(magic)
        .putInt(content.length)
        .put(content)
        .array();
  }
}
