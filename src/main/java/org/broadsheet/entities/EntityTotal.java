package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import org.apache.beam.sdk.coders.Coder;

/** How often the whole corpus names an entity. */
@AutoValue
public abstract class EntityTotal {

  public abstract String entity();

  /** The name of an {@link EntityType}. */
  public abstract String type();

  public abstract long mentionCount();

  public abstract long articleCount();

  /** Clusters of which at least one article names it. */
  public abstract long clusterCount();

  public static EntityTotal of(
      String entity, String type, long mentionCount, long articleCount, long clusterCount) {
    return new AutoValue_EntityTotal(entity, type, mentionCount, articleCount, clusterCount);
  }

  /** Encodes rows. */
  public static Coder<EntityTotal> coder() {
    return TallyViewCoder.of(EntityTotal::toTally, EntityTotal::ofTally);
  }

  static EntityTotal ofTally(Tally tally) {
    return of(tally.part(0), tally.part(1), tally.first(), tally.second(), tally.third());
  }

  Tally toTally() {
    return new Tally(Tally.key(entity(), type()), mentionCount(), articleCount(), clusterCount());
  }
}
