package org.broadsheet.shard;

import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;

/**
 * Reduces the values of each 128-bit hash to one, without the hash, as {@code Combine.perKey} does
 * by a key.
 *
 * <pre>{@code
 * PCollection<String> longestByFirstWord =
 *     lines
 *         .apply(WithKeys.of((String line) -> Hash128.of(line.split(" ", 2)[0])))
 *         .setCoder(GroupByHash.keyed(StringUtf8Coder.of()))
 *         .apply(ReduceByHash.in(new Sharding(16), (a, b) -> a.length() < b.length() ? b : a));
 * }</pre>
 *
 * <p>Values are taken in the order of their encoded bytes. All of them are shuffled: what can be
 * reduced before, in a bundle, its sender may reduce.
 *
 * @param <V> the values; their coder must be deterministic for the order to be
 */
public final class ReduceByHash<V> extends PTransform<PCollection<KV<Hash128, V>>, PCollection<V>> {

  private final Sharding sharding;
  private final SerializableBiFunction<V, V, V> reduction;

  private ReduceByHash(Sharding sharding, SerializableBiFunction<V, V, V> reduction) {
    this.sharding = sharding;
    this.reduction = reduction;
  }

  /** Makes one of two values until one is left, in the given number of shards. */
  public static <V> ReduceByHash<V> in(
      Sharding sharding, SerializableBiFunction<V, V, V> reduction) {
    return new ReduceByHash<>(sharding, reduction);
  }

  @Override
  public PCollection<V> expand(PCollection<KV<Hash128, V>> values) {
    Batch.require("ReduceByHash", values);
    Coder<V> coder = GroupByHash.valueCoder(values);
    SerializableBiFunction<V, V, V> ofTwo = reduction;
    PCollection<KV<Integer, byte[]>> packs =
        new PackByShard<V>(sharding, coder::encode, 1).of("PackByShard", values);
    return new SplitIntoGroups<V, V>(coder, 1, (hash, group) -> reduce(group, ofTwo))
        .of("ReduceInShard", packs)
        .setCoder(coder);
  }

  private static <V> V reduce(List<V> group, SerializableBiFunction<V, V, V> ofTwo) {
    Iterator<V> values = group.iterator();
    V all = values.next();
    while (values.hasNext()) {
      all = ofTwo.apply(all, values.next());
    }
    return all;
  }
}
