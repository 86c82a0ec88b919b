package org.broadsheet.clustering.sketch;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/** Collapses the articles that carry one text into one {@link TextNode}. */
public final class GatherTexts
    extends PTransform<PCollectionTuple, PCollection<KV<Hash128, TextNode>>> {

  private static final TupleTag<Occurrence> OCCURRENCE = new TupleTag<>("occurrence") {};
  private static final TupleTag<Sketch> SKETCH = new TupleTag<>("sketch") {};

  private final Sharding sharding;

  private GatherTexts(Sharding sharding) {
    this.sharding = sharding;
  }

  public static GatherTexts in(Sharding sharding) {
    return new GatherTexts(sharding);
  }

  @Override
  public PCollection<KV<Hash128, TextNode>> expand(PCollectionTuple sketched) {
    return KeyedPCollectionTuple.of(OCCURRENCE, sketched.get(SketchDocuments.OCCURRENCES))
        .and(SKETCH, sketched.get(SketchDocuments.SKETCHES))
        .apply("MeetByText", JoinByHash.in(sharding))
        .apply("ToNode", ParDo.of(new ToNodeFn()))
        .setCoder(GroupByHash.keyed(TextNode.Coder.INSTANCE));
  }

  private static final class ToNodeFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, TextNode>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> text, OutputReceiver<KV<Hash128, TextNode>> out) {
      List<Occurrence> articles = text.getValue().all(OCCURRENCE);
      Sketch sketch = text.getValue().all(SKETCH).get(0);
      out.output(KV.of(text.getKey(), TextNode.of(sketch, articles)));
    }
  }
}
