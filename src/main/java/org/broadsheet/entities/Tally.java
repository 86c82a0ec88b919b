package org.broadsheet.entities;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Three sums under a key of several parts.
 *
 * <p>An article has a hundred tallies of pairs, so keys stay bytes until a row is made: four bytes
 * of length (-1 for null) and UTF-8, part after part. Immutable.
 */
final class Tally {

  private final byte[] key;
  private final long first;
  private final long second;
  private final long third;

  /** Sums under a key that {@link #key(String...)} made. */
  Tally(byte[] key, long first, long second, long third) {
    this.key = key;
    this.first = first;
    this.second = second;
    this.third = third;
  }

  /** The bytes of a key. */
  static byte[] key(@Nullable String... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : parts) {
      byte[] utf8 = part == null ? null : part.getBytes(StandardCharsets.UTF_8);
      bytes.writeBytes(
          ByteBuffer.allocate(Integer.BYTES).putInt(utf8 == null ? -1 : utf8.length).array());
      if (utf8 != null) {
        bytes.writeBytes(utf8);
      }
    }
    return bytes.toByteArray();
  }

  /** The key of the parts of two keys. */
  static byte[] join(byte[] key, byte[] more) {
    byte[] joined = new byte[key.length + more.length];
    System.arraycopy(key, 0, joined, 0, key.length);
    System.arraycopy(more, 0, joined, key.length, more.length);
    return joined;
  }

  byte[] key() {
    return key;
  }

  long first() {
    return first;
  }

  long second() {
    return second;
  }

  long third() {
    return third;
  }

  /** The parts of the key. */
  List<@Nullable String> parts() {
    List<@Nullable String> parts = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(key);
    while (bytes.hasRemaining()) {
      int length = bytes.getInt();
      if (length < 0) {
        parts.add(null);
      } else {
        parts.add(new String(key, bytes.position(), length, StandardCharsets.UTF_8));
        bytes.position(bytes.position() + length);
      }
    }
    return parts;
  }

  /** A part of the key that is never null. */
  String part(int index) {
    return Objects.requireNonNull(parts().get(index));
  }

  /** The hash of the key. */
  Hash128 hash() {
    return Hash128.of(key);
  }

  /** What takes this tally back. */
  Tally negated() {
    return new Tally(key, -first, -second, -third);
  }

  boolean isZero() {
    return first == 0 && second == 0 && third == 0;
  }

  /** The sum of this and another tally of the same key. */
  Tally plus(Tally other) {
    return new Tally(key, first + other.first, second + other.second, third + other.third);
  }
}
