package org.broadsheet.shard;

import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.text.Hash128;

/**
 * Which of very many hashes may be among those that a collection has: a Bloom filter of bounded
 * size, as a view.
 *
 * <p>It lets a stage drop what meets nothing before it crosses a shuffle. It never says no of a
 * hash that the collection has; how often it says yes of another only costs time, and where the
 * collection is far too large for it, it says yes of all.
 */
public final class Sieve extends PTransform<PCollection<Hash128>, PCollectionView<byte[]>> {

  /** Eight bits per hash for 64,000 hashes. */
  private static final int MIN_BYTES = 1 << 16;

  /** A side input that every worker holds. */
  static final int MAX_BYTES = 1 << 26;

  /** Some 5,000 articles of a hundred hashes. */
  private static final int BYTES_PER_SHARD = 1 << 19;

  /** For them the same share of the bits. */
  private static final int HASHES_PER_ARTICLE = 64;

  private final int size;
  private final boolean isForAllRunners;

  private Sieve(int size, boolean isForAllRunners) {
    this.size = size;
    this.isForAllRunners = isForAllRunners;
  }

  /** A sieve for a hundred hashes per article of the input of a run so sharded; on all runners. */
  public static Sieve in(Sharding sharding) {
    return ofBytes((long) sharding.count() * BYTES_PER_SHARD, sharding, true);
  }

  /**
   * A sieve for one or two hashes per article of the input of a run so sharded; {@link
   * #letAllPass}.
   */
  public static Sieve ofArticlesIn(Sharding sharding) {
    return ofBytes((long) sharding.count() * BYTES_PER_SHARD / HASHES_PER_ARTICLE, sharding, false);
  }

  private static Sieve ofBytes(long wanted, Sharding sharding, boolean isForAllRunners) {
    long size = Math.max(MIN_BYTES, Long.highestOneBit(wanted));
    return new Sieve((int) Math.min(sharding.maxSieveBytes(), size), isForAllRunners);
  }

  /**
   * Whether sieves of few hashes let all pass, for what they would save costs more: Flink's
   * optimizer walks every path through the graph one by one, and what is sifted has a path for each
   * of what it is sifted by. With all sieves of a run that continues others there were 1.6e9 paths,
   * and a run of 500 articles had not begun after ten minutes.
   */
  public static boolean letAllPass(Pipeline pipeline) {
    return pipeline.getOptions().getRunner().getSimpleName().equals("FlinkRunner");
  }

  @Override
  public PCollectionView<byte[]> expand(PCollection<Hash128> hashes) {
    if (!isForAllRunners && letAllPass(hashes.getPipeline())) {
      return hashes
          .getPipeline()
          .apply("All", Create.of(List.of(new byte[] {-1})).withCoder(ByteArrayCoder.of()))
          .apply("View", View.asSingleton());
    }
    PCollection<byte[]> parts =
        hashes.apply("MarkBundle", ParDo.of(new MarkFn(size))).setCoder(ByteArrayCoder.of());
    // A view over nothing may never become ready on the direct runner.
    PCollection<byte[]> empty =
        hashes
            .getPipeline()
            .apply("Empty", Create.of(List.of(new byte[0])).withCoder(ByteArrayCoder.of()));
    return PCollectionList.of(parts)
        .and(empty)
        .apply("AllParts", Flatten.pCollections())
        .apply("Unite", Combine.globally(new UniteFn()).asSingletonView());
  }

  /** How many bytes the side input has. */
  int bytes() {
    return size;
  }

  static void add(byte[] sieve, Hash128 hash) {
    mark(sieve, one(hash));
    mark(sieve, other(hash));
  }

  /** Whether the collection may have a hash. */
  public static boolean mayHave(byte[] sieve, Hash128 hash) {
    return sieve.length > 0 && isMarked(sieve, one(hash)) && isMarked(sieve, other(hash));
  }

  /** Not all hashes here have 128 random bits. */
  private static long one(Hash128 hash) {
    return (hash.high() ^ Long.rotateLeft(hash.low(), 17)) * 0x9E3779B97F4A7C15L;
  }

  private static long other(Hash128 hash) {
    return (Long.rotateLeft(hash.high(), 29) ^ hash.low()) * 0xC2B2AE3D27D4EB4FL;
  }

  private static boolean isMarked(byte[] sieve, long bits) {
    int at = place(sieve, bits);
    return (sieve[at >>> 3] & 1 << (at & 7)) != 0;
  }

  private static void mark(byte[] sieve, long bits) {
    int at = place(sieve, bits);
    sieve[at >>> 3] |= (byte) (1 << (at & 7));
  }

  private static int place(byte[] sieve, long bits) {
    return (int) ((bits ^ bits >>> 32) & ((long) sieve.length * 8 - 1));
  }

  private static final class MarkFn extends DoFn<Hash128, byte[]> {
    private final int size;
    private transient byte[] sieve;

    MarkFn(int size) {
      this.size = size;
    }

    @StartBundle
    public void startBundle() {
      sieve = new byte[0];
    }

    @ProcessElement
    public void process(@Element Hash128 hash) {
      if (sieve.length == 0) {
        sieve = new byte[size];
      }
      add(sieve, hash);
    }

    @FinishBundle
    public void finishBundle(FinishBundleContext context) {
      if (sieve.length > 0) {
        context.output(sieve, BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
      }
    }
  }

  private static final class UniteFn extends Combine.BinaryCombineFn<byte[]> {
    @Override
    public byte[] apply(byte[] one, byte[] other) {
      if (one.length == 0 || other.length == 0) {
        return one.length == 0 ? other : one;
      }
      byte[] both = one.clone();
      for (int i = 0; i < both.length; i++) {
        both[i] |= other[i];
      }
      return both;
    }

    @Override
    public byte[] identity() {
      return new byte[0];
    }
  }
}
