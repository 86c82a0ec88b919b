package org.broadsheet.shard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.windowing.FixedWindows;
import org.apache.beam.sdk.transforms.windowing.Window;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.text.Hash128;
import org.joda.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order of the input, the bundles and the number of shards change nothing. */
@Tag("beam")
@net.jqwik.api.Tag("beam")
class GroupingLawsTest {

  private static final TupleTag<Integer> LEFT = new TupleTag<>("left") {};
  private static final TupleTag<Integer> RIGHT = new TupleTag<>("right") {};

  @Property(tries = 12)
  void groupsDependOnNothingButTheValues(
      @ForAll @IntRange(min = 0, max = 400) int size,
      @ForAll @IntRange(min = 1, max = 60) int keys,
      @ForAll @IntRange(min = 1, max = 300) int shards,
      @ForAll @IntRange(min = 1, max = 9) int bundles,
      @ForAll long seed) {
    List<KV<Hash128, Integer>> values = values(size, keys, new Random(seed));
    List<String> expected = groups(values);
    Collections.shuffle(values, new Random(seed + 1));

    TestPipeline pipeline = pipeline();
    PCollection<String> grouped =
        input(pipeline, "Input", values, bundles)
            .apply(GroupByHash.in(new Sharding(shards)))
            .apply(ParDo.of(new ShowGroup()));
    PAssert.that(grouped).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @Property(tries = 12)
  void joinsDependOnNothingButTheValues(
      @ForAll @IntRange(min = 0, max = 300) int size,
      @ForAll @IntRange(min = 1, max = 60) int keys,
      @ForAll @IntRange(min = 1, max = 300) int shards,
      @ForAll long seed) {
    List<KV<Hash128, Integer>> left = values(size, keys, new Random(seed));
    List<KV<Hash128, Integer>> right = values(size / 2, keys, new Random(seed + 1));
    List<String> expected = joins(left, right);
    Collections.shuffle(left, new Random(seed + 2));

    TestPipeline pipeline = pipeline();
    PCollection<String> joined =
        KeyedPCollectionTuple.of(LEFT, input(pipeline, "Left", left, 3))
            .and(RIGHT, input(pipeline, "Right", right, 2))
            .apply(JoinByHash.in(new Sharding(shards)))
            .apply(ParDo.of(new ShowJoin()));
    PAssert.that(joined).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  @Property(tries = 12)
  void reductionsDependOnNothingButTheValues(
      @ForAll @IntRange(min = 0, max = 300) int size,
      @ForAll @IntRange(min = 1, max = 60) int keys,
      @ForAll @IntRange(min = 1, max = 300) int shards,
      @ForAll long seed) {
    List<KV<Hash128, Integer>> values = values(size, keys, new Random(seed));
    List<Integer> expected =
        byHash(values).values().stream()
            .map(group -> sorted(group).stream().reduce(GroupingLawsTest::inOrder).orElseThrow())
            .toList();
    Collections.shuffle(values, new Random(seed + 1));

    TestPipeline pipeline = pipeline();
    PCollection<Integer> reduced =
        input(pipeline, "Input", values, 3)
            .apply(ReduceByHash.in(new Sharding(shards), GroupingLawsTest::inOrder));
    PAssert.that(reduced).containsInAnyOrder(expected);
    pipeline.run().waitUntilFinish();
  }

  /** Hangs on the order of what it is given. */
  private static int inOrder(int before, int next) {
    return (31 * before + next) & 0xFFFF;
  }

  @Test
  void anInputIsNotJoinedWithItselfUnderOneTag() {
    PCollection<KV<Hash128, Integer>> values =
        input(pipeline(), "Input", values(10, 2, new Random(1)), 1);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            KeyedPCollectionTuple.of(LEFT, values)
                .and(LEFT, values)
                .apply(JoinByHash.in(new Sharding(2))));
  }

  @Test
  void bothHalvesOfTheHashAreTheKey() {
    List<KV<Hash128, Integer>> values = new ArrayList<>();
    List<Hash128> keys =
        List.of(new Hash128(1, 1), new Hash128(1, 2), new Hash128(2, 1), new Hash128(2, 2));
    for (int i = 0; i < 8; i++) {
      values.add(KV.of(keys.get(i % 4), i));
    }
    TestPipeline pipeline = pipeline();
    PCollection<KV<Hash128, Integer>> input = input(pipeline, "Input", values, 2);
    PAssert.that(input.apply(GroupByHash.in(new Sharding(1))).apply(ParDo.of(new ShowGroup())))
        .containsInAnyOrder(groups(values));
    pipeline.run().waitUntilFinish();
    assertEquals(4, groups(values).size());
  }

  @Test
  void onlyBoundedInputInOneWindowIsTaken() {
    TestPipeline pipeline = pipeline();
    PCollection<KV<Hash128, Integer>> values =
        input(pipeline, "Input", values(10, 2, new Random(1)), 1);
    PCollection<KV<Hash128, Integer>> windowed =
        values.apply(Window.into(FixedWindows.of(Duration.standardDays(1))));
    assertThrows(
        IllegalArgumentException.class, () -> windowed.apply(GroupByHash.in(new Sharding(2))));
    assertThrows(
        IllegalArgumentException.class,
        () -> windowed.apply(ReduceByHash.in(new Sharding(2), Integer::sum)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            KeyedPCollectionTuple.of(LEFT, values)
                .and(RIGHT, windowed)
                .apply(JoinByHash.in(new Sharding(2))));
    PCollection<KV<Hash128, Integer>> endless =
        values.apply("Endless", MapElements.into(values.getTypeDescriptor()).via(kv -> kv));
    endless.setCoder(values.getCoder()).setIsBoundedInternal(PCollection.IsBounded.UNBOUNDED);
    assertThrows(
        IllegalArgumentException.class,
        () -> endless.apply("Group", GroupByHash.in(new Sharding(2))));
  }

  @Test
  void aGroupOfTwentyThousandValuesIsJoinedWhole() {
    int size = 20_000;
    List<KV<Hash128, Integer>> values = values(size, 1, new Random(1));
    TestPipeline pipeline = pipeline();
    PCollection<String> joined =
        KeyedPCollectionTuple.of(LEFT, input(pipeline, "Left", values, 3))
            .and(RIGHT, input(pipeline, "Right", values, 2))
            .apply(JoinByHash.in(new Sharding(16)))
            .apply(ParDo.of(new CountJoin()));
    PAssert.that(joined).containsInAnyOrder(size + " and " + size);
    pipeline.run().waitUntilFinish();
  }

  @Property
  void everyHashHasOneShardInOrder(@ForAll long high, @ForAll @IntRange(min = 1) int wanted) {
    int count = 1 + wanted % Sharding.MOST;
    int shard = new Sharding(count).shardOf(new Hash128(high, 0));
    assertEquals(true, shard >= 0 && shard < count);
    assertEquals(true, new Sharding(count).shardOf(new Hash128(high | (-1L >>> 1), 0)) >= shard);
  }

  private static TestPipeline pipeline() {
    return TestPipeline.create().enableAbandonedNodeEnforcement(false);
  }

  private static List<KV<Hash128, Integer>> values(int size, int keys, Random random) {
    List<KV<Hash128, Integer>> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(KV.of(Hash128.of("key " + random.nextInt(keys)), random.nextInt(1000)));
    }
    return values;
  }

  private static PCollection<KV<Hash128, Integer>> input(
      TestPipeline pipeline, String name, List<KV<Hash128, Integer>> values, int bundles) {
    return pipeline
        .apply(name, Create.of(values).withCoder(KvCoder.of(Hash128Coder.of(), VarIntCoder.of())))
        .apply(
            name + "Bundles",
            Reshuffle.<KV<Hash128, Integer>>viaRandomKey().withNumBuckets(bundles));
  }

  private static Map<Hash128, List<Integer>> byHash(List<KV<Hash128, Integer>> values) {
    Map<Hash128, List<Integer>> groups = new TreeMap<>();
    values.forEach(
        kv -> groups.computeIfAbsent(kv.getKey(), unused -> new ArrayList<>()).add(kv.getValue()));
    return groups;
  }

  private static List<String> groups(List<KV<Hash128, Integer>> values) {
    List<String> shown = new ArrayList<>();
    byHash(values).forEach((hash, group) -> shown.add(hash + " " + sorted(group)));
    return shown;
  }

  private static List<String> joins(
      List<KV<Hash128, Integer>> left, List<KV<Hash128, Integer>> right) {
    Map<Hash128, List<Integer>> lefts = byHash(left);
    Map<Hash128, List<Integer>> rights = byHash(right);
    Map<Hash128, List<Integer>> all = new TreeMap<>(lefts);
    all.putAll(rights);
    List<String> shown = new ArrayList<>();
    for (Hash128 hash : all.keySet()) {
      shown.add(
          hash
              + " "
              + sorted(lefts.getOrDefault(hash, List.of()))
              + sorted(rights.getOrDefault(hash, List.of())));
    }
    return shown;
  }

  /** In the order of the encoded bytes: variable-length integers, the low seven bits first. */
  private static List<Integer> sorted(List<Integer> values) {
    List<Integer> copy = new ArrayList<>(values);
    copy.sort((a, b) -> java.util.Arrays.compareUnsigned(bytes(a), bytes(b)));
    return copy;
  }

  private static byte[] bytes(int value) {
    return value < 128
        ? new byte[] {(byte) value}
        : new byte[] {(byte) ((value & 127) | 128), (byte) (value >> 7)};
  }

  private static final class ShowGroup extends DoFn<KV<Hash128, List<Integer>>, String> {
    @ProcessElement
    public void process(@Element KV<Hash128, List<Integer>> group, OutputReceiver<String> out) {
      out.output(group.getKey() + " " + group.getValue());
    }
  }

  private static final class ShowJoin extends DoFn<KV<Hash128, Joined>, String> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, OutputReceiver<String> out) {
      Joined joined = group.getValue();
      out.output(group.getKey() + " " + joined.all(LEFT) + joined.all(RIGHT));
    }
  }

  private static final class CountJoin extends DoFn<KV<Hash128, Joined>, String> {
    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, OutputReceiver<String> out) {
      Joined joined = group.getValue();
      out.output(joined.all(LEFT).size() + " and " + joined.all(RIGHT).size());
    }
  }
}
