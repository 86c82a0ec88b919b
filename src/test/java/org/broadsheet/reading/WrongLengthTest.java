package org.broadsheet.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.article.SourceRecord.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of archives whose headers say that they are longer than they are. */
@Timeout(60)
class WrongLengthTest {

  private static final int RIGHT = 0;

  @ParameterizedTest
  @ValueSource(ints = {7, 30, 60, 300, 5_000, 2_000_000_000})
  void theRecordsBehindAreRead(int tooMany) {
    assertEquals(
        List.of("read 0", "defective", "read 2", "read 3"),
        outcomes("a.warc", warc(RIGHT, tooMany, RIGHT, RIGHT)));
    assertEquals(
        List.of("read 0", "defective", "read 2", "read 3"),
        outcomes("a.arc", arc(RIGHT, tooMany, RIGHT, RIGHT)));
  }

  @Test
  void allMayBeWrong() {
    assertEquals(
        List.of("defective", "defective", "read 2", "defective"),
        outcomes("a.warc", warc(50, 9_000, RIGHT, 9)));
    assertEquals(
        List.of("defective", "defective", "read 2", "defective"),
        outcomes("a.arc", arc(50, 9_000, RIGHT, 9)));
  }

  /** A record as long as memory bears is not read anew for each header that says so. */
  @Test
  void manyMayBeWrong() {
    int[] tooMany = new int[4_000];
    Arrays.fill(tooMany, 15_000_000);
    // Beyond a thousand rejects of a file, one row counts the rest.
    assertEquals(1_001, outcomes("a.warc", warc(tooMany)).size());
  }

  @Test
  void aPageAboutTheFormatIsWhole() {
    String page = "<pre>\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n</pre>";
    String record = warcRecord(page, RIGHT);
    List<SourceRecord> records = ReadingRun.read("a.warc", (record + warc(0)).getBytes(ISO_8859_1));
    assertEquals(page, records.get(0).content());
    assertEquals(2, records.size());
  }

  @Test
  void aPageIsWholeIfTheServerSaidHowLongItIs() {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 51\r\n\r\n" + page(1);
    String whole =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
            + "Content-Type: application/http\r\nContent-Length: 300\r\n\r\n"
            + http
            + "\r\n\r\n";
    assertEquals(51, page(1).length());
    assertEquals(List.of("read 1", "read 0"), outcomes("a.warc", whole + warc(0)));
    String cut = whole.replace("Length: 51", "Length: 99");
    assertEquals(List.of("defective", "read 0"), outcomes("a.warc", cut + warc(0)));
  }

  private static List<String> outcomes(String name, String archive) {
    List<String> outcomes = new ArrayList<>();
    for (SourceRecord record : ReadingRun.read(name, archive.getBytes(ISO_8859_1))) {
      boolean isRead = record.state() == State.READ;
      outcomes.add(isRead ? "read " + record.content().replaceAll("\\D", "") : "defective");
    }
    return outcomes;
  }

  private static String warc(int... tooMany) {
    StringBuilder archive = new StringBuilder();
    for (int i = 0; i < tooMany.length; i++) {
      archive.append(warcRecord(page(i), tooMany[i]));
    }
    return archive.toString();
  }

  private static String warcRecord(String page, int tooMany) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + (http.length() + tooMany)
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static String arc(int... tooMany) {
    StringBuilder archive = new StringBuilder();
    for (int i = 0; i < tooMany.length; i++) {
      String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page(i);
      archive
          .append("http://a.example/ 192.0.2.1 20240305070000 text/html ")
          .append(http.length() + tooMany[i])
          .append('\n')
          .append(http)
          .append('\n');
    }
    return archive.toString();
  }

  private static String page(int number) {
    return "<html><body><p>The lock opened " + number + ".</p></body></html>";
  }
}
