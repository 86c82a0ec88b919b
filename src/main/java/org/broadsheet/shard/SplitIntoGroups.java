package org.broadsheet.shard;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.text.Hash128;

/**
 * Finds the groups in the packs of a shard, and hands on what is made of each: in the same step,
 * for a runner pays for each step that a group passes through.
 *
 * @param <V> the values
 * @param <T> what is made of a group
 */
final class SplitIntoGroups<V, T> extends DoFn<KV<Integer, Iterable<byte[]>>, T> {

  /** Makes something of the values of a hash, which come in the order of their encoded bytes. */
  @FunctionalInterface
  interface Maker<V, T> extends Serializable {
    T make(Hash128 hash, List<V> values);
  }

  private final Coder<V> coder;
  private final int smallestGroup;
  private final Maker<V, T> maker;

  /** Leaves out groups of fewer values than the smallest that is wanted. */
  SplitIntoGroups(Coder<V> coder, int smallestGroup, Maker<V, T> maker) {
    this.coder = coder;
    this.smallestGroup = smallestGroup;
    this.maker = maker;
  }

  /** What is made of the groups in packs, in a step of this name; its coder is to be set. */
  PCollection<T> of(String name, PCollection<KV<Integer, byte[]>> packs) {
    return packs.apply("GroupShard", GroupByKey.create()).apply(name, ParDo.of(this));
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<byte[]>> packs, OutputReceiver<T> out) {
    Shard shard = Shard.of(packs.getValue());
    for (int from = 0, to; from < shard.size(); from = to) {
      to = shard.endOfGroup(from);
      if (to - from >= smallestGroup) {
        out.output(maker.make(shard.hash(from), shard.values(from, to, coder)));
      }
    }
  }
}
