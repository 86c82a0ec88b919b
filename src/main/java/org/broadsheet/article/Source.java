package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an article came from; each part as in {@link SourceRecord}. */
@AutoValue
public abstract class Source {

  public abstract String uri();

  public abstract long position();

  public abstract @Nullable String sourceId();

  public abstract String format();

  public abstract String charset();

  public abstract @Nullable Long retrievedAtMillis();

  /** The user's own fields that were asked for, by name. */
  public abstract Map<String, String> extra();

  static Source of(
      String uri,
      long position,
      @Nullable String sourceId,
      String format,
      String charset,
      @Nullable Long retrievedAtMillis,
      Map<String, String> extra) {
    return new AutoValue_Source(uri, position, sourceId, format, charset, retrievedAtMillis, extra);
  }

  /** The provenance of an article that is made from a record. */
  public static Source of(SourceRecord record) {
    return of(
        record.uri(),
        record.position(),
        record.given().sourceId(),
        record.format(),
        record.charset(),
        record.retrievedAtMillis(),
        record.given().extra());
  }
}
