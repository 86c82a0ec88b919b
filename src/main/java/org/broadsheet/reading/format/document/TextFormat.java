package org.broadsheet.reading.format.document;

import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.reading.format.Attempt;
import org.broadsheet.reading.format.Head;
import org.broadsheet.reading.format.RecordFormat;
import org.broadsheet.reading.format.RecordSink;
import org.broadsheet.reading.format.TextMarkup;

/** A whole file is one text: plain, or Markdown where its name or its marks say so. */
public final class TextFormat implements RecordFormat {

  private static final String HIGHLIGHT = "@highlight\n";

  private final Markup markup;
  private final String[] extensions;

  public TextFormat(Markup markup, String... extensions) {
    this.markup = markup;
    this.extensions = extensions;
  }

  @Override
  public String name() {
    return markup.name();
  }

  @Override
  public Fit fit(Head head) {
    return head.isNamed(extensions) ? Fit.BY_NAME : Fit.NO;
  }

  @Override
  public void read(ByteReader bytes, RecordSink out) {
    Piece whole = bytes.rest(out.settings().maxBytes());
    if (out.isTooLarge(whole)) {
      return;
    }
    Attempt attempt = out.attempt(whole.position(), whole.bytes());
    Decoded decoded = out.settings().decode(whole.bytes(), null);
    if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in any known charset", whole.bytes());
    } else {
      read(decoded, attempt);
    }
  }

  private void read(Decoded decoded, Attempt attempt) {
    FrontMatter matter = FrontMatter.of(decoded.text());
    String text = withoutHighlights(decoded.text().substring(matter.length()));
    Markup found = matter.isOfMarkdown() ? Markup.MARKDOWN : markup(text);
    attempt.read(found, new Decoded(text, decoded.charset()), matter.given(), null);
  }

  /** The stories of CNN and the Daily Mail end in sentences that sum them up, marked. */
  private static String withoutHighlights(String text) {
    int mark = text.indexOf("\n" + HIGHLIGHT);
    return mark < 0 ? text : text.substring(0, mark);
  }

  private Markup markup(String text) {
    return markup == Markup.TEXT && TextMarkup.isMarkdown(text) ? Markup.MARKDOWN : markup;
  }
}
