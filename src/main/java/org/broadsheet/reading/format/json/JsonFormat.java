package org.broadsheet.reading.format.json;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** A text without any bracket that is at least so long is prose, whatever its name is. */
  private static final int MIN_TEXT = 40;

  /** What scripts write before data: {@code callback(} or {@code var data =}. */
  private static final Pattern ASSIGNMENT =
      Pattern.compile("\\s*+(?:/\\*\\*/)?[A-Za-z_$][\\w.$ ]{0,80}+[(=]\\s*+(?=[\\[{])");

  private static final Pattern ROW_START =
      Pattern.compile("\\[\\s*+(?:\"|null\\s*+,|-?\\d{1,18}\\s*+,)");

  @Override
  public String name() {
    return "JSON";
  }

  @Override
  public Fit fit(Head head) {
    String text = head.text();
    if (LeadingObject.isHeadOf(head)) {
      return Fit.NO;
    }
    if (text.matches("(?s)\\[\\s*[{].*|\\[\\s*\\[\\s*\".*")
        || JsonRecord.beginsWithObject(text)
        || isRows(text)) {
      return Fit.BY_CONTENT;
    }
    boolean hasBrackets = text.indexOf('{') >= 0 || text.indexOf('[') >= 0;
    return head.isNamed(".json") && (hasBrackets || text.length() < MIN_TEXT)
        ? Fit.BY_NAME
        : Fit.NO;
  }

  /** Whether each line is an array, as in a table that names its columns once or never. */
  private static boolean isRows(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || !ROW_START.matcher(text).lookingAt()) {
      return false;
    }
    String first = text.substring(0, end).stripTrailing();
    return first.endsWith("]")
        && first.indexOf('"') > 0
        && text.substring(end).stripLeading().startsWith("[");
  }

  private static void skipAssignment(ByteReader bytes) {
    String beginning = new String(bytes.peek(200), StandardCharsets.ISO_8859_1);
    Matcher assignment = ASSIGNMENT.matcher(beginning);
    if (assignment.lookingAt()) {
      bytes.skip(assignment.end());
    }
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    TextStream text = TextStream.of(bytes, out);
    skipAssignment(text.bytes());
    JsonFraming framing = new JsonFraming(text.bytes(), out.settings().maxBytes());
    new JsonWalk(framing, text, out).all();
  }
}
