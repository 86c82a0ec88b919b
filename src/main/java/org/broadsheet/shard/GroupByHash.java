package org.broadsheet.shard;

import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;

/**
 * Groups values by a 128-bit hash, as {@code GroupByKey} does by a key.
 *
 * <pre>{@code
 * PCollection<KV<Hash128, List<String>>> byFirstWord =
 *     lines
 *         .apply(WithKeys.of((String line) -> Hash128.of(line.split(" ", 2)[0])))
 *         .setCoder(GroupByHash.keyed(StringUtf8Coder.of()))
 *         .apply(GroupByHash.in(new Sharding(16)));
 * }</pre>
 *
 * <p>The values of a group come in the order of their encoded bytes, whatever order they arrived in
 * and however many shards there are. They are decoded each time they are read, so a large group
 * costs its encoded bytes and no more. Group order is by hash inside a shard and free between
 * shards.
 *
 * <pre>{@code
 * PCollection<KV<Hash128, List<String>>> groups =
 *     titlesByHash.apply(GroupByHash.in(Sharding.forBytes(bytes)));
 * }</pre>
 *
 * @param <V> the values; their coder must be deterministic for the order to be
 */
public final class GroupByHash<V>
    extends PTransform<PCollection<KV<Hash128, V>>, PCollection<KV<Hash128, List<V>>>> {

  private final Sharding sharding;
  private final int smallestGroup;

  private GroupByHash(Sharding sharding, int smallestGroup) {
    this.sharding = sharding;
    this.smallestGroup = smallestGroup;
  }

  /** Groups by hash in the given number of shards. */
  public static <V> GroupByHash<V> in(Sharding sharding) {
    return new GroupByHash<>(sharding, 1);
  }

  /** Drops groups of one value inside the shard, where they cost next to nothing. */
  public GroupByHash<V> withoutSingles() {
    return new GroupByHash<>(sharding, 2);
  }

  /** Keys each value by a hash of its own, encoded with {@link Hash128Coder}. */
  public static <V> KvCoder<Hash128, V> keyed(Coder<V> valueCoder) {
    return KvCoder.of(Hash128Coder.of(), valueCoder);
  }

  @Override
  public PCollection<KV<Hash128, List<V>>> expand(PCollection<KV<Hash128, V>> values) {
    Batch.require("GroupByHash", values);
    Coder<V> coder = valueCoder(values);
    PCollection<KV<Integer, byte[]>> packs =
        new PackByShard<V>(sharding, coder::encode, 1).of("PackByShard", values);
    return new SplitIntoGroups<V, KV<Hash128, List<V>>>(coder, smallestGroup, KV::of)
        .of("SortInShard", packs)
        .setCoder(keyed(ListCoder.of(coder)));
  }

  /** The coder of the values that are keyed. */
  @SuppressWarnings("unchecked")
  public static <V> Coder<V> valueCoder(PCollection<KV<Hash128, V>> values) {
    Coder<?> coder = values.getCoder();
    return (Coder<V>) ((KvCoder<?, ?>) coder).getValueCoder();
  }
}
