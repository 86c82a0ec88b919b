package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.coders.Coder;
import org.jspecify.annotations.Nullable;

/** How many articles name both of two entities; the first is the smaller by name, then type. */
@AutoValue
public abstract class EntityPair {

  public abstract String entityA();

  public abstract String typeA();

  public abstract String entityB();

  public abstract String typeB();

  public abstract long articleCount();

  public abstract long clusterCount();

  public static EntityPair of(
      String entityA,
      String typeA,
      String entityB,
      String typeB,
      long articleCount,
      long clusterCount) {
    return new AutoValue_EntityPair(entityA, typeA, entityB, typeB, articleCount, clusterCount);
  }

  /** Encodes rows. */
  public static Coder<EntityPair> coder() {
    return TallyViewCoder.of(EntityPair::toTally, EntityPair::ofTally);
  }

  static EntityPair ofTally(Tally tally) {
    List<@Nullable String> parts = tally.parts();
    return of(
        Objects.requireNonNull(parts.get(0)),
        Objects.requireNonNull(parts.get(1)),
        Objects.requireNonNull(parts.get(2)),
        Objects.requireNonNull(parts.get(3)),
        tally.first(),
        tally.third());
  }

  Tally toTally() {
    return new Tally(
        Tally.key(entityA(), typeA(), entityB(), typeB()), articleCount(), 0, clusterCount());
  }
}
