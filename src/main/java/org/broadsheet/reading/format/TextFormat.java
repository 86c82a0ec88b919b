package org.broadsheet.reading.format;

import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.broadsheet.reading.container.ByteReader;
import org.broadsheet.reading.container.Piece;

/** A whole file is one text: plain, or Markdown where its name or its marks say so. */
final class TextFormat implements RecordFormat {

  private final Markup markup;
  private final String[] extensions;

  TextFormat(Markup markup, String... extensions) {
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
    Decoded decoded = CharsetDecoding.decode(whole.bytes(), null);
    if (decoded == null) {
      attempt.defective(
          RejectReason.UNDECODABLE, "its bytes are not text in any known charset", whole.bytes());
    } else {
      attempt.read(markup(decoded.text()), decoded, GivenFields.NONE, null);
    }
  }

  private Markup markup(String text) {
    return markup == Markup.TEXT && TextMarkup.isMarkdown(text) ? Markup.MARKDOWN : markup;
  }
}
