package org.broadsheet.reading.format;

import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.broadsheet.article.RejectReason;
import org.broadsheet.article.SourceRecord;
import org.broadsheet.reading.container.Piece;
import org.broadsheet.text.Hash128;

/** Takes the records of one stream, gives them their ids and counts the attempts. */
public final class RecordSink {

  private static final HexFormat HEX = HexFormat.of();

  private final String uri;
  private final String format;
  private final ReadSettings settings;
  private final Consumer<SourceRecord> out;
  private final Hash128 uriHash;
  private final Supplier<byte[]> tellingLines;
  private final Supplier<String> issue;
  private long attempts;

  /**
   * A sink for one stream.
   *
   * @param uri the path of the stream relative to its input root, with {@code !} before members
   * @param format the name of its format
   * @param out takes each record
   */
  public RecordSink(String uri, String format, ReadSettings settings, Consumer<SourceRecord> out) {
    this(uri, format, settings, out, () -> new byte[0], () -> "");
  }

  /**
   * A sink for one stream.
   *
   * @param tellingLines gives lines from all over the stream that are not ASCII
   * @param issue gives what describes the issue of a newspaper that the stream is a page of
   */
  public RecordSink(
      String uri,
      String format,
      ReadSettings settings,
      Consumer<SourceRecord> out,
      Supplier<byte[]> tellingLines,
      Supplier<String> issue) {
    this.uri = uri;
    this.format = format;
    this.settings = settings.forFile(uri);
    this.out = out;
    this.uriHash = Hash128.of(uri);
    this.tellingLines = tellingLines;
    this.issue = issue;
  }

  /** Bounds and field names that hold for all streams. */
  public ReadSettings settings() {
    return settings;
  }

  /** Lines from all over the stream that tell its charset; reading them takes time. */
  byte[] tellingLines() {
    return tellingLines.get();
  }

  /** What describes the issue of a newspaper that this is a page of; empty if nothing does. */
  public String issue() {
    return issue.get();
  }

  /** How many records were found so far, whatever became of them. */
  public long attempts() {
    return attempts;
  }

  /** Begins a record at a position of the stream; its id comes from these bytes. */
  public Attempt attempt(long position, byte[] raw) {
    return attempt(position, Hash128.of(raw));
  }

  /** Begins a record at a position of the stream; its id comes from a part of these bytes. */
  public Attempt attempt(long position, byte[] bytes, int from, int to) {
    return attempt(position, Hash128.of(bytes, from, to));
  }

  /** Begins a record whose bytes are in two parts. */
  public Attempt attempt(long position, byte[] header, byte[] body) {
    return attempt(position, Hash128.of(header).with(Hash128.of(body)));
  }

  private Attempt attempt(long position, Hash128 raw) {
    attempts++;
    Hash128 id = raw.with(uriHash).with(new Hash128(0, position));
    SourceRecord.Builder record =
        SourceRecord.builder()
            .setId(HEX.toHexDigits(id.high()) + HEX.toHexDigits(id.low()))
            .setUri(uri)
            .setPosition(position)
            .setFormat(format);
    return new Attempt(record, position, this, out);
  }

  /** Begins a record, and ends it at once as defective if it is larger than allowed. */
  public boolean isTooLarge(Piece piece) {
    if (!piece.isCut()) {
      return false;
    }
    tooLarge(attempt(piece.position(), piece.bytes()), piece.bytes());
    return true;
  }

  /** Ends a record that is larger than allowed. */
  public void tooLarge(Attempt attempt, byte[] beginning) {
    attempt.defective(
        RejectReason.TOO_LARGE,
        "it is larger than --maxRecordBytes=" + settings.maxRecordBytes(),
        beginning);
  }
}
