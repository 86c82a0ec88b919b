package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.io.IOException;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviders;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/** How often the whole corpus names an entity. */
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

  public static EntityTotal of(
      String entity, String type, long mentionCount, long articleCount, long clusterCount) {
    return new AutoValue_EntityTotal(entity, type, mentionCount, articleCount, clusterCount);
  }

  static EntityTotal ofTally(Tally tally) {
    return of(tally.part(0), tally.part(1), tally.first(), tally.second(), tally.third());
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
    protected void write(EntityTotal value, FieldOutput out) throws IOException {
      out.string(value.entity())
          .string(value.type())
          .number(value.mentionCount())
          .number(value.articleCount())
          .number(value.clusterCount());
    }

    @Override
    protected EntityTotal read(FieldInput in) throws IOException {
      return of(in.string(), in.string(), in.number(), in.number(), in.number());
    }
  }
}
