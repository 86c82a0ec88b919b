package org.broadsheet.reading.format.export;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.TextStream;

/** The text export of a news archive: many articles per file, separated by telling lines. */
public final class TextExportFormat implements RecordFormat {

  private final ExportShape shape;

  public TextExportFormat(ExportShape shape) {
    this.shape = shape;
  }

  @Override
  public String name() {
    return shape.name();
  }

  @Override
  public Fit fit(Head head) {
    boolean isText = !head.text().startsWith("<") && !head.text().startsWith("{");
    return isText && shape.mayFit(head.text()) && shape.fits(head.text()) ? Fit.BY_CONTENT : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Article article = new Article(out);
    TextStream text = TextStream.of(bytes, out);
    int max = out.settings().maxBytes();
    for (Piece line = text.bytes().line(max); line != null; line = text.bytes().line(max)) {
      Decoded decoded = text.decode(line.bytes());
      String readable =
          decoded == null ? CharsetDecoding.excerpt(line.bytes(), max) : decoded.text();
      if (shape.begins(readable)) {
        article.finish(shape, text, false);
        article = new Article(out);
      }
      article.add(line, readable, decoded != null);
      if (shape.ends(readable)) {
        article.finish(shape, text, false);
        article = new Article(out);
      }
    }
    if (text.bytes().damage() == null) {
      article.finish(shape, text, true);
    }
  }

  /** The lines of one article as they are gathered. */
  private static final class Article {
    private final RecordSink out;
    private final List<String> lines = new ArrayList<>();
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private long start = -1;
    private long length;
    private boolean isDecoded = true;

    Article(RecordSink out) {
      this.out = out;
    }

    void add(Piece line, String text, boolean decoded) {
      if (text.isBlank() && start < 0) {
        return;
      }
      start = start < 0 ? line.position() : start;
      length += line.length() + 1;
      if (length <= out.settings().maxRecordBytes()) {
        raw.writeBytes(line.bytes());
        raw.write('\n');
        lines.add(text.stripTrailing());
      }
      isDecoded &= decoded;
    }

    /** What stands around the articles is none; a file without any mark is one article. */
    void finish(ExportShape shape, TextStream text, boolean isLast) {
      boolean isArticle =
          !lines.isEmpty()
              && (shape.begins(lines.get(0))
                  || shape.ends(lines.get(lines.size() - 1))
                  || (isLast && out.attempts() == 0));
      boolean isTooLarge = length > raw.size() && start >= 0;
      if (isTooLarge) {
        out.isTooLarge(new Piece(start, raw.toByteArray(), length, true));
      } else if (isArticle) {
        read(shape, text);
      }
    }

    private void read(ExportShape shape, TextStream text) {
      byte[] bytes = raw.toByteArray();
      Attempt attempt = out.attempt(start, bytes);
      Decoded decoded = text.decode(bytes);
      if (!isDecoded || decoded == null) {
        attempt.defective(
            RejectReason.UNDECODABLE, "its bytes are not text in the file's charset", bytes);
      } else {
        ExportFields fields = new ExportFields(out.settings().fields());
        shape.read(lines, fields);
        fields.finish(attempt, decoded.charset(), bytes);
      }
    }
  }
}
