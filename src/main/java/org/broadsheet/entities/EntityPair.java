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

/** How many articles name both of two entities; the first is the smaller by name, then type. */
@DefaultCoder(EntityPair.Coder.class)
public record EntityPair(
    String entityA,
    String typeA,
    String entityB,
    String typeB,
    long articleCount,
    long clusterCount) {

  static EntityPair ofTally(Tally tally) {
    List<@Nullable String> parts = tally.parts();
    return new EntityPair(
        Objects.requireNonNull(parts.get(0)),
        Objects.requireNonNull(parts.get(1)),
        Objects.requireNonNull(parts.get(2)),
        Objects.requireNonNull(parts.get(3)),
        tally.first(),
        tally.third());
  }

  /** Encodes a pair. */
  public static final class Coder extends ValueCoder<EntityPair> {
    public static final Coder INSTANCE = new Coder();

    private Coder() {}

    /** Lets Beam find the coder of a collection. */
    public static CoderProvider getCoderProvider() {
      return CoderProviders.forCoder(TypeDescriptor.of(EntityPair.class), INSTANCE);
    }

    @Override
    protected void write(EntityPair value, FieldOutput out) throws IOException {
      out.string(value.entityA())
          .string(value.typeA())
          .string(value.entityB())
          .string(value.typeB())
          .number(value.articleCount())
          .number(value.clusterCount());
    }

    @Override
    protected EntityPair read(FieldInput in) throws IOException {
      return new EntityPair(
          in.string(), in.string(), in.string(), in.string(), in.number(), in.number());
    }
  }
}
