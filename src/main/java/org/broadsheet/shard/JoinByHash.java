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
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
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
    PCollectionList<KV<Hash128, RawUnionValue>> tagged =
        PCollectionList.empty(inputs.getPipeline());
    for (KeyedPCollectionTuple.TaggedKeyedPCollection<Hash128, ?> input :
        inputs.getKeyedCollections()) {
      Batch.require("JoinByHash", input.getCollection());
      coders.add(GroupByHash.valueCoder(input.getCollection()));
      tags.add(input.getTupleTag());
    }
    UnionCoder union = UnionCoder.of(coders);
    for (KeyedPCollectionTuple.TaggedKeyedPCollection<Hash128, ?> input :
        inputs.getKeyedCollections()) {
      int tag = tags.indexOf(input.getTupleTag());
      tagged = tagged.and(tag("Tag" + tag, input.getCollection(), tag, union));
    }
    return tagged
        .apply("Flatten", Flatten.pCollections())
        .apply("Group", GroupByHash.in(sharding))
        .apply("ToJoined", ParDo.of(new ToJoined(tags)))
        .setCoder(KvCoder.of(Hash128Coder.of(), new JoinedCoder(tags, ListCoder.of(union))));
  }

  private static <V> PCollection<KV<Hash128, RawUnionValue>> tag(
      String name, PCollection<KV<Hash128, V>> input, int tag, UnionCoder union) {
    return input.apply(name, ParDo.of(new TagFn<>(tag))).setCoder(GroupByHash.keyed(union));
  }

  private static final class TagFn<V> extends DoFn<KV<Hash128, V>, KV<Hash128, RawUnionValue>> {
    private final int tag;

    TagFn(int tag) {
      this.tag = tag;
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, V> element, OutputReceiver<KV<Hash128, RawUnionValue>> out) {
      out.output(KV.of(element.getKey(), new RawUnionValue(tag, element.getValue())));
    }
  }

  private static final class ToJoined
      extends DoFn<KV<Hash128, List<RawUnionValue>>, KV<Hash128, Joined>> {
    private final List<TupleTag<?>> tags;

    ToJoined(List<TupleTag<?>> tags) {
      this.tags = tags;
    }

    @ProcessElement
    public void process(
        @Element KV<Hash128, List<RawUnionValue>> group, OutputReceiver<KV<Hash128, Joined>> out) {
      out.output(KV.of(group.getKey(), new Joined(tags, group.getValue())));
    }
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
