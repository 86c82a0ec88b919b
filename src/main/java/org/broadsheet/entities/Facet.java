package org.broadsheet.entities;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;
import org.jspecify.annotations.Nullable;

/**
 * An outlet or a language of which articles name an entity, with the first and last of their days.
 *
 * @param key entity, type, kind of facet and value, as {@link Tally#key}
 * @param firstDay null if no article is dated
 * @param lastDay null if no article is dated
 */
@SuppressWarnings("ArrayRecordComponent") // compared by none, kept as it was read
record Facet(byte[] key, @Nullable Long firstDay, @Nullable Long lastDay) {

  private static final String OUTLET = "outlet";
  private static final String LANGUAGE = "language";

  /** The facets of a count of {@link EntityCount}. */
  static List<Facet> of(EntityCount count) {
    Long day = count.epochDay();
    return List.of(
        new Facet(Tally.key(count.entity(), count.type(), OUTLET, count.outletDomain()), day, day),
        new Facet(Tally.key(count.entity(), count.type(), LANGUAGE, count.language()), day, day));
  }

  Hash128 hash() {
    return Hash128.of(key);
  }

  /** The hash of the entity. */
  Hash128 entityHash() {
    List<@Nullable String> parts = parts();
    return Hash128.of(Tally.key(parts.get(0), parts.get(1)));
  }

  boolean isOutlet() {
    return OUTLET.equals(parts().get(2)) && value() != null;
  }

  boolean isLanguage() {
    return LANGUAGE.equals(parts().get(2));
  }

  /** The outlet or language; null for articles of no known outlet. */
  @Nullable String value() {
    return parts().get(3);
  }

  private List<@Nullable String> parts() {
    return new Tally(key, 0, 0, 0).parts();
  }

  /** The days of both. */
  Facet with(Facet other) {
    return new Facet(key, earlier(firstDay, other.firstDay), later(lastDay, other.lastDay));
  }

  static @Nullable Long earlier(@Nullable Long day, @Nullable Long other) {
    if (day == null || other == null) {
      return day == null ? other : day;
    }
    return Math.min(day, other);
  }

  static @Nullable Long later(@Nullable Long day, @Nullable Long other) {
    if (day == null || other == null) {
      return day == null ? other : day;
    }
    return Math.max(day, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facet facet
        && java.util.Arrays.equals(key, facet.key)
        && Objects.equals(firstDay, facet.firstDay)
        && Objects.equals(lastDay, facet.lastDay);
  }

  @Override
  public int hashCode() {
    return java.util.Arrays.hashCode(key);
  }

  /** Encodes facets. */
  static final class Coder extends ValueCoder<Facet> {
    @Override
    protected void write(Facet facet, FieldOutput out) throws IOException {
      out.bytes(facet.key()).optionalNumber(facet.firstDay()).optionalNumber(facet.lastDay());
    }

    @Override
    protected Facet read(FieldInput in) throws IOException {
      return new Facet(in.bytes(), in.optionalNumber(), in.optionalNumber());
    }
  }
}
