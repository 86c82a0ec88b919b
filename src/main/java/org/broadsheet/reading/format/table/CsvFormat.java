package org.broadsheet.reading.format.table;

import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.CarriageReturns;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.SplittableFormat;
import org.broadsheet.reading.format.TableFormat;
import org.broadsheet.reading.format.TextStream;
import org.jspecify.annotations.Nullable;

/** A table with a header: comma, semicolon, tab or bar between fields, quotes around newlines. */
public final class CsvFormat implements SplittableFormat, TableFormat {

  /** Characters of a line of names. */
  private static final int MAX_HEADER = 2_000;

  private static final Pattern RULE =
      Pattern.compile("[|+: ]{0,4}[-=]{3,}+(?:[|+: ]{1,5}[-=]{2,}+)*+[|+: ]{0,4}");

  private static final Pattern COUNT = Pattern.compile("(?i)\\(\\d{1,12} rows?(?: affected)?\\)");

  private final String name;
  private final String[] extensions;

  public CsvFormat(String name, String... extensions) {
    this.name = name;
    this.extensions = extensions;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fit fit(Head head) {
    if (head.isNamed(extensions)) {
      return Fit.BY_NAME;
    }
    return name.equals("CSV") && isTable(head) ? Fit.BY_CONTENT : Fit.NO;
  }

  /** Without a name that says so, a table shows by the names of its columns. */
  private static boolean isTable(Head head) {
    String text = head.text();
    int end = text.indexOf('\n');
    boolean isOfMarkdown = head.isNamed(".md", ".markdown") && !text.startsWith("|");
    if (end < 0 || end > MAX_HEADER || isOfMarkdown || head.isNamed(".tsv", ".tab", ".csv")) {
      return false;
    }
    return CsvHeader.isOne(text.substring(0, end));
  }

  @Override
  public List<String> columns(Head head) {
    return CsvHeader.names(decoded(head));
  }

  /** Names in a charset other than UTF-8 are recognised from the whole beginning. */
  private static String decoded(Head head) {
    if (head.text().indexOf('\uFFFD') < 0) {
      return head.text();
    }
    Decoded decoded = CharsetDecoding.decode(head.bytes(), null);
    return decoded == null ? head.text() : decoded.text().stripLeading();
  }

  /** A quoted newline makes it unknowable whether a place in the file is inside quotes. */
  @Override
  public boolean canSplit(Head head) {
    if (TextStream.isWide(head) || CarriageReturns.endLines(head)) {
      return false;
    }
    CsvFraming framing = new CsvFraming(head.reader(), Head.BYTES, isBackslashed(head));
    for (Piece record = framing.next(); record != null; record = framing.next()) {
      if (framing.isJoined()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Head head = new Head(bytes.peek(Head.BYTES), "");
    TextStream text =
        TextStream.of(
            CarriageReturns.endLines(head) ? CarriageReturns.asLineFeeds(bytes) : bytes, out);
    CsvFraming framing =
        new CsvFraming(text.bytes(), out.settings().maxBytes(), isBackslashed(head));
    CsvHeader header = header(head, framing, text, out);
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
    boolean isBackslashed = isBackslashed(head);
    TextStream text = TextStream.of(bytes, head, out);
    CsvFraming framing = new CsvFraming(text.bytes(), out.settings().maxBytes(), isBackslashed);
    TextStream start = TextStream.of(head.reader());
    CsvFraming ofHead = new CsvFraming(start.bytes(), Head.BYTES, isBackslashed);
    CsvHeader header = header(head, isFirst ? framing : ofHead, text, out);
    if (header != null) {
      read(header, framing, text, end, out);
    }
  }

  private static @Nullable CsvHeader header(
      Head head, CsvFraming framing, TextStream text, RecordSink out) {
    CsvHeader header = CsvHeader.read(framing, text, head.text());
    Piece line = header == null ? framing.next() : null;
    if (line != null) {
      out.attempt(line.position(), line.bytes())
          .defective(RejectReason.MALFORMED, "the header cannot be read", line.bytes());
    }
    return header;
  }

  /** Whether more of the first records have as many fields as the header if a backslash quotes. */
  private static boolean isBackslashed(Head head) {
    return head.text().contains("\\\"") && fitting(head, true) > fitting(head, false);
  }

  private static int fitting(Head head, boolean isBackslashed) {
    TextStream text = TextStream.of(head.reader());
    CsvFraming framing = new CsvFraming(text.bytes(), Head.BYTES, isBackslashed);
    CsvHeader header = CsvHeader.read(framing, text, head.text());
    int fitting = 0;
    if (header == null) {
      return fitting;
    }
    Piece record = framing.next();
    while (record != null) {
      Decoded decoded = text.decode(record.bytes());
      boolean fits =
          decoded != null && header.split(decoded.text()).size() == header.names().size();
      fitting += fits ? 1 : 0;
      record = framing.next();
    }
    return fitting;
  }

  private static void read(
      CsvHeader header, CsvFraming framing, TextStream text, long end, RecordSink out) {
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
      CsvHeader header, Piece record, CsvFraming framing, TextStream text, RecordSink out) {
    Decoded decoded = text.decode(record.bytes());
    List<String> fields = decoded == null ? List.of() : header.split(decoded.text());
    boolean fits = fields.size() == header.names().size();
    if (!fits && framing.isJoined()) {
      read(header, framing.onlyFirstLine(), framing, text, out);
      return;
    }
    Attempt attempt = out.attempt(record.position(), record.bytes());
    if (decoded != null && isRule(decoded.text(), fits)) {
      attempt.skipped("TABLE_RULE", "it rules off the table or counts its rows");
    } else if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in the file's charset", record.bytes());
    } else if (!fits) {
      attempt.defective(RejectReason.MALFORMED, header.misfit(fields.size()), decoded.text());
    } else if (header.isRepeatedBy(fields)) {
      attempt.skipped("REPEATED_HEADER", "it names the columns once more");
    } else {
      Row row = new Row(out.settings().fields());
      for (int i = 0; i < fields.size(); i++) {
        row.put(header.names().get(i), fields.get(i));
      }
      row.finish(attempt, decoded.charset(), record.bytes());
    }
  }

  /** What databases and Markdown print below the names, and databases below the rows. */
  private static boolean isRule(String record, boolean fits) {
    String line = record.strip();
    return RULE.matcher(line).matches() || (!fits && COUNT.matcher(line).matches());
  }

  private static boolean isBlank(Piece record) {
    for (byte b : record.bytes()) {
      if (b != ' ' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
