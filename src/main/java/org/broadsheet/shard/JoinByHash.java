package org.broadsheet.shard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.transforms.join.RawUnionValue;
import org.apache.beam.sdk.transforms.join.UnionCoder;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.text.Hash128;

/**
 * Joins several collections by a 128-bit hash, as {@code CoGroupByKey} does by a key.
 *
 * <p>Every hash that any input has comes out once. Values of one input come in the order of their
 * encoded bytes.
 *
 * <pre>{@code
 * KeyedPCollectionTuple.of(TITLE, titles)
 *     .and(PRICE, prices)
 *     .apply(JoinByHash.in(Sharding.forBytes(bytes)));
 * }</pre>
 */
public final class JoinByHash
    extends PTransform<KeyedPCollectionTuple<Hash128>, PCollection<KV<Hash128, Joined>>> {

  private final Sharding sharding;

  private JoinByHash(Sharding sharding) {
    this.sharding = sharding;
  }

  /** Joins by hash in the given number of shards. */
  public static JoinByHash in(Sharding sharding) {
    return new JoinByHash(sharding);
  }

  @Override
  public PCollection<KV<Hash128, Joined>> expand(KeyedPCollectionTuple<Hash128> inputs) {
    List<TupleTag<?>> tags = new ArrayList<>();
    List<Coder<?>> coders = new ArrayList<>();
    for (KeyedPCollectionTuple.TaggedKeyedPCollection<Hash128, ?> input :
        inputs.getKeyedCollections()) {
      Batch.require("JoinByHash", input.getCollection());
      coders.add(GroupByHash.valueCoder(input.getCollection()));
      if (tags.contains(input.getTupleTag())) {
        throw new IllegalArgumentException(
            "two inputs of a join have the tag " + input.getTupleTag());
      }
      tags.add(input.getTupleTag());
    }
    UnionCoder union = UnionCoder.of(coders);
    PCollectionList<KV<Integer, byte[]>> packs = PCollectionList.empty(inputs.getPipeline());
    for (KeyedPCollectionTuple.TaggedKeyedPCollection<Hash128, ?> input :
        inputs.getKeyedCollections()) {
      packs = packs.and(pack(input.getCollection(), packs.size(), union));
    }
    return new SplitIntoGroups<RawUnionValue, KV<Hash128, Joined>>(
            union, 1, (hash, group) -> KV.of(hash, new Joined(tags, group)))
        .of("JoinInShard", packs.apply("Flatten", Flatten.pCollections()))
        .setCoder(KvCoder.of(Hash128Coder.of(), new JoinedCoder(tags, ListCoder.of(union))));
  }

  /** Packs one input, its number before each value. */
  private <V> PCollection<KV<Integer, byte[]>> pack(
      PCollection<KV<Hash128, V>> input, int tag, UnionCoder union) {
    int inputs = union.getElementCoders().size();
    return new PackByShard<V>(
            sharding, (value, out) -> union.encode(new RawUnionValue(tag, value), out), inputs)
        .of("Pack" + tag, input);
  }

  /** No {@code ValueCoder}: it needs the coders of the inputs, which are known only here. */
  private static final class JoinedCoder extends CustomCoder<Joined> {
    private final List<TupleTag<?>> tags;
    private final ListCoder<RawUnionValue> coder;

    JoinedCoder(List<TupleTag<?>> tags, ListCoder<RawUnionValue> coder) {
      this.tags = tags;
      this.coder = coder;
    }

    @Override
    public void encode(Joined joined, OutputStream out) throws IOException {
      coder.encode(joined.tagged(), out);
    }

    @Override
    public Joined decode(InputStream in) throws IOException {
      return new Joined(tags, coder.decode(in));
    }
  }
}
