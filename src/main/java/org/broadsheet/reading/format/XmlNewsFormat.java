package org.broadsheet.reading.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.jspecify.annotations.Nullable;

/**
 * NITF and NewsML-G2: news items in XML, one or many a file.
 *
 * <p>Items are framed by their tags before they are parsed, so that a file of any length is read in
 * the memory of its largest item, and a malformed item leaves the others alone.
 */
final class XmlNewsFormat implements RecordFormat {

  private static final int MAX_TAG = 1 << 14;

  private static final Pattern DECLARED_CHARSET =
      Pattern.compile("^\\s*<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{2,40})");

  private final String name;
  private final Pattern root;
  private final String item;

  private XmlNewsFormat(String name, String item, String roots) {
    this.name = name;
    this.item = item;
    this.root = Pattern.compile("<(?:\\w+:)?(?:" + roots + ")[\\s>/]");
  }

  static XmlNewsFormat nitf() {
    return new XmlNewsFormat("NITF", "nitf", "nitf");
  }

  static XmlNewsFormat newsMl() {
    return new XmlNewsFormat("NEWSML", "newsItem", "newsItem|newsMessage|itemSet");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Fit fit(Head head) {
    boolean isXml = head.text().startsWith("<") && !TextMarkup.isHtml(head.text());
    return isXml && root.matcher(head.text()).find() ? Fit.BY_CONTENT : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    String prolog = new String(bytes.peek(400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED_CHARSET.matcher(prolog);
    String charset = declared.find() ? declared.group(1) : null;
    TextStream text = TextStream.of(bytes);
    long before = out.attempts();
    Piece framed = next(text.bytes(), out.settings().maxBytes());
    while (framed != null) {
      boolean belongsToDamage = !framed.isComplete() && text.bytes().damage() != null;
      if (!belongsToDamage && !out.isTooLarge(framed)) {
        read(framed, charset, text, out);
      }
      framed = next(text.bytes(), out.settings().maxBytes());
    }
    if (out.attempts() == before && text.bytes().damage() == null) {
      out.attempt(0, new byte[0])
          .defective(RejectReason.MALFORMED, "there is no <" + item + "> in it", prolog);
    }
  }

  private void read(Piece framed, @Nullable String charset, TextStream text, RecordSink out) {
    Attempt attempt = out.attempt(framed.position(), framed.bytes());
    Decoded decoded = CharsetDecoding.decode(framed.bytes(), charset);
    if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in any known charset", framed.bytes());
      return;
    }
    String fault = framed.isComplete() ? XmlWellFormed.fault(decoded.text()) : "it has no end tag";
    if (fault != null) {
      attempt.defective(RejectReason.MALFORMED, "not XML: " + fault, decoded.text());
    } else {
      Row row = new Row(FieldMapping.BUILT_IN);
      XmlNewsItem.read(decoded.text(), row);
      row.finish(attempt, text.charsetName(decoded.charset()), framed.bytes());
    }
  }

  /** The next item with its tags, or null if there is none. */
  private @Nullable Piece next(ByteReader bytes, int max) {
    while (true) {
      if (!passTo(bytes, '<', null)) {
        return null;
      }
      if (isTag(bytes, "<", item)) {
        return element(bytes, max);
      }
      bytes.read();
    }
  }

  private Piece element(ByteReader bytes, int max) {
    long start = bytes.position();
    Kept kept = new Kept(max);
    boolean isComplete = false;
    do {
      kept.write(bytes.read());
      if (!passTo(bytes, '<', kept)) {
        break;
      }
      isComplete = isTag(bytes, "</", item);
    } while (!isComplete && !isTag(bytes, "<", item));
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

  /** Whether a tag of this local name comes next. */
  private static boolean isTag(ByteReader bytes, String opening, String local) {
    String tag = new String(bytes.peek(local.length() + 24), StandardCharsets.ISO_8859_1);
    if (!tag.startsWith(opening)) {
      return false;
    }
    int from = opening.length();
    int colon = tag.indexOf(':');
    int end = from;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    int at = colon >= 0 && colon == end ? colon + 1 : from;
    return tag.startsWith(local, at)
        && at + local.length() < tag.length()
        && " \t\r\n>/".indexOf(tag.charAt(at + local.length())) >= 0;
  }

  /** The first bytes of an item, up to the bound and a little more, to show that it is passed. */
  private static final class Kept extends ByteArrayOutputStream {
    private final int max;

    Kept(int max) {
      super(MAX_TAG);
      this.max = max;
    }

    @Override
    public synchronized void write(int b) {
      if (b >= 0 && size() < max) {
        super.write(b);
      }
    }
  }
}
