package org.broadsheet.reading.format.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.field.Kept;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.Row;
import org.broadsheet.reading.format.TextStream;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * News items in XML of a known shape, one or many a file.
 *
 * <p>Items are framed by their tags before they are parsed, so that a file of any length is read in
 * the memory of its largest item, and a malformed item leaves the others alone.
 */
public final class XmlNewsFormat implements RecordFormat {

  private static final int MAX_TAG = 1 << 14;

  private static final int MAX_NAME_CHARS = 80;

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})");

  private final XmlShape shape;

  public XmlNewsFormat(XmlShape shape) {
    this.shape = shape;
  }

  @Override
  public String name() {
    return shape.name();
  }

  @Override
  public Fit fit(Head head) {
    boolean isOne =
        shape.roots().contains(XmlRoot.of(head))
            && (head.text().contains("</") || head.bytes().length >= Head.BYTES)
            && shape.fits(head.text());
    return isOne ? Fit.BY_CONTENT : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    String prolog = new String(bytes.peek(400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED_CHARSET.matcher(prolog);
    String charset = declared.find() ? declared.group(1) : null;
    String beginning = new Head(bytes.peek(Head.BYTES), "").text();
    Consumer<Row> common = shape.common(beginning, out);
    Set<String> items = shape.items(beginning);
    TextStream text = TextStream.of(bytes, out);
    long before = out.attempts();
    Piece framed = next(text.bytes(), items, out.settings().maxBytes());
    while (framed != null) {
      boolean belongsToDamage = !framed.isComplete() && text.bytes().damage() != null;
      if (!belongsToDamage && !out.isTooLarge(framed)) {
        read(framed, charset, common, text, out);
      }
      framed = next(text.bytes(), items, out.settings().maxBytes());
    }
    String kind = shape.kindWithoutItems();
    boolean isEmpty = out.attempts() == before && text.bytes().damage() == null;
    if (isEmpty && kind != null) {
      out.attempt(0, new byte[0]).skipped(kind);
    } else if (isEmpty) {
      out.attempt(0, new byte[0])
          .defective(
              RejectReason.MALFORMED,
              "there is no <" + String.join("> or <", new TreeSet<>(items)) + "> in it",
              prolog);
    }
  }

  private void read(
      Piece framed,
      @Nullable String charset,
      Consumer<Row> common,
      TextStream text,
      RecordSink out) {
    Attempt attempt = out.attempt(framed.position(), framed.bytes());
    Decoded decoded = out.settings().decode(framed.bytes(), charset);
    if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in any known charset", framed.bytes());
      return;
    }
    String fault = framed.isComplete() ? fault(decoded.text()) : "it has no end tag";
    if (fault != null) {
      attempt.defective(RejectReason.MALFORMED, "not XML: " + fault, decoded.text());
      return;
    }
    XmlItem item = new XmlItem(decoded.text());
    String skipped = shape.skippedKind(item);
    if (skipped != null) {
      attempt.skipped(skipped);
    } else {
      Row row = new Row(out.settings().fields());
      shape.read(item, row);
      common.accept(row);
      row.finish(attempt, text.charsetName(decoded.charset()), framed.bytes());
    }
  }

  private @Nullable String fault(String xml) {
    return shape.isWellFormed() ? XmlWellFormed.fault(xml) : null;
  }

  /** The next item with its tags, or null if there is none. */
  private static @Nullable Piece next(ByteReader bytes, Set<String> items, int max) {
    while (true) {
      if (!passTo(bytes, '<', null)) {
        return null;
      }
      String item = tag(bytes, "<");
      if (items.contains(item)) {
        return element(bytes, item, max);
      }
      bytes.read();
    }
  }

  private static Piece element(ByteReader bytes, String item, int max) {
    long start = bytes.position();
    Kept kept = new Kept(max);
    if (passTo(bytes, '>', kept) && kept.last() == '/') {
      kept.write(bytes.read());
      return new Piece(start, kept.toByteArray(), bytes.position() - start, true);
    }
    boolean isComplete = false;
    do {
      kept.write(bytes.read());
      if (!passTo(bytes, '<', kept)) {
        break;
      }
      isComplete = tag(bytes, "</").equals(item);
    } while (!isComplete && !tag(bytes, "<").equals(item));
    if (isComplete) {
      passTo(bytes, '>', kept);
      kept.write(bytes.read());
    }
    return new Piece(start, kept.toByteArray(), bytes.position() - start, isComplete);
  }

  private static boolean passTo(ByteReader bytes, char end, @Nullable Kept kept) {
    int b = bytes.peek();
    while (b >= 0 && b != end) {
      bytes.read();
      if (kept != null) {
        kept.write(b);
      }
      b = bytes.peek();
    }
    return b >= 0;
  }

  /** The name, in lower case and without prefix, of the tag that comes next; empty if none does. */
  private static String tag(ByteReader bytes, String opening) {
    String tag = new String(bytes.peek(MAX_NAME_CHARS), StandardCharsets.ISO_8859_1);
    int end = opening.length();
    int start = end;
    while (end < tag.length() && isName(tag.charAt(end))) {
      end++;
      start = tag.charAt(end - 1) == ':' ? end : start;
    }
    boolean isTag =
        tag.startsWith(opening) && end < tag.length() && " \t\r\n>/".indexOf(tag.charAt(end)) >= 0;
    return isTag ? SmallLetters.of(tag.substring(start, end)) : "";
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '_' || c == '-';
  }

  /** The first bytes of an item, up to the bound and a little more, to show that it is passed. */
  private static final class Kept extends ByteArrayOutputStream {
    private final int max;
    private int last;

    Kept(int max) {
      super(MAX_TAG);
      this.max = max;
    }

    int last() {
      return last;
    }

    @Override
    public synchronized void write(int b) {
      last = b;
      if (b >= 0 && size() < max) {
        super.write(b);
      }
    }
  }
}
