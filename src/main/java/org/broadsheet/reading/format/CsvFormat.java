package org.broadsheet.reading.format;

import java.util.List;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.jspecify.annotations.Nullable;

/** A table with a header: comma, semicolon, tab or bar between fields, quotes around newlines. */
final class CsvFormat implements SplittableFormat, TableFormat {

  private final String name;
  private final String[] extensions;

  CsvFormat(String name, String... extensions) {
    this.name = name;
    this.extensions = extensions;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fit fit(Head head) {
    return head.isNamed(extensions) ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public List<String> columns(Head head) {
    String text = head.text();
    int end = text.indexOf('\n');
    return new Header(end < 0 ? text : text.substring(0, end)).names;
  }

  /** A quoted newline makes it unknowable whether a place in the file is inside quotes. */
  @Override
  public boolean canSplit(Head head) {
    if (head.begins(0xff, 0xfe) || head.begins(0xfe, 0xff)) {
      return false;
    }
    CsvFraming framing = new CsvFraming(head.reader(), Head.BYTES);
    for (Piece record = framing.next(); record != null; record = framing.next()) {
      if (framing.isJoined()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    TextStream text = TextStream.of(bytes);
    CsvFraming framing = new CsvFraming(text.bytes(), out.settings().maxBytes());
    Header header = header(framing, text, out);
    if (header != null) {
      read(header, framing, text, Long.MAX_VALUE, out);
    }
  }

  @Override
  public void readPart(Head head, ByteReader bytes, long end, RecordSink out) {
    boolean isFirst = bytes.position() == 0;
    if (!isFirst) {
      bytes.line(0);
    }
    TextStream text = TextStream.of(bytes, head);
    CsvFraming framing = new CsvFraming(text.bytes(), out.settings().maxBytes());
    TextStream start = TextStream.of(head.reader());
    CsvFraming ofHead = new CsvFraming(start.bytes(), Head.BYTES);
    Header header = header(isFirst ? framing : ofHead, text, out);
    if (header != null) {
      read(header, framing, text, end, out);
    }
  }

  private static @Nullable Header header(CsvFraming framing, TextStream text, RecordSink out) {
    Piece line = framing.next();
    Decoded decoded = line == null ? null : text.decode(line.bytes());
    if (decoded != null && !line.isCut()) {
      return new Header(decoded.text());
    }
    if (line != null) {
      out.attempt(line.position(), line.bytes())
          .defective(RejectReason.MALFORMED, "the header cannot be read", line.bytes());
    }
    return null;
  }

  private static void read(
      Header header, CsvFraming framing, TextStream text, long end, RecordSink out) {
    while (framing.position() < end) {
      Piece record = framing.next();
      if (record == null) {
        return;
      }
      boolean belongsToDamage = !record.isComplete() && text.bytes().damage() != null;
      if (!belongsToDamage && !out.isTooLarge(record) && !isBlank(record)) {
        read(header, record, framing, text, out);
      }
    }
  }

  private static void read(
      Header header, Piece record, CsvFraming framing, TextStream text, RecordSink out) {
    Decoded decoded = text.decode(record.bytes());
    List<String> fields = decoded == null ? List.of() : header.split(decoded.text());
    boolean fits = fields.size() == header.names.size();
    if (!fits && framing.isJoined()) {
      read(header, framing.onlyFirstLine(), framing, text, out);
      return;
    }
    Attempt attempt = out.attempt(record.position(), record.bytes());
    if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in the file's charset", record.bytes());
    } else if (!fits) {
      attempt.defective(RejectReason.MALFORMED, header.misfit(fields.size()), decoded.text());
    } else {
      Row row = new Row(out.settings().fields());
      for (int i = 0; i < fields.size(); i++) {
        row.put(header.names.get(i), fields.get(i));
      }
      row.finish(attempt, decoded.charset(), record.bytes());
    }
  }

  private static boolean isBlank(Piece record) {
    for (byte b : record.bytes()) {
      if (b != ' ' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static final class Header {
    private final char delimiter;
    private final List<String> names;

    Header(String line) {
      this.delimiter = CsvFields.delimiter(line.strip());
      this.names = CsvFields.split(line.strip(), delimiter).stream().map(String::strip).toList();
    }

    List<String> split(String record) {
      return CsvFields.split(
          record.endsWith("\r") ? record.substring(0, record.length() - 1) : record, delimiter);
    }

    String misfit(int fields) {
      return fields == 0
          ? "its quotes do not match"
          : "it has " + fields + " fields where the header has " + names.size();
    }
  }
}
