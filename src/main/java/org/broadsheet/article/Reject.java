package org.broadsheet.article;

import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A record that could not become an article, with the reason.
 *
 * @param id 32 hex digits, as {@link SourceRecord#id()}
 * @param stage the stage that refused the record
 * @param message what was wrong, for a person
 * @param excerpt the first {@value #EXCERPT_CHARS} characters of the record
 */
@DefaultCoder(RejectCoder.class)
public record Reject(
    String id,
    String uri,
    long position,
    String stage,
    RejectReason reason,
    String message,
    String excerpt) {

  /** How much of the record an excerpt holds, in characters. */
  public static final int EXCERPT_CHARS = 500;

  /** A message may quote the record, and is for a person. */
  private static final int MESSAGE_CHARS = 1000;

  /** The reject that a record becomes. */
  public static Reject of(SourceRecord record, Stage stage, RejectReason reason, String message) {
    return new Reject(
        record.id(),
        record.uri(),
        record.position(),
        stage.title(),
        reason,
        ShortLine.of(message, MESSAGE_CHARS),
        beginning(record.content()));
  }

  /**
   * The tombstone of an article that the user wants in no table; nothing is kept of it.
   *
   * @param entry the entry of the user's list
   */
  public static Reject excluded(String id, String uri, long position, String entry) {
    return new Reject(
        id,
        uri,
        position,
        Stage.EXTRACT_ARTICLES.title(),
        RejectReason.EXCLUDED,
        ShortLine.of("--exclude names " + entry, MESSAGE_CHARS),
        "");
  }

  /** Whether the record can only be refused again, whenever it is read. */
  public boolean isFinal() {
    return stage().equals(Stage.EXTRACT_ARTICLES.title()) && reason() != RejectReason.FAILED;
  }

  private static String beginning(String content) {
    int end = Math.min(content.length(), EXCERPT_CHARS);
    if (end > 0 && end < content.length() && Character.isHighSurrogate(content.charAt(end - 1))) {
      end--;
    }
    return content.substring(0, end);
  }
}
