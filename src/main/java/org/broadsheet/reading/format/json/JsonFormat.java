package org.broadsheet.reading.format.json;

import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.TextStream;

/**
 * JSON as programs and services write it: objects that follow one another, stand in an array, or
 * are wrapped in others at any depth ({@code {"response": {"docs": [...]}}}), over as many lines as
 * they like; and tables whose rows or columns are arrays.
 *
 * <p>Each object is framed by its braces before it is parsed, so that a file of any length is read
 * in the memory of its largest record, and a malformed object leaves the others alone.
 */
public final class JsonFormat implements RecordFormat {

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public Fit fit(Head head) {
    String text = head.text();
    if (text.matches("(?s)\\[\\s*[{].*|\\[\\s*\\[\\s*\".*") || JsonRecord.beginsWithObject(text)) {
      return Fit.BY_CONTENT;
    }
    return head.isNamed(".json") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    TextStream text = TextStream.of(bytes, out);
    JsonFraming framing = new JsonFraming(text.bytes(), out.settings().maxBytes());
    new JsonWalk(framing, text, out).all();
  }
}
