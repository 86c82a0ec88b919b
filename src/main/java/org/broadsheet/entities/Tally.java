package org.broadsheet.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Three sums under a key of several parts.
 *
 * @param key parts of the key; a part may be null
 * @param first the first sum
 * @param second the second sum
 * @param third the third sum
 */
record Tally(List<@Nullable String> key, long first, long second, long third) {

  /** A part of the key that is never null. */
  String part(int index) {
    return Objects.requireNonNull(key.get(index));
  }

  /** The sum of this and another tally of the same key. */
  Tally plus(Tally other) {
    return new Tally(key, first + other.first, second + other.second, third + other.third);
  }

  /** The hash of the key: lengths keep ("ab", "c") and ("a", "bc") apart. */
  Hash128 hash() {
    StringBuilder parts = new StringBuilder();
    for (String part : key) {
      parts.append(part == null ? -1 : part.length()).append(':').append(part);
    }
    return Hash128.of(parts);
  }

  /** The key without its last part, which a first sum kept apart. */
  Tally withoutLastPart(long first, long second, long third) {
    return new Tally(new ArrayList<>(key.subList(0, key.size() - 1)), first, second, third);
  }
}
