package org.broadsheet.article;

import java.util.Map;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * A record or file that was left out because its kind never holds an article.
 *
 * @param kind upper case: {@code HIDDEN_FILE}, {@code IMAGE}, {@code WARC_REQUEST}
 * @param reason why, for a person
 */
@DefaultCoder(SkipCoder.class)
public record Skip(String uri, long position, String kind, String reason) {

  /** The kind of records that a sample leaves out; they are counted and have no row. */
  public static final String NOT_IN_SAMPLE = "NOT_IN_SAMPLE";

  /** The kind of records that an earlier run has read; they are counted and have no row. */
  public static final String ALREADY_KNOWN = "ALREADY_KNOWN";

  /** What all of a kind have in common, for kinds whose name does not say it. */
  private static final Map<String, String> REASONS =
      Map.of(
          "HIDDEN_FILE",
          "its name, or a folder's, begins with a dot or is reserved by writers of data",
          "FILE_OF_ANOTHER_OPTION",
          "another option reads it",
          "OUTLET_REGISTRY",
          "a list of outlets; --outlets reads it",
          "WARC_RESPONSE_NOT_OK",
          "the server did not answer with a page",
          "WARC_RESPONSE_NOT_TEXT",
          "the answer is no text",
          "WARC_RESOURCE_NOT_TEXT",
          "the resource is no text",
          NOT_IN_SAMPLE,
          "--sample leaves it out",
          ALREADY_KNOWN,
          "an earlier run has read it");

  /** Whether it has a row; of records that are left out by their number there may be very many. */
  public boolean hasRow() {
    return !kind().equals(NOT_IN_SAMPLE) && !kind().equals(ALREADY_KNOWN);
  }

  /** What a skipped record becomes. */
  public static Skip of(SourceRecord record) {
    String reason = record.content().isEmpty() ? reason(record.message()) : record.content();
    return new Skip(record.uri(), record.position(), record.message(), reason);
  }

  /** What a record becomes that the sample leaves out. */
  public static Skip notInSample(SourceRecord record) {
    return new Skip(record.uri(), record.position(), NOT_IN_SAMPLE, reason(NOT_IN_SAMPLE));
  }

  private static String reason(String kind) {
    String other =
        kind.startsWith("WARC_")
            ? "a record of a web archive that is no answer of a server"
            : "files of this kind hold no article";
    return REASONS.getOrDefault(kind, other);
  }
}
