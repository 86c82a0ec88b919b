package org.broadsheet.reading.format;

import java.util.List;
import java.util.function.Consumer;
import org.broadsheet.article.GivenFields;
import org.broadsheet.article.Markup;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.charset.CharsetDecoding;
import org.broadsheet.reading.charset.Decoded;
import org.jspecify.annotations.Nullable;

/** One record that was found; exactly one of its methods is called, once. */
public final class Attempt {

  private static final int EXCERPT_BYTES = 4096;

  /** What decoders put for bytes that are none in a charset. */
  private static final char LOST = '\uFFFD';

  private final SourceRecord.Builder record;
  private final long position;
  private final RecordSink sink;
  private final ReadSettings settings;
  private final Consumer<SourceRecord> out;

  Attempt(SourceRecord.Builder record, long position, RecordSink sink, Consumer<SourceRecord> out) {
    this.record = record;
    this.position = position;
    this.sink = sink;
    this.settings = sink.settings();
    this.out = out;
  }

  /** What is missing of a record of which a part was read is a defective record of its own. */
  public void missing(RejectReason reason, String message, byte[] beginning) {
    sink.attempt(position, beginning).defective(reason, message, beginning);
  }

  /** The record was read: a page or a text with nothing said about it. */
  public void read(Markup markup, Decoded content) {
    read(markup, content, GivenFields.NONE, null);
  }

  /** The record was read; without any text in it, it is defective. */
  public void read(
      Markup markup, Decoded content, GivenFields given, @Nullable Long retrievedAtMillis) {
    record
        .setMarkup(markup)
        .setCharset(content.charset())
        .setContent(content.repaired())
        .setGiven(given)
        .setRetrievedAtMillis(retrievedAtMillis);
    record.setDamages(damages(content.text()));
    if (content.text().isBlank()) {
      record.setDefect(RejectReason.EMPTY, "there is no text in it");
    }
    out.accept(record.build());
  }

  /** Bytes that are none in their charset, here or where the text comes from, leave a mark. */
  private static List<String> damages(String text) {
    long lost = 0;
    for (int at = text.indexOf(LOST); at >= 0; at = text.indexOf(LOST, at + 1)) {
      lost++;
    }
    return lost == 0
        ? List.of()
        : List.of(lost + (lost == 1 ? " character" : " characters") + " could not be decoded");
  }

  /** The record is a page or text in bytes, of a declared charset or of one to be found out. */
  public void decode(
      Markup markup,
      byte[] content,
      @Nullable String declaredCharset,
      GivenFields given,
      @Nullable Long retrievedAtMillis) {
    Decoded decoded = settings.decode(content, declaredCharset);
    if (decoded == null) {
      record.setGiven(given).setRetrievedAtMillis(retrievedAtMillis);
      defective(RejectReason.UNDECODABLE, "its bytes are not text in any known charset", content);
    } else {
      read(markup, decoded, given, retrievedAtMillis);
    }
  }

  /** The record could not be read. */
  public void defective(RejectReason reason, String message, byte[] beginning) {
    defective(reason, message, CharsetDecoding.excerpt(beginning, EXCERPT_BYTES));
  }

  /** The record could not be read. */
  public void defective(RejectReason reason, String message, String beginning) {
    out.accept(record.setContent(beginning).setDefect(reason, message).build());
  }

  /** The record is of a kind that never holds an article. */
  public void skipped(String kind) {
    skipped(kind, "");
  }

  /**
   * The record is of a kind that never holds an article, with a reason that the kind leaves open.
   */
  public void skipped(String kind, String reason) {
    out.accept(
        record.setContent(reason).setState(SourceRecord.State.SKIPPED).setMessage(kind).build());
  }
}
