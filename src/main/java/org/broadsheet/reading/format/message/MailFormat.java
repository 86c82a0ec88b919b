package org.broadsheet.reading.format.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;

/**
 * Mail and news of Usenet (RFC 5322, 5536): one message a file, or a mailbox of many (RFC 4155). A
 * message is a record: its subject is the title, its text is what a reader shows.
 */
public final class MailFormat implements RecordFormat {

  private static final int MAX_LINE = 1 << 20;

  /** The line between the messages of a mailbox: who sent it and when. */
  private static final Pattern SEPARATOR =
      Pattern.compile("^From \\S+.{0,60} \\d\\d:\\d\\d(?::\\d\\d)?.{0,40}$");

  private static final Pattern FIELD = Pattern.compile("^[A-Za-z][A-Za-z0-9-]{1,60}:.*");

  @Override
  public String name() {
    return "MAIL";
  }

  @Override
  public Fit fit(Head head) {
    String text = head.text();
    int lineEnd = text.indexOf('\n');
    if (text.startsWith("From ") && lineEnd > 0) {
      return SEPARATOR.matcher(text.substring(0, lineEnd).stripTrailing()).matches()
          ? Fit.BY_CONTENT
          : Fit.NO;
    }
    return hasHeader(text) || head.isNamed(".eml", ".mbox") ? Fit.BY_CONTENT : Fit.NO;
  }

  /** A block of fields before a blank line, with who wrote it and what about. */
  private static boolean hasHeader(String text) {
    boolean hasSender = false;
    boolean hasSubject = false;
    boolean hasMore = false;
    for (int start = 0, end; start < text.length(); start = end + 1) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end).stripTrailing();
      if (line.isEmpty()) {
        return hasSender && hasSubject && hasMore;
      }
      boolean isFolded = start > 0 && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
      if (!isFolded && !FIELD.matcher(line).matches()) {
        return false;
      }
      boolean isSender = line.regionMatches(true, 0, "from:", 0, 5) && isAddress(line);
      boolean isSubject = line.regionMatches(true, 0, "subject:", 0, 8);
      hasSender |= isSender;
      hasSubject |= isSubject;
      hasMore |= !isSender && !isSubject && !isFolded;
    }
    return false;
  }

  /** An address may be encoded as a whole, with the name (RFC 2047). */
  private static boolean isAddress(String line) {
    return line.indexOf('@') > 0 || line.contains("=?");
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) throws IOException {
    boolean isMailbox = new Head(bytes.peek(Head.BYTES), "").text().startsWith("From ");
    if (isMailbox) {
      readMailbox(bytes, out);
      return;
    }
    Piece whole = bytes.rest(out.settings().maxBytes());
    if (!out.isTooLarge(whole)) {
      read(whole, out);
    }
  }

  private static void readMailbox(ByteReader bytes, RecordSink out) {
    Message message = new Message(out.settings().maxBytes());
    boolean isAfterBlank = true;
    for (Piece line = bytes.line(MAX_LINE); line != null; line = bytes.line(MAX_LINE)) {
      String text = new String(line.bytes(), StandardCharsets.ISO_8859_1).stripTrailing();
      if (isAfterBlank && text.startsWith("From ") && SEPARATOR.matcher(text).matches()) {
        message.finish(out);
        message = new Message(out.settings().maxBytes());
      } else {
        message.add(line, text.startsWith(">From ") ? 1 : 0);
      }
      isAfterBlank = text.isEmpty();
    }
    if (bytes.damage() == null) {
      message.finish(out);
    }
  }

  private static void read(Piece message, RecordSink out) {
    Attempt attempt = out.attempt(message.position(), message.bytes());
    try {
      MailMessage.parse(message.bytes()).read(attempt);
    } catch (IOException | RuntimeException e) {
      attempt.defective(
          RejectReason.MALFORMED, "not a mail message: " + e.getMessage(), message.bytes());
    }
  }

  /** The lines of a message as they are gathered. */
  private static final class Message {
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private final int max;
    private long start = -1;
    private long length;

    Message(int max) {
      this.max = max;
    }

    void add(Piece line, int skipped) {
      start = start < 0 ? line.position() : start;
      length += line.length() + 1;
      if (length <= max) {
        raw.write(line.bytes(), skipped, line.bytes().length - skipped);
        raw.write('\n');
      }
    }

    void finish(RecordSink out) {
      boolean isThere = start >= 0 && !raw.toString(StandardCharsets.ISO_8859_1).isBlank();
      if (length > max) {
        out.isTooLarge(new Piece(start, raw.toByteArray(), length, true));
      } else if (isThere) {
        read(new Piece(start, raw.toByteArray(), length, false), out);
      }
    }
  }
}
