package org.broadsheet.entities;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * How often an outlet named an entity on one day in one language. The counts add up over any
 * grouping; the outlet's articles do not.
 *
 * @param type the name of an {@link EntityType}
 * @param epochDay days since 1970-01-01; null if unknown
 * @param representativeCount of the articles, those that stand for their cluster: a report that 40
 *     print counts once
 * @param outletArticleCount articles of the outlet in the whole corpus, of all languages and days
 */
@DefaultCoder(EntityCount.Coder.class)
public record EntityCount(
    String entity,
    String type,
    @Nullable String outletDomain,
    String language,
    @Nullable Long epochDay,
    long mentionCount,
    long articleCount,
    long representativeCount,
    long outletArticleCount) {

  static EntityCount ofTally(Tally tally, long outletArticleCount) {
    List<@Nullable String> parts = tally.parts();
    String day = parts.get(4);
    return new EntityCount(
        Objects.requireNonNull(parts.get(0)),
        Objects.requireNonNull(parts.get(1)),
        parts.get(2),
        Objects.requireNonNull(parts.get(3)),
        day == null ? null : Long.valueOf(day),
        tally.first(),
        tally.second(),
        tally.third(),
        outletArticleCount);
  }

  /** Encodes a count. */
  public static final class Coder extends ValueCoder<EntityCount> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(EntityCount.class), INSTANCE);
    }

    @Override
    protected void write(EntityCount value, FieldOutput out) throws IOException {
      out.string(value.entity())
          .string(value.type())
          .optionalString(value.outletDomain())
          .string(value.language())
          .optionalNumber(value.epochDay())
          .number(value.mentionCount())
          .number(value.articleCount())
          .number(value.representativeCount())
          .number(value.outletArticleCount());
    }

    @Override
    protected EntityCount read(FieldInput in) throws IOException {
      return new EntityCount(
          in.string(),
          in.string(),
          in.optionalString(),
          in.string(),
          in.optionalNumber(),
          in.number(),
          in.number(),
          in.number(),
          in.number());
    }
  }
}
