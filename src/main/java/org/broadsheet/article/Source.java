package org.broadsheet.article;

import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * Where an article came from; each part as in {@link SourceRecord}.
 *
 * @param extra the user's own fields that were asked for, by name
 */
@DefaultCoder(Source.Coder.class)
public record Source(
    String uri,
    long position,
    @Nullable String sourceId,
    String format,
    String charset,
    @Nullable Long retrievedAtMillis,
    Map<String, String> extra) {

  /** Of an id of the user's own; the longest that are known are addresses. */
  private static final int MAX_ID_CHARS = 3_000;

  /** The provenance of an article that is made from a record. */
  public static Source of(SourceRecord record) {
    return new Source(
        record.uri(),
        record.position(),
        bounded(record.given().sourceId()),
        record.format(),
        record.charset(),
        record.retrievedAtMillis(),
        record.given().extra());
  }

  private static @Nullable String bounded(@Nullable String id) {
    return id == null ? null : ShortLine.of(id, MAX_ID_CHARS);
  }

  /** This source, with an id of the user's own unless it has one. */
  Source withSourceIdOr(String id) {
    return sourceId() != null
        ? this
        : new Source(uri(), position(), id, format(), charset(), retrievedAtMillis(), extra());
  }

  /** Encodes a source. */
  public static final class Coder extends ValueCoder<Source> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(Source.class), INSTANCE);
    }

    @Override
    protected void write(Source value, FieldOutput out) throws IOException {
      out.string(value.uri())
          .number(value.position())
          .optionalString(value.sourceId())
          .string(value.format())
          .string(value.charset())
          .optionalNumber(value.retrievedAtMillis())
          .map(value.extra());
    }

    @Override
    protected Source read(FieldInput in) throws IOException {
      return new Source(
          in.string(),
          in.number(),
          in.optionalString(),
          in.string(),
          in.string(),
          in.optionalNumber(),
          in.map());
    }
  }
}
