package org.broadsheet.shard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.text.Hash128;
import org.joda.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plain classes of the room: packed entries, their order, and which shard a hash is of. */
@Tag("beam")
class ShardTest {

  /** The hash, the length and, inside the value, its length once more. */
  private static final int ENTRY_OVERHEAD = 16 + 4 + 3;

  private record Entry(Hash128 hash, int value) {}

  @Test
  void entriesComeByHashAndThenByTheirBytes() throws IOException {
    Random random = new Random(1);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      long high = random.nextInt(3) - 1L;
      entries.add(new Entry(new Hash128(high, random.nextInt(20) - 10L), random.nextInt(100)));
    }
    Shard shard = Shard.of(packs(entries, 7));
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.hash().high(), Long::compareUnsigned)
            .thenComparing(entry -> entry.hash().low(), Long::compareUnsigned)
            .thenComparing(Entry::value));
    assertEquals(entries.size(), shard.size());
    for (int i = 0; i < entries.size(); i++) {
      assertEquals(entries.get(i).hash(), shard.hash(i));
    }
    List<Integer> values = shard.values(0, shard.size(), VarIntCoder.of());
    assertEquals(entries.stream().map(Entry::value).toList(), values);
    assertEquals(10, shard.values(5, 15, VarIntCoder.of()).size());
  }

  @Test
  void aGroupEndsWhereEitherHalfOfTheHashChanges() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      entries.add(new Entry(new Hash128(1, 1), i));
      entries.add(new Entry(new Hash128(1, 2), i));
      entries.add(new Entry(new Hash128(2, 2), i));
    }
    Shard shard = Shard.of(packs(entries, 2));
    assertEquals(3, shard.endOfGroup(0));
    assertEquals(3, shard.endOfGroup(1));
    assertEquals(6, shard.endOfGroup(3));
    assertEquals(9, shard.endOfGroup(6));
    assertEquals(0, Shard.of(List.of()).size());
  }

  @Test
  void sortingIsStableAtEverySize() {
    Random random = new Random(2);
    for (int size : new int[] {0, 1, 2, 15, 16, 17, 31, 32, 33, 100, 257, 1000}) {
      int[] keys = random.ints(size, 0, 1 + size / 3).toArray();
      int[] expected =
          IntStream.range(0, size)
              .boxed()
              .sorted(Comparator.comparingInt(i -> keys[i]))
              .mapToInt(Integer::intValue)
              .toArray();
      assertArrayEquals(
          expected, IndexSort.sorted(size, (a, b) -> Integer.compare(keys[a], keys[b])));
    }
  }

  @Test
  void theShardFollowsFromTheFirstBits() {
    Sharding sharding = new Sharding(4);
    assertEquals(0, sharding.shardOf(new Hash128(0, -1)));
    assertEquals(0, sharding.shardOf(new Hash128(0x3fffffffffffffffL, 0)));
    assertEquals(1, sharding.shardOf(new Hash128(0x4000000000000000L, 0)));
    assertEquals(2, sharding.shardOf(new Hash128(Long.MIN_VALUE, 0)));
    assertEquals(3, sharding.shardOf(new Hash128(-1, 0)));
    assertEquals(Sharding.MOST - 1, new Sharding(Sharding.MOST).shardOf(new Hash128(-1, 0)));
  }

  @Test
  void theSizeOfTheInputDecidesHowManyShards() {
    assertEquals(1, Sharding.forBytes(0).count());
    assertEquals(1, Sharding.forBytes(1 << 20).count());
    assertEquals(4, Sharding.forBytes((1 << 20) + 1).count());
    assertEquals(64, Sharding.forBytes(1L << 30).count());
    assertEquals(Sharding.MOST, Sharding.forBytes(Long.MAX_VALUE).count());
    assertThrows(IllegalArgumentException.class, () -> new Sharding(0));
    assertThrows(IllegalArgumentException.class, () -> new Sharding(Sharding.MOST + 1));
    assertEquals(1, new Sharding(1).count());
    assertEquals(Sharding.MOST, new Sharding(Sharding.MOST).count());
  }

  @Test
  void codersRoundTrip() throws Exception {
    Hash128 hash = new Hash128(-5, 0x123456789abcdefL);
    byte[] bytes = CoderUtils.encodeToByteArray(Hash128Coder.of(), hash);
    assertEquals(16, bytes.length);
    assertEquals(16, Hash128Coder.of().getEncodedElementByteSize(hash));
    assertEquals(hash, CoderUtils.decodeFromByteArray(Hash128Coder.of(), bytes));
    assertTrue(Hash128Coder.of().consistentWithEquals());
    assertTrue(Hash128Coder.of().isRegisterByteSizeObserverCheap(hash));
    byte[] shard = CoderUtils.encodeToByteArray(ShardCoder.of(), 70_000);
    assertEquals(70_000, CoderUtils.decodeFromByteArray(ShardCoder.of(), shard));
    assertTrue(ShardCoder.of().consistentWithEquals());
  }

  @Test
  void aJoinedHashGivesTheValuesOfEachInput() {
    TupleTag<Integer> left = new TupleTag<>("left");
    TupleTag<Integer> middle = new TupleTag<>("middle");
    TupleTag<Integer> right = new TupleTag<>("right");
    for (int size : new int[] {3, 100}) {
      List<RawUnionValue> values = new ArrayList<>();
      IntStream.range(0, size).forEach(i -> values.add(new RawUnionValue(0, i)));
      values.add(new RawUnionValue(2, -1));
      Joined joined = new Joined(List.of(left, middle, right), values);
      assertEquals(IntStream.range(0, size).boxed().toList(), joined.all(left));
      assertEquals(List.of(), joined.all(middle));
      assertEquals(List.of(-1), joined.all(right));
      assertEquals(values, joined.tagged());
      assertThrows(
          IllegalArgumentException.class, () -> joined.all(new TupleTag<Integer>("other")));
    }
  }

  @Test
  void groupsOfFewValuesAreDecodedOnce() throws Exception {
    TupleTag<Integer> tag = new TupleTag<>("one");
    for (int size : new int[] {1, 64, 65}) {
      int[] decoded = {0};
      List<RawUnionValue> packed =
          new AbstractList<>() {
            @Override
            public RawUnionValue get(int index) {
              decoded[0]++;
              return new RawUnionValue(0, index);
            }

            @Override
            public int size() {
              return size;
            }
          };
      Joined joined = new Joined(List.of(tag), packed);
      assertEquals(size <= 64 ? size : 0, decoded[0]);
      for (int read = 1; read <= 2; read++) {
        assertEquals(size, joined.all(tag).stream().distinct().count());
      }
      assertEquals(size <= 64, decoded[0] == size, decoded[0] + " times");
    }
  }

  @Test
  void aBundleHoldsNoMoreThanItSays() throws IOException {
    int shards = 1024;
    PackByShard<byte[]> packing =
        new PackByShard<>(new Sharding(shards), ByteArrayCoder.of()::encode, 1);
    List<KV<Integer, byte[]>> sent = new ArrayList<>();
    packing.startBundle();
    byte[] half = new byte[(1 << 17) - ENTRY_OVERHEAD];
    for (int i = 0; i < 2; i++) {
      packing.process(KV.of(new Hash128(-1, i), half), receiver(sent));
    }
    assertEquals(1, sent.size(), "a pack of 256 KB is full");
    assertEquals(1 << 18, sent.get(0).getValue().length);
    sent.clear();
    for (long i = 0; i < 512; i++) {
      assertEquals(0, sent.size(), "what was sent counts no more");
      packing.process(KV.of(new Hash128(i << 55, 0), half), receiver(sent));
    }
    assertEquals(512, sent.size(), "all that is held");
    sent.clear();
    packing.process(KV.of(new Hash128(0, 0), half), receiver(sent));
    assertEquals(0, sent.size());
  }

  @SuppressWarnings("NonCanonicalType") // the context is of the DoFn above
  @Test
  void packsAreSentWhenTheyAreLargeAndTheRestAtTheEndOfTheBundle() throws IOException {
    Sharding sharding = new Sharding(2);
    PackByShard<byte[]> packing = new PackByShard<>(sharding, ByteArrayCoder.of()::encode, 1);
    List<KV<Integer, byte[]>> sent = new ArrayList<>();
    packing.startBundle();
    byte[] large = new byte[150_000];
    packing.process(KV.of(new Hash128(1, 1), large), receiver(sent));
    packing.process(KV.of(new Hash128(-1, 2), new byte[10]), receiver(sent));
    assertEquals(0, sent.size());
    packing.process(KV.of(new Hash128(1, 3), large), receiver(sent));
    assertEquals(1, sent.size());
    assertEquals(0, sent.get(0).getKey());
    packing.finishBundle(
        packing.new FinishBundleContext() {
          @Override
          public PipelineOptions getPipelineOptions() {
            throw new AssertionError("nobody asks");
          }

          @Override
          public void output(KV<Integer, byte[]> pack, Instant time, BoundedWindow window) {
            sent.add(pack);
          }

          @Override
          public <T> void output(TupleTag<T> tag, T pack, Instant time, BoundedWindow window) {
            throw new AssertionError("there is one output");
          }
        });
    assertEquals(2, sent.size());
    assertEquals(1, sent.get(1).getKey());
    Shard first = Shard.of(List.of(sent.get(0).getValue()));
    assertEquals(2, first.size());
    assertEquals(new Hash128(1, 3), first.hash(1));
    assertEquals(150_000, first.values(0, 1, ByteArrayCoder.of()).get(0).length);
    assertEquals(1, Shard.of(List.of(sent.get(1).getValue())).size());
  }

  /** The interface has other methods in other versions of Beam. */
  @SuppressWarnings("unchecked")
  private static DoFn.OutputReceiver<KV<Integer, byte[]>> receiver(List<KV<Integer, byte[]>> sent) {
    return (DoFn.OutputReceiver<KV<Integer, byte[]>>)
        Proxy.newProxyInstance(
            ShardTest.class.getClassLoader(),
            new Class<?>[] {DoFn.OutputReceiver.class},
            (proxy, method, arguments) -> {
              assertEquals("output", method.getName());
              sent.add((KV<Integer, byte[]>) arguments[0]);
              return null;
            });
  }

  /** Packs as {@link PackByShard} writes them. */
  private static List<byte[]> packs(List<Entry> entries, int count) throws IOException {
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(3));
    List<byte[]> packs = new ArrayList<>();
    for (int pack = 0; pack < count; pack++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      for (int i = pack; i < shuffled.size(); i += count) {
        out.writeLong(shuffled.get(i).hash().high());
        out.writeLong(shuffled.get(i).hash().low());
        byte[] value = CoderUtils.encodeToByteArray(VarIntCoder.of(), shuffled.get(i).value());
        out.writeInt(value.length);
        out.write(value);
      }
      packs.add(bytes.toByteArray());
    }
    return packs;
  }
}
