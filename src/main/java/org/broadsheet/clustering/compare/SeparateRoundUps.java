package org.broadsheet.clustering.compare;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.clustering.compare.RoundUps.Part;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.ValueCoder;

/**
 * Brings the texts that stand in one longer text together and decides whether that one is a
 * round-up of them. Pairs of texts of about the same length pass.
 */
public final class SeparateRoundUps
    extends PTransform<
        PCollection<KV<Hash128, ComparedPair>>, PCollection<KV<Hash128, ComparedPair>>> {

  private static final TupleTag<KV<Hash128, ComparedPair>> ALIKE = new TupleTag<>("alike") {};
  private static final TupleTag<KV<Hash128, Part>> PARTS = new TupleTag<>("parts") {};

  private final Sharding sharding;

  private SeparateRoundUps(Sharding sharding) {
    this.sharding = sharding;
  }

  public static SeparateRoundUps in(Sharding sharding) {
    return new SeparateRoundUps(sharding);
  }

  @Override
  public PCollection<KV<Hash128, ComparedPair>> expand(
      PCollection<KV<Hash128, ComparedPair>> pairs) {
    PCollectionTuple sorted =
        pairs.apply(
            "KeyByLonger",
            ParDo.of(new KeyByLongerFn()).withOutputTags(ALIKE, TupleTagList.of(PARTS)));
    PCollection<KV<Hash128, ComparedPair>> alike =
        sorted.get(ALIKE).setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
    PCollection<KV<Hash128, ComparedPair>> separated =
        sorted
            .get(PARTS)
            .setCoder(GroupByHash.keyed(new PartCoder()))
            .apply("GroupParts", GroupByHash.in(sharding))
            .apply("Separate", ParDo.of(new SeparateFn()))
            .setCoder(GroupByHash.keyed(ComparedPair.Coder.INSTANCE));
    return PCollectionList.of(alike).and(separated).apply("All", Flatten.pCollections());
  }

  private static final class KeyByLongerFn
      extends DoFn<KV<Hash128, ComparedPair>, KV<Hash128, ComparedPair>> {
    @ProcessElement
    public void process(@Element KV<Hash128, ComparedPair> pair, MultiOutputReceiver out) {
      Verdict verdict = pair.getValue().verdict();
      if (!verdict.isJoined() || !verdict.isPartOfLonger()) {
        out.get(ALIKE).output(pair);
        return;
      }
      Hash128 longer = verdict.isOtherLonger() ? pair.getValue().other() : pair.getKey();
      out.get(PARTS).output(KV.of(longer, new Part(pair.getKey(), pair.getValue())));
    }
  }

  private static final class SeparateFn
      extends DoFn<KV<Hash128, List<Part>>, KV<Hash128, ComparedPair>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, List<Part>> longer, OutputReceiver<KV<Hash128, ComparedPair>> out) {
      RoundUps.separate(longer.getValue(), part -> out.output(KV.of(part.smaller(), part.pair())));
    }
  }

  private static final class PartCoder extends ValueCoder<Part> {
    @Override
    protected void write(Part part, FieldOutput out) throws IOException {
      out.hash(part.smaller()).value(part.pair(), ComparedPair.Coder.INSTANCE);
    }

    @Override
    protected Part read(FieldInput in) throws IOException {
      return new Part(in.hash(), in.value(ComparedPair.Coder.INSTANCE));
    }
  }
}
