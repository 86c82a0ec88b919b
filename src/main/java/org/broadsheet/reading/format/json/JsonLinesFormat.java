package org.broadsheet.reading.format.json;

import java.util.regex.Pattern;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.SplittableFormat;
import org.broadsheet.reading.format.TextStream;

/** One JSON object a line; blank lines are no records. */
public final class JsonLinesFormat implements SplittableFormat {

  private static final Pattern NEXT_OBJECT =
      Pattern.compile("\\}[\\r \u0085\u2028\u2029]{0,3}\\{\\s{0,3}\"");

  @Override
  public String name() {
    return "JSONL";
  }

  @Override
  public Fit fit(Head head) {
    boolean isNamed = head.isNamed(".jsonl", ".ndjson", ".jsonlines", ".jl");
    boolean isLikely =
        isNamed
            && JsonRecord.beginsWithObject(head.text())
            && !isWithoutLines(head.text())
            && !isOverSeveralLines(head);
    if (LeadingObject.isHeadOf(head)) {
      return Fit.NO;
    }
    if (isLikely
        || (JsonRecord.beginsWithTwoObjectLines(head.text()) && !isOverSeveralLines(head))) {
      return Fit.BY_CONTENT;
    }
    return isNamed ? Fit.BY_NAME : Fit.NO;
  }

  /** Whether the first object goes on over a line's end, as indented ones do, or raw paragraphs. */
  private static boolean isOverSeveralLines(Head head) {
    JsonFraming framing = new JsonFraming(head.reader(), Head.BYTES);
    framing.peek();
    Piece first = framing.begin(Head.BYTES);
    for (byte b : first.bytes()) {
      if (b == '\n') {
        return first.isComplete();
      }
    }
    return false;
  }

  /** Objects that follow one another in one line are read as JSON, in which lines mean nothing. */
  private static boolean isWithoutLines(String text) {
    return text.indexOf('\n') < 0 && NEXT_OBJECT.matcher(text).find();
  }

  @Override
  public boolean canSplit(Head head) {
    return !TextStream.isWide(head);
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    read(TextStream.of(bytes, out), Long.MAX_VALUE, out);
  }

  @Override
  public void readPart(Head head, ByteReader bytes, long end, RecordSink out) {
    if (bytes.position() > 0) {
      bytes.line(0);
    }
    read(TextStream.of(bytes, head, out), end, out);
  }

  private static void read(TextStream text, long end, RecordSink out) {
    ByteReader bytes = text.bytes();
    int max = out.settings().maxBytes();
    PlainLine plain = new PlainLine(text, out);
    while (bytes.position() < end) {
      if (plain.read()) {
        continue;
      }
      Piece line = bytes.line(max);
      if (line == null) {
        return;
      }
      boolean belongsToDamage = !line.isComplete() && bytes.damage() != null;
      if (!belongsToDamage && !isBlank(line) && !out.isTooLarge(line)) {
        JsonRecord.read(line, text, out);
      }
    }
  }

  /** Remarks, as people put them before and between records, are no records either. */
  private static boolean isBlank(Piece line) {
    byte[] bytes = line.bytes();
    int at = 0;
    while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
      at++;
    }
    boolean isRemark =
        at < bytes.length && (bytes[at] == '#' || JsonComment.beginsAt(bytes, at, bytes.length));
    return (at == bytes.length || isRemark) && !line.isCut();
  }
}
