package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.util.Arrays;
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
    String day = tally.key().get(4);
    return of(
        tally.part(0),
        tally.part(1),
        tally.key().get(2),
        tally.part(3),
        day == null ? null : Long.valueOf(day),
        tally.first(),
        tally.second(),
        tally.third());
  }

  Tally toTally() {
    String day = epochDay() == null ? null : Long.toString(epochDay());
    return new Tally(
        Arrays.asList(entity(), type(), outletDomain(), language(), day),
        mentionCount(),
        articleCount(),
        representativeCount());
  }
}
