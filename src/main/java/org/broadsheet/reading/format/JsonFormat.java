package org.broadsheet.reading.format;

import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;

/**
 * JSON objects that follow one another or stand in an array, over as many lines as they like.
 *
 * <p>Each object is framed by its braces before it is parsed, so that an array of any length is
 * read in the memory of its largest record, and a malformed object leaves the others alone.
 */
final class JsonFormat implements RecordFormat {

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public Fit fit(Head head) {
    String text = head.text();
    if (text.matches("(?s)\\[\\s*\\{.*") || JsonRecord.beginsWithObject(text)) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".json") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    TextStream text = TextStream.of(bytes);
    JsonFraming framing = new JsonFraming(text.bytes(), out.settings().maxBytes());
    for (Piece object = framing.next(); object != null; object = framing.next()) {
      boolean belongsToDamage = !object.isComplete() && text.bytes().damage() != null;
      if (!belongsToDamage && !out.isTooLarge(object)) {
        JsonRecord.read(object, text, out);
      }
    }
  }
}
