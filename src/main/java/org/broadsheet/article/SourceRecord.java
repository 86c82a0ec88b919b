package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.jspecify.annotations.Nullable;

/**
 * One input item as it was read: a file, a line of a JSON Lines file, a WARC record.
 *
 * <p>A record may be {@linkplain State#DEFECTIVE defective} (it will become a reject) or
 * {@linkplain State#SKIPPED skipped} (its kind never holds an article); the reader drops neither.
 */
@AutoValue
@DefaultCoder(SourceRecordCoder.class)
public abstract class SourceRecord {

  /** What the reader made of the item. */
  public enum State {
    /** Content is there and decoded. */
    READ,
    /** Content could not be had; {@link #rejectReason()} and {@link #message()} say why. */
    DEFECTIVE,
    /** An item of a kind that is not an article, named in {@link #message()}. */
    SKIPPED
  }

  /**
   * 32 hex digits: a 128-bit hash of the relative path, the position and the raw bytes. A builder
   * takes ids of any form and hashes them.
   */
  public abstract String id();

  /** Path relative to its {@code --input} root, with {@code /}; members as {@code a.zip!b.html}. */
  public abstract String uri();

  /** Byte offset of the record in its decompressed file or archive member; 0 for a whole file. */
  public abstract long position();

  /** The container format, upper case: {@code TEXT}, {@code HTML}, {@code JSONL} ... */
  public abstract String format();

  /** IANA name of the charset that the content was decoded with. */
  public abstract String charset();

  /** How {@link #content()} is to be read. */
  public abstract Markup markup();

  /** The decoded content; for a defective record, what could be decoded of its beginning. */
  public abstract String content();

  /** What the user's own fields say; these are trusted over guesses. */
  public abstract GivenFields given();

  /** When the page was fetched, in milliseconds since 1970 UTC, if the container says. */
  public abstract @Nullable Long retrievedAtMillis();

  public abstract State state();

  /** Why the record is defective; null unless {@link State#DEFECTIVE}. */
  public abstract @Nullable RejectReason rejectReason();

  /** For a person: what is wrong with a defective record, or the kind of a skipped one. */
  public abstract String message();

  /** For a person: what of the content was damaged and could not be read as it was meant. */
  public abstract List<String> damages();

  /** A builder for a record that was read, with nothing given and no retrieval time. */
  public static Builder builder() {
    return new AutoValue_SourceRecord.Builder()
        .setPosition(0)
        .setCharset("UTF-8")
        .setMarkup(Markup.TEXT)
        .setContent("")
        .setGiven(GivenFields.NONE)
        .setState(State.READ)
        .setMessage("")
        .setDamages(List.of());
  }

  /** A page of HTML with an id of any form, from nowhere else. */
  public static Builder html(String id, String page) {
    return builder().setId(id).setUri(id).setFormat("HTML").setMarkup(Markup.HTML).setContent(page);
  }

  /** A plain text with an id of any form, from nowhere else. */
  public static Builder text(String id, String text) {
    return builder().setId(id).setUri(id).setFormat("TEXT").setContent(text);
  }

  public abstract Builder toBuilder();

  /** Builds a {@link SourceRecord}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setId(String id);

    public abstract Builder setUri(String uri);

    public abstract Builder setPosition(long position);

    public abstract Builder setFormat(String format);

    public abstract Builder setCharset(String charset);

    public abstract Builder setMarkup(Markup markup);

    public abstract Builder setContent(String content);

    public abstract Builder setGiven(GivenFields given);

    public abstract Builder setRetrievedAtMillis(@Nullable Long retrievedAtMillis);

    public abstract Builder setState(State state);

    public abstract Builder setRejectReason(@Nullable RejectReason rejectReason);

    public abstract Builder setMessage(String message);

    public abstract Builder setDamages(List<String> damages);

    /** Marks the record as one that will become a reject. */
    public Builder setDefect(RejectReason reason, String message) {
      return setState(State.DEFECTIVE).setRejectReason(reason).setMessage(message);
    }

    abstract String id();

    abstract GivenFields given();

    abstract SourceRecord autoBuild();

    /**
     * The record. An id of a form of its own is hashed, and kept as the given {@code sourceId} if
     * there is none.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public SourceRecord build() {
      String given = id();
      setId(ArticleId.of(given));
      if (!ArticleId.isHash(given) && given().sourceId() == null) {
        setGiven(given().toBuilder().setSourceId(given).build());
      }
      return autoBuild();
    }
  }
}
