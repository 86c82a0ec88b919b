package org.broadsheet.text;

import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.HexFormat;

/**
 * A 128-bit hash: the identity of an article, a block or a text everywhere in the program.
 *
 * <p>64 bits would make a collision among 10^9 articles likely (2.7 %); 128 bits make it 10^-21.
 *
 * @param high the more significant half
 * @param low the less significant half
 */
public record Hash128(long high, long low) implements Comparable<Hash128>, Serializable {

  /** The name of the hash function, for the manifest: a stored hash must not change meaning. */
  public static final String FUNCTION = "xxh3-128";

  private static final Hasher128 HASHER = Hashing.xxh3_128();

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** The hash of the UTF-16 code units of a text. */
  public static Hash128 of(CharSequence text) {
    return of(HASHER.hashCharsTo128Bits(text));
  }

  /** The hash of bytes. */
  public static Hash128 of(byte[] bytes) {
    return of(HASHER.hashBytesTo128Bits(bytes));
  }

  /** The hash of the bytes from {@code from} to {@code to}. */
  public static Hash128 of(byte[] bytes, int from, int to) {
    return of(HASHER.hashBytesTo128Bits(bytes, from, to - from));
  }

  private static Hash128 of(HashValue128 value) {
    return new Hash128(value.getMostSignificantBits(), value.getLeastSignificantBits());
  }

  /**
   * The hash that 32 hex digits write.
   *
   * @throws IllegalArgumentException if {@code hex} is not 32 hex digits
   */
  public static Hash128 parse(String hex) {
    if (hex.length() != 32) {
      throw new IllegalArgumentException("not a 128-bit hash of 32 hex digits: " + hex);
    }
    return new Hash128(
        Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
  }

  /** The hash of this hash and another, in this order. */
  public Hash128 with(Hash128 other) {
    // As bytes, since a stream of the hasher brings a buffer of its own, and each record is asked.
    byte[] both = new byte[4 * Long.BYTES];
    LONGS.set(both, 0, high);
    LONGS.set(both, Long.BYTES, low);
    LONGS.set(both, 2 * Long.BYTES, other.high);
    LONGS.set(both, 3 * Long.BYTES, other.low);
    return of(both);
  }

  /** 32 lower-case hex digits. */
  public String hex() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }

  /** Unsigned order of the 128 bits: the order of {@link #hex()}. */
  @Override
  public int compareTo(Hash128 other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  @Override
  public String toString() {
    return hex();
  }
}
