package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.Coder;
import org.jspecify.annotations.Nullable;

/** How often an outlet named an entity on one day in one language; sums over any grouping. */
@AutoValue
public abstract class EntityCount {

  public abstract String entity();

  /** The name of an {@link EntityType}. */
  public abstract String type();

  public abstract @Nullable String outletDomain();

  public abstract String language();

  /** Days since 1970-01-01; null if unknown. */
  public abstract @Nullable Long epochDay();

  public abstract long mentionCount();

  public abstract long articleCount();

  /** Of the articles, those that stand for their cluster: a report that 40 print counts once. */
  public abstract long representativeCount();

  public static EntityCount of(
      String entity,
      String type,
      @Nullable String outletDomain,
      String language,
      @Nullable Long epochDay,
      long mentionCount,
      long articleCount,
      long representativeCount) {
    return new AutoValue_EntityCount(
        entity,
        type,
        outletDomain,
        language,
        epochDay,
        mentionCount,
        articleCount,
        representativeCount);
  }

  /** Encodes rows. */
  public static Coder<EntityCount> coder() {
    return TallyViewCoder.of(EntityCount::toTally, EntityCount::ofTally);
  }

  static EntityCount ofTally(Tally tally) {
    List<@Nullable String> parts = tally.parts();
    String day = parts.get(4);
    return of(
        Objects.requireNonNull(parts.get(0)),
        Objects.requireNonNull(parts.get(1)),
        parts.get(2),
        Objects.requireNonNull(parts.get(3)),
        day == null ? null : Long.valueOf(day),
        tally.first(),
        tally.second(),
        tally.third());
  }

  Tally toTally() {
    String day = epochDay() == null ? null : Long.toString(epochDay());
    return new Tally(
        Tally.key(entity(), type(), outletDomain(), language(), day),
        mentionCount(),
        articleCount(),
        representativeCount());
  }
}
