package org.broadsheet.reading.format.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.TextMarkup;
import org.broadsheet.reading.format.xml.XmlRoot;
import org.jspecify.annotations.Nullable;

/** A whole file is one page. */
public final class HtmlFormat implements RecordFormat {

  /** The WHATWG prescan looks at 1,024 bytes; pages with long heads declare it later. */
  private static final int PRESCAN_BYTES = 1 << 14;

  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,500}?(?:charset|encoding)\\s{0,20}+=\\s{0,20}+[\"']?\\s{0,20}+([A-Za-z0-9_:.\\-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "HTML";
  }

  @Override
  public Fit fit(Head head) {
    if (TextMarkup.isHtml(head.text()) || XmlRoot.of(head).equals("html")) {
      return head.isNamed(".md", ".markdown") ? Fit.NO : Fit.BY_CONTENT;
    }
    return head.isNamed(".html", ".htm", ".xhtml", ".shtml") ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Piece page = bytes.rest(out.settings().maxBytes());
    if (!out.isTooLarge(page)) {
      out.attempt(page.position(), page.bytes())
          .decode(Markup.HTML, page.bytes(), declaredCharset(page.bytes()), GivenFields.NONE, null);
    }
  }

  /** The charset that the page names in its head, if any. */
  public static @Nullable String declaredCharset(byte[] page) {
    String head =
        new String(page, 0, Math.min(page.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    return meta.find() ? meta.group(1) : null;
  }
}
