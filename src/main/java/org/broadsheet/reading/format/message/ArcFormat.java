package org.broadsheet.reading.format.message;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.ByteSearch;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.Instants;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.jspecify.annotations.Nullable;

/**
 * ARC, the archive of crawlers before WARC (Burner and Kahle 1996): a line about each response,
 * then the response.
 */
public final class ArcFormat implements RecordFormat {

  private static final int MAX_LINE = 1 << 16;

  /** Of a line that is looked for behind damage. */
  private static final int HEADER_BYTES = 512;

  private static final int MAX_SCHEME_BYTES = "filedesc:".length();

  /** Addresses hold blanks now and then, so the fields behind them are counted from the end. */
  private static final Pattern VERSION_1 =
      Pattern.compile("^(\\S.{0,4000}) (\\S+) (\\d{14}) (\\S.{0,200}) (\\d{1,12})$");

  /** Version 2 adds the status, a checksum, a location, an offset and the name of the file. */
  private static final Pattern VERSION_2 =
      Pattern.compile(
          "^(\\S.{0,4000}) (\\S+) (\\d{14}) (\\S+) \\S+ \\S+ \\S+ \\S+ \\S+ (\\d{1,12})$");

  @Override
  public String name() {
    return "ARC";
  }

  @Override
  public Fit fit(Head head) {
    if (head.bytesAt(0, "filedesc://")) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".arc") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    RecordBody bodies = new RecordBody(bytes, new ArcStarts(), out.settings().maxBytes());
    long start = bytes.position();
    for (Piece line = bytes.line(MAX_LINE); line != null; line = bytes.line(MAX_LINE)) {
      String text = new String(line.bytes(), StandardCharsets.ISO_8859_1).strip();
      Matcher header = header(text);
      if (header != null) {
        readRecord(bytes, bodies, start, line.bytes(), header, out);
      } else if (!text.isEmpty()) {
        malformed(bytes, start, line.bytes(), out);
      }
      start = bytes.position();
    }
  }

  private static @Nullable Matcher header(String line) {
    Matcher second = VERSION_2.matcher(line);
    if (second.matches()) {
      return second;
    }
    Matcher first = VERSION_1.matcher(line);
    return first.matches() ? first : null;
  }

  /** Passes over lines until one begins a record. */
  private static void malformed(ByteReader bytes, long start, byte[] line, RecordSink out) {
    while (!bytes.isAtEnd() && !isHeader(bytes.peek(HEADER_BYTES), 0)) {
      bytes.line(MAX_LINE);
    }
    if (bytes.damage() == null) {
      out.attempt(bytes.address(start), line)
          .defective(RejectReason.MALFORMED, "not an ARC record", line);
    }
  }

  private static boolean isHeader(byte[] bytes, int at) {
    int end = ByteSearch.indexOf(bytes, '\n', at, Math.min(bytes.length, at + HEADER_BYTES));
    return header(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).strip()) != null;
  }

  private static void readRecord(
      ByteReader bytes,
      RecordBody bodies,
      long start,
      byte[] line,
      Matcher header,
      RecordSink out) {
    long length = Long.parseLong(header.group(5));
    RecordBody.Found body = bodies.read(length);
    boolean isShort = body.length() < length;
    if (isShort && bytes.isAtEnd() && bytes.damage() != null) {
      return;
    }
    Attempt attempt = out.attempt(bytes.address(start), line, body.bytes());
    if (isShort) {
      attempt.defective(RejectReason.MALFORMED, RecordBody.isShort(bytes, "length"), line);
    } else if (length > body.bytes().length) {
      out.tooLarge(attempt, body.bytes());
    } else {
      read(attempt, header, body.bytes(), out.settings().maxBytes());
    }
  }

  private static void read(Attempt attempt, Matcher header, byte[] body, int max) {
    String url = header.group(1);
    HttpMessage http = HttpMessage.parse(body);
    if (url.startsWith("filedesc:")) {
      attempt.skipped("ARC_FILEDESC");
    } else if (http == null) {
      attempt.skipped("ARC_RESPONSE_NOT_HTTP");
    } else {
      GivenFields given = GivenFields.builder().setUrl(url).build();
      WarcPayload.http(attempt, given, Instants.millis(iso(header.group(3))), http, max);
    }
  }

  private static String iso(String digits) {
    return digits.replaceFirst(
        "^(\\d{4})(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)$", "$1-$2-$3T$4:$5:$6Z");
  }

  /** A line about a response, with its address first. */
  private static final class ArcStarts implements RecordBody.Starts {

    @Override
    public int bytes() {
      return HEADER_BYTES;
    }

    @Override
    public boolean isOne(byte[] bytes, int at) {
      boolean hasScheme = false;
      for (int i = at; i < Math.min(bytes.length - 1, at + MAX_SCHEME_BYTES) && !hasScheme; i++) {
        hasScheme = bytes[i] == ':' && (bytes[i + 1] == '/' || i - at == "dns".length());
      }
      return hasScheme && isHeader(bytes, at);
    }

    @Override
    public boolean mayBeOne(byte[] bytes, int at) {
      return isOne(bytes, at);
    }
  }
}
