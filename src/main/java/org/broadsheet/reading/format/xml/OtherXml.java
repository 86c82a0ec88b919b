package org.broadsheet.reading.format.xml;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.jsoup.parser.Tag;

/** XML that holds no news, or of a kind that is not known: its tags are no article. */
public final class OtherXml implements RecordFormat {

  /** What lies beside articles, by the root. */
  private static final Map<String, String> WITHOUT_ARTICLES =
      Map.of(
          "urlset", "SITEMAP",
          "sitemapindex", "SITEMAP",
          "opml", "LIST_OF_FEEDS",
          "svg", "IMAGE",
          "plist", "SETTINGS",
          "schema", "XML_SCHEMA",
          "stylesheet", "STYLE_SHEET",
          "transform", "STYLE_SHEET");

  @Override
  public String name() {
    return "XML";
  }

  @Override
  public Fit fit(Head head) {
    String root = XmlRoot.of(head);
    boolean isDeclared = XmlRoot.isDeclared(head.text());
    boolean isXml = isDeclared || head.isNamed(".xml", ".sgm", ".sgml");
    boolean isOther = root.isEmpty() ? isNothingButDeclared(head.text()) : !isHtml(root);
    return isOther && isXml ? Fit.BY_CONTENT : Fit.NO;
  }

  private static boolean isNothingButDeclared(String text) {
    return text.startsWith("<?xml") && text.indexOf('>') == text.stripTrailing().length() - 1;
  }

  /** Whether a text that begins with this element is a page or a piece of one. */
  static boolean isHtml(String root) {
    return Tag.isKnownTag(root) && !root.equals("svg");
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    byte[] head = bytes.peek(Head.BYTES);
    String root = XmlRoot.of(new Head(head, ""));
    Attempt attempt = out.attempt(0, head);
    String kind = WITHOUT_ARTICLES.get(root);
    if (kind != null) {
      attempt.skipped(kind);
    } else if (root.isEmpty()) {
      attempt.defective(RejectReason.MALFORMED, "it is declared as XML and has no element", head);
    } else {
      attempt.defective(
          RejectReason.UNREADABLE_FILE,
          "XML with the root <" + root + "> is no kind of news that is known",
          new String(head, StandardCharsets.UTF_8));
    }
  }
}
