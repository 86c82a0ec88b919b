package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.entities.naming.EntityIds;
import org.broadsheet.entities.naming.EntityIds.Known;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/** How often, when and where the whole corpus names an entity. */
@AutoValue
@DefaultCoder(EntityTotal.Coder.class)
public abstract class EntityTotal {

  public abstract String entity();

  /** The name of an {@link EntityType}. */
  public abstract String type();

  public abstract long mentionCount();

  public abstract long articleCount();

  /** Clusters of which at least one article names it. */
  public abstract long clusterCount();

  /** Outlets of which at least one article names it; those that are not known are not counted. */
  public abstract long outletCount();

  /** Languages of the articles that name it, in alphabetical order. */
  public abstract List<String> languages();

  /** The first day of publication of an article that names it; null if none is dated. */
  public abstract @Nullable Long firstEpochDay();

  /** The last day of publication; null if no article is dated. */
  public abstract @Nullable Long lastEpochDay();

  /** What lists of entities know of it. */
  public abstract Known known();

  /** A builder for an entity that no list knows. */
  public static Builder builder() {
    return new AutoValue_EntityTotal.Builder().setKnown(Known.NOTHING);
  }

  public abstract Builder toBuilder();

  /** A total of which only the counts are known. */
  public static EntityTotal of(
      String entity, String type, long mentionCount, long articleCount, long clusterCount) {
    return builder()
        .setEntity(entity)
        .setType(type)
        .setMentionCount(mentionCount)
        .setArticleCount(articleCount)
        .setClusterCount(clusterCount)
        .setOutletCount(0)
        .setLanguages(List.of())
        .build();
  }

  /** Builds an {@link EntityTotal}. */
  @AutoValue.Builder
  public abstract static class Builder {
    public abstract Builder setEntity(String entity);

    public abstract Builder setType(String type);

    public abstract Builder setMentionCount(long count);

    public abstract Builder setArticleCount(long count);

    public abstract Builder setClusterCount(long count);

    public abstract Builder setOutletCount(long count);

    public abstract Builder setLanguages(List<String> languages);

    public abstract Builder setFirstEpochDay(@Nullable Long day);

    public abstract Builder setLastEpochDay(@Nullable Long day);

    public abstract Builder setKnown(Known known);

    public abstract EntityTotal build();
  }

  /** Encodes a total. */
  public static final class Coder extends ValueCoder<EntityTotal> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(EntityTotal.class), INSTANCE);
    }

    @Override
    protected void write(EntityTotal total, FieldOutput out) throws IOException {
      out.string(total.entity())
          .string(total.type())
          .number(total.mentionCount())
          .number(total.articleCount())
          .number(total.clusterCount())
          .number(total.outletCount())
          .strings(total.languages())
          .optionalNumber(total.firstEpochDay())
          .optionalNumber(total.lastEpochDay())
          .optionalString(total.known().id())
          .optionalConstant(total.known().source())
          .optionalReal(total.known().latitude())
          .optionalReal(total.known().longitude())
          .optionalString(total.known().matchedFrom());
    }

    @Override
    protected EntityTotal read(FieldInput in) throws IOException {
      return builder()
          .setEntity(in.string())
          .setType(in.string())
          .setMentionCount(in.number())
          .setArticleCount(in.number())
          .setClusterCount(in.number())
          .setOutletCount(in.number())
          .setLanguages(in.strings())
          .setFirstEpochDay(in.optionalNumber())
          .setLastEpochDay(in.optionalNumber())
          .setKnown(
              new Known(
                  in.optionalString(),
                  in.optionalConstant(EntityIds.Source.values()),
                  in.optionalReal(),
                  in.optionalReal(),
                  in.optionalString()))
          .build();
    }
  }
}
