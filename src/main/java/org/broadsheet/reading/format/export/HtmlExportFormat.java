package org.broadsheet.reading.format.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.TextMarkup;
import org.broadsheet.reading.format.document.HtmlFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The HTML export of a news archive, read as the lines that it shows. The position of a record is
 * the number of its first line.
 */
public final class HtmlExportFormat implements RecordFormat {

  private final ExportShape shape;

  public HtmlExportFormat(ExportShape shape) {
    this.shape = shape;
  }

  @Override
  public String name() {
    return shape.name() + "_HTML";
  }

  @Override
  public Fit fit(Head head) {
    boolean mayFit = TextMarkup.isHtml(head.text()) && shape.mayFit(head.text());
    return mayFit && shape.fits(String.join("\n", lines(head.text()))) ? Fit.BY_CONTENT : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Piece page = bytes.rest(out.settings().maxBytes());
    if (out.isTooLarge(page)) {
      return;
    }
    Decoded decoded = out.settings().decode(page.bytes(), HtmlFormat.declaredCharset(page.bytes()));
    if (decoded == null) {
      out.attempt(0, page.bytes())
          .defective(
              RejectReason.UNDECODABLE,
              "its bytes are not text in any known charset",
              page.bytes());
      return;
    }
    long before = out.attempts();
    readLines(lines(decoded.text()), decoded.charset(), out);
    if (out.attempts() == before) {
      out.attempt(0, page.bytes())
          .defective(RejectReason.MALFORMED, "there is no article in the export", page.bytes());
    }
  }

  private void readLines(List<String> lines, String charset, RecordSink out) {
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (shape.begins(lines.get(i))) {
        readArticle(lines, start, i, charset, out);
        start = i;
      }
      if (shape.ends(lines.get(i))) {
        readArticle(lines, start, i + 1, charset, out);
        start = i + 1;
      }
    }
    readArticle(lines, start, lines.size(), charset, out);
  }

  private void readArticle(List<String> all, int from, int to, String charset, RecordSink out) {
    List<String> lines = all.subList(from, to);
    boolean isArticle =
        !lines.isEmpty() && (shape.begins(lines.get(0)) || shape.ends(lines.get(lines.size() - 1)));
    if (isArticle) {
      byte[] raw = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
      ExportFields fields = new ExportFields(out.settings().fields());
      shape.read(lines, fields);
      fields.finish(out.attempt(from, raw), charset, raw);
    }
  }

  /** The lines that a page shows: blocks are separated by a blank line, cells by blanks. */
  static List<String> lines(String html) {
    StringBuilder text = new StringBuilder();
    Element body = Jsoup.parse(html).body();
    body.traverse(new Lines(text));
    List<String> lines = new ArrayList<>();
    for (String line : text.toString().split("\n")) {
      lines.add(line.strip());
    }
    return lines;
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder text;

    Lines(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText().replaceAll("\\s+", " "));
      } else if (node.nameIs("br")) {
        text.append('\n');
      } else if (isBlock(node)) {
        text.append("\n\n");
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node.nameIs("td") || node.nameIs("th")) {
        text.append("    ");
      } else if (isBlock(node)) {
        text.append("\n\n");
      }
    }

    /** A paragraph in a cell does not part the cell from the one before it. */
    private static boolean isBlock(Node node) {
      return node instanceof Element element
          && element.isBlock()
          && !element.nameIs("td")
          && !element.nameIs("th")
          && !(element.nameIs("p")
              && element.parent() != null
              && element.parent().nameIs("td")
              && element.elementSiblingIndex() == 0);
    }
  }
}
