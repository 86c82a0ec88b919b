package org.broadsheet.reading.format.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.ByteSearch;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.Instants;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.SplittableFormat;
import org.jspecify.annotations.Nullable;

/**
 * WARC and WET (ISO 28500, and its drafts from 0.17 on): HTTP responses and resources of pages and
 * texts, and conversions.
 *
 * <p>Records are framed here, because a reader that throws at the first bad record loses the rest
 * of the file: after one, this goes on at the next line that begins a record. What is inside a
 * response is read by {@link WarcPayload}.
 */
public final class WarcFormat implements SplittableFormat {

  private static final int MAX_LINE = 1 << 16;
  private static final int MAX_HEADER = 1 << 18;

  private static final RecordBody.Starts STARTS = new WarcStarts();

  @Override
  public String name() {
    return "WARC";
  }

  @Override
  public Fit fit(Head head) {
    if (head.bytesAt(0, "WARC/")) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".warc", ".wet") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public boolean canSplit(Head head) {
    return true;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) throws IOException {
    readPart(new Head(new byte[0], ""), bytes, Long.MAX_VALUE, out);
  }

  @Override
  public void readPart(Head head, ByteReader bytes, long end, RecordSink out) {
    if (bytes.position() > 0) {
      bytes.line(0);
      findRecord(bytes, end, null);
    }
    RecordBody bodies = new RecordBody(bytes, STARTS, out.settings().maxBytes());
    boolean isMine = bytes.position() < end;
    while (isMine && passBlankLines(bytes)) {
      isMine = bytes.position() < end || !isRecordStart(bytes);
      if (isMine) {
        readRecord(bytes, bodies, end, out);
      }
    }
  }

  /** What is no record belongs to the part of the record before it. */
  private static boolean passBlankLines(ByteReader bytes) {
    while (bytes.peek() == '\r' || bytes.peek() == '\n') {
      bytes.read();
    }
    return !bytes.isAtEnd();
  }

  private static void readRecord(ByteReader bytes, RecordBody bodies, long end, RecordSink out) {
    long start = bytes.position();
    byte[] block = isRecordStart(bytes) ? header(bytes) : null;
    HeaderBlock header = block == null ? null : HeaderBlock.parse(block);
    long length = header == null ? -1 : length(header);
    if (block == null || header == null || length < 0) {
      malformed(bytes, start, end, block, out);
      return;
    }
    RecordBody.Found body = bodies.read(length);
    boolean isShort = body.length() < length;
    if (isShort && bytes.isAtEnd() && bytes.damage() != null) {
      return;
    }
    if (isShort && !WarcPayload.isWhole(header, body.bytes())) {
      out.attempt(bytes.address(start), block)
          .defective(RejectReason.MALFORMED, RecordBody.isShort(bytes, "Content-Length"), block);
    } else if (body.length() > body.bytes().length) {
      out.isTooLarge(new Piece(bytes.address(start), body.bytes(), length, true));
    } else {
      WarcPayload.read(
          out.attempt(bytes.address(start), block, body.bytes()),
          header,
          body.bytes(),
          out.settings().maxBytes());
    }
  }

  /** A block of lines up to a blank one, or null if there is no end to it. */
  private static byte @Nullable [] header(ByteReader bytes) {
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    while (block.size() < MAX_HEADER) {
      Piece line = bytes.line(MAX_LINE);
      if (line == null || line.isCut()) {
        return null;
      }
      if (line.length() == 0 || (line.length() == 1 && line.bytes()[0] == '\r')) {
        return block.toByteArray();
      }
      block.writeBytes(line.bytes());
      block.write('\n');
    }
    return null;
  }

  private static long length(HeaderBlock header) {
    try {
      return Long.parseLong(header.getOr("content-length", ""));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static void malformed(
      ByteReader bytes, long start, long end, byte @Nullable [] block, RecordSink out) {
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    if (block != null) {
      passed.writeBytes(block);
    }
    findRecord(bytes, end, passed);
    if (bytes.damage() == null || !bytes.isAtEnd()) {
      out.attempt(bytes.address(start), passed.toByteArray())
          .defective(RejectReason.MALFORMED, "not a WARC record", passed.toByteArray());
    }
  }

  /** Passes over lines until one begins a record. */
  private static void findRecord(
      ByteReader bytes, long end, @Nullable ByteArrayOutputStream passed) {
    while (!bytes.isAtEnd()
        && !isRecordStart(bytes)
        && (passed != null || bytes.position() < end)) {
      Piece line = bytes.line(MAX_LINE);
      if (line != null && passed != null && passed.size() < MAX_LINE) {
        passed.writeBytes(line.bytes());
      }
    }
  }

  private static boolean isRecordStart(ByteReader bytes) {
    return bytes.peek() == 'W' && STARTS.mayBeOne(bytes.peek(STARTS.bytes()), 0);
  }

  /** What a record says about its page. */
  static GivenFields given(HeaderBlock header) {
    String uri = header.get("warc-target-uri");
    return GivenFields.builder()
        .setUrl(uri == null ? null : bare(uri))
        .setSourceId(bare(header.getOr("warc-record-id", "")))
        .build();
  }

  /** WARC 1.0 writes addresses between angles. */
  private static String bare(String uri) {
    int start = uri.startsWith("<") ? 1 : 0;
    int end = uri.endsWith(">") ? uri.length() - 1 : uri.length();
    return start < end ? uri.substring(start, end) : "";
  }

  /** A text that a record holds as it is. */
  static void text(Attempt attempt, HeaderBlock header, byte[] body) {
    attempt.decode(
        Markup.TEXT,
        body,
        header.parameter("content-type", "charset"),
        given(header),
        Instants.millis(header.get("warc-date")));
  }

  /** A line with the version, and a named field after it. */
  private static final class WarcStarts implements RecordBody.Starts {

    @Override
    public int bytes() {
      return 20;
    }

    @Override
    public boolean mayBeOne(byte[] bytes, int at) {
      return begins(bytes, at, "WARC/1.") || begins(bytes, at, "WARC/0.");
    }

    @Override
    public boolean isOne(byte[] bytes, int at) {
      if (!mayBeOne(bytes, at)) {
        return false;
      }
      int end = Math.min(bytes.length, at + bytes());
      int line = ByteSearch.indexOf(bytes, '\n', at, end) + 1;
      return begins(bytes, line, "WARC-") || begins(bytes, line, "Content-");
    }

    private static boolean begins(byte[] bytes, int at, String word) {
      boolean isSame = bytes.length - at >= word.length();
      for (int i = 0; isSame && i < word.length(); i++) {
        isSame = (bytes[at + i] | ' ') == (word.charAt(i) | ' ');
      }
      return isSame;
    }
  }
}
