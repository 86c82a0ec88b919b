package org.broadsheet.shard;

import java.io.Serializable;
import org.broadsheet.text.Hash128;

/**
 * Into how many shards the hashes of a run are divided.
 *
 * <p>The number is a run-time value: it changes how much one worker holds at once (the input's size
 * divided by it), never the pipeline's graph and never the answer.
 *
 * @param count number of shards, at least 1
 * @param maxSieveBytes the most bytes that a {@link Sieve} has
 */
public record Sharding(int count, int maxSieveBytes) implements Serializable {

  /** Input bytes per shard, so that a shard stays at tens of megabytes of heap. */
  public static final long BYTES_PER_SHARD = 16L << 20;

  /** Fewer would leave the cores of a laptop idle, unless there is next to nothing to do. */
  public static final int MIN = 4;

  /**
   * An input this small is one shard: each costs the direct runner some milliseconds per grouping,
   * and there are dozens of groupings.
   */
  private static final long BYTES_OF_ONE_SHARD = 1L << 20;

  /** 2^20 shards of 16 MB are 16 TB of text. */
  public static final int MOST = 1 << 20;

  /**
   * @throws IllegalArgumentException if the number is not between 1 and {@link #MOST}
   */
  public Sharding {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(
          "the number of shards must be between 1 and " + MOST + ", not " + count);
    }
  }

  /** This number of shards, and sieves as large as a worker can hold beside its work. */
  public Sharding(int count) {
    this(count, Sieve.MAX_BYTES);
  }

  /**
   * With sieves of at most this many bytes, a power of two. Smaller ones let more through, which
   * costs time and changes no answer.
   */
  public Sharding withSievesOf(int bytes) {
    return new Sharding(count, bytes);
  }

  /** The sharding for an input of this number of bytes, decompressed. */
  public static Sharding forBytes(long bytes) {
    if (bytes <= BYTES_OF_ONE_SHARD) {
      return new Sharding(1);
    }
    return new Sharding((int) Math.max(MIN, Math.min(MOST, bytes / BYTES_PER_SHARD)));
  }

  /** The shard of a hash, from its most significant bits: 0 to {@link #count} - 1. */
  public int shardOf(Hash128 hash) {
    return (int) (((hash.high() >>> 32) * count) >>> 32);
  }
}
