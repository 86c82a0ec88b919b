package org.broadsheet.shard;

import java.util.Iterator;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;

/**
 * Makes one value of all that have the same 128-bit hash, as {@code Combine.perKey} does by a key;
 * they are added up in the order of their encoded bytes.
 *
 * <pre>{@code
 * PCollection<Tally> sums = tallies.apply(ReduceByHash.in(sharding, Tally::plus));
 * }</pre>
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

  /** Makes one of two values, again and again, in the given number of shards. */
  public static <V> ReduceByHash<V> in(
      Sharding sharding, SerializableBiFunction<V, V, V> reduction) {
    return new ReduceByHash<>(sharding, reduction);
  }

  @Override
  public PCollection<V> expand(PCollection<KV<Hash128, V>> values) {
    Batch.require("ReduceByHash", values);
    Coder<V> coder = GroupByHash.valueCoder(values);
    SerializableBiFunction<V, V, V> ofTwo = reduction;
    return values
        .apply("PackByShard", ParDo.of(new PackByShard<>(sharding, coder)))
        .setCoder(PackByShard.PACKS)
        .apply("GroupShard", GroupByKey.create())
        .apply(
            "ReduceInShard",
            ParDo.of(new SplitIntoGroups<>(coder, 1, (hash, group) -> reduce(group, ofTwo))))
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
