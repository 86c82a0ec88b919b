package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.schemas.AutoValueSchema;
import org.apache.beam.sdk.schemas.annotations.DefaultSchema;
import org.apache.beam.sdk.schemas.annotations.SchemaCreate;
import org.apache.beam.sdk.schemas.annotations.SchemaFieldNumber;
import org.jspecify.annotations.Nullable;

/** Where an article came from; each part as in {@link SourceRecord}. */
@AutoValue
@DefaultSchema(AutoValueSchema.class)
public abstract class Source {

  @SchemaFieldNumber("0")
  public abstract String uri();

  @SchemaFieldNumber("1")
  public abstract long position();

  @SchemaFieldNumber("2")
  public abstract @Nullable String sourceId();

  @SchemaFieldNumber("3")
  public abstract String format();

  @SchemaFieldNumber("4")
  public abstract String charset();

  @SchemaFieldNumber("5")
  public abstract @Nullable Long retrievedAtMillis();

  @SchemaCreate
  static Source of(
      String uri,
      long position,
      @Nullable String sourceId,
      String format,
      String charset,
      @Nullable Long retrievedAtMillis) {
    return new AutoValue_Source(uri, position, sourceId, format, charset, retrievedAtMillis);
  }

  /** The provenance of an article that is made from a record. */
  public static Source of(SourceRecord record) {
    return of(
        record.uri(),
        record.position(),
        record.given().sourceId(),
        record.format(),
        record.charset(),
        record.retrievedAtMillis());
  }
}
