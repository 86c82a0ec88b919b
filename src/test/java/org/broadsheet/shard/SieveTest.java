package org.broadsheet.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sieve never says no of what it has, and mostly no of what it has not. */
@Tag("beam")
class SieveTest {

  private static final int HASHES = 2_000;

  @Test
  void allThatItHasPassAndFewOthers() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Hash128> hashes = new ArrayList<>();
    for (int i = 0; i < HASHES; i++) {
      // Some keys have 48 bits that are not zero.
      Hash128 hash = Hash128.of("hash " + i);
      hashes.add(i % 2 == 0 ? hash : new Hash128(hash.high() & ~0xFFFFL, 0));
    }
    PCollectionView<byte[]> sieve =
        pipeline
            .apply(Create.of(hashes).withCoder(Hash128Coder.of()))
            .apply("Sieve", Sieve.in(new Sharding(1)));
    PAssert.that(
            pipeline
                .apply("Once", Create.of(0).withCoder(VarIntCoder.of()))
                .apply("Look", ParDo.of(new LookFn(sieve, hashes)).withSideInputs(sieve)))
        .satisfies(
            counts -> {
              assertTrue(counts.iterator().next() < HASHES / 50, "too many others pass");
              return null;
            });
    PCollectionView<byte[]> nothing =
        pipeline
            .apply("None", Create.empty(Hash128Coder.of()))
            .apply("EmptySieve", Sieve.in(new Sharding(1)));
    pipeline
        .apply("OnceMore", Create.of(new byte[0]).withCoder(ByteArrayCoder.of()))
        .apply("LookAgain", ParDo.of(new EmptyFn(nothing)).withSideInputs(nothing));
    pipeline.run().waitUntilFinish();
  }

  @Test
  void oneOfTwentyOthersPassesAtEightBitsAHash() {
    int many = 64_000;
    for (long kept : new long[] {-1L, ~0xFFFFL}) {
      byte[] sieve = new byte[1 << 16];
      for (int i = 0; i < many; i++) {
        Sieve.add(sieve, key("hash " + i, kept));
      }
      int others = 0;
      for (int i = 0; i < many; i++) {
        assertTrue(Sieve.mayHave(sieve, key("hash " + i, kept)), "hash " + i);
        others += Sieve.mayHave(sieve, key("other " + i, kept)) ? 1 : 0;
      }
      // Two bits of 2^19 for each hash leave 1 - e^(-2 / 8.2) of them set, and a hash asks for two.
      assertEquals(.047, (double) others / many, .006);
    }
  }

  /** A key of 128 bits, or one of which many bits are zero. */
  private static Hash128 key(String name, long kept) {
    Hash128 hash = Hash128.of(name);
    return kept == -1L ? hash : new Hash128(hash.high() & kept, 0);
  }

  @Test
  void itGrowsWithTheInputWithinBounds() {
    assertEquals(1 << 19, Sieve.in(new Sharding(1)).bytes());
    assertEquals(1 << 20, Sieve.in(new Sharding(3)).bytes());
    assertEquals(1 << 26, Sieve.in(new Sharding(128)).bytes());
    assertEquals(1 << 26, Sieve.in(new Sharding(Sharding.MOST)).bytes());
    assertEquals(16, Sieve.in(new Sharding(128).withSievesOf(16)).bytes());
  }

  private static final class LookFn extends DoFn<Integer, Integer> {
    private final PCollectionView<byte[]> sieve;
    private final ArrayList<Hash128> hashes;

    LookFn(PCollectionView<byte[]> sieve, List<Hash128> hashes) {
      this.sieve = sieve;
      this.hashes = new ArrayList<>(hashes);
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] bits = context.sideInput(sieve);
      int others = 0;
      for (int i = 0; i < hashes.size(); i++) {
        assertTrue(Sieve.mayHave(bits, hashes.get(i)), "hash " + i);
        others += Sieve.mayHave(bits, Hash128.of("other " + i)) ? 1 : 0;
      }
      context.output(others);
    }
  }

  private static final class EmptyFn extends DoFn<byte[], Void> {
    private final PCollectionView<byte[]> sieve;

    EmptyFn(PCollectionView<byte[]> sieve) {
      this.sieve = sieve;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      assertTrue(!Sieve.mayHave(context.sideInput(sieve), Hash128.of("any")));
    }
  }
}
