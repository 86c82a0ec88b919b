package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;

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
    return of(
        tally.part(0), tally.part(1), tally.part(2), tally.part(3), tally.first(), tally.third());
  }

  Tally toTally() {
    return new Tally(
        List.of(entityA(), typeA(), entityB(), typeB()), articleCount(), 0, clusterCount());
  }
}
