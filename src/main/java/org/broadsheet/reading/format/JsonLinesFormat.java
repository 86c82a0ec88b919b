package org.broadsheet.reading.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;

/** One JSON object a line; blank lines are no records. */
final class JsonLinesFormat implements RecordFormat {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  @Override
  public String name() {
    return "JSONL";
  }

  @Override
  public Fit fit(Head head) {
    if (head.text().startsWith("{") && JsonRecord.beginsWithObjectLine(head.text())) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".jsonl", ".ndjson", ".jsonlines") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    passByteOrderMark(bytes);
    int max = out.settings().maxBytes();
    for (Piece line = bytes.line(max); line != null; line = bytes.line(max)) {
      boolean belongsToDamage = !line.isComplete() && bytes.damage() != null;
      if (!belongsToDamage && !isBlank(line) && !out.isTooLarge(line)) {
        read(line, out);
      }
    }
  }

  private static void passByteOrderMark(ByteReader bytes) {
    if (java.util.Arrays.equals(bytes.peek(3), BYTE_ORDER_MARK)) {
      bytes.skip(3);
    }
  }

  private static boolean isBlank(Piece line) {
    for (byte b : line.bytes()) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void read(Piece line, RecordSink out) {
    Attempt attempt = out.attempt(line.position(), line.bytes());
    Row row = new Row(out.settings().fields());
    try {
      String charset = parse(line.bytes(), row);
      row.finish(attempt, charset, line.bytes());
    } catch (UndecodableException e) {
      attempt.defective(RejectReason.UNDECODABLE, String.valueOf(e.getMessage()), line.bytes());
    } catch (JsonProcessingException e) {
      attempt.defective(
          RejectReason.MALFORMED, "not a JSON object: " + e.getOriginalMessage(), line.bytes());
    } catch (IOException e) {
      attempt.defective(RejectReason.MALFORMED, "not a JSON object: " + e, line.bytes());
    }
  }

  private static String parse(byte[] line, Row row) throws IOException {
    try {
      JsonRecord.parse(line, row);
      return "UTF-8";
    } catch (JsonParseException e) {
      Decoded decoded = CharsetDecoding.decode(line, null);
      if (decoded == null) {
        throw new UndecodableException("its bytes are not text in any known charset");
      }
      if (decoded.charset().equals("UTF-8")) {
        throw e;
      }
      JsonRecord.parse(decoded.text(), row);
      return decoded.charset();
    }
  }

  private static final class UndecodableException extends IOException {
    UndecodableException(String message) {
      super(message);
    }
  }
}
