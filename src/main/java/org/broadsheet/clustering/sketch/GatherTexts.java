package org.broadsheet.clustering.sketch;

import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;

/**
 * Collapses the articles that carry one text into one {@link TextNode}: those of this run, and
 * those that were recalled, whose texts have a place, as far as they are within the run's reach.
 */
public final class GatherTexts extends PTransform<PCollectionTuple, PCollectionTuple> {

  /** The texts, by node. */
  public static final TupleTag<KV<Hash128, TextNode>> TEXTS = new TupleTag<>("texts") {};

  /** The places of texts of which no article is left, by node. */
  public static final TupleTag<KV<Hash128, Place>> LEFT_PLACES = new TupleTag<>("leftPlaces") {};

  /** Each article, by its address and by its id. */
  public static final TupleTag<KV<Hash128, Edition>> EDITIONS = new TupleTag<>("editions") {};

  private static final TupleTag<Occurrence> OCCURRENCE = new TupleTag<>("occurrence") {};
  private static final TupleTag<Sketch> SKETCH = new TupleTag<>("sketch") {};
  private static final TupleTag<RecallTexts.DatedPlace> PLACE = new TupleTag<>("place") {};

  private static final TupleTag<Hash128> REACHED = new TupleTag<>("reached") {};

  private final Sharding sharding;

  private GatherTexts(Sharding sharding) {
    this.sharding = sharding;
  }

  public static GatherTexts in(Sharding sharding) {
    return new GatherTexts(sharding);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple sketched) {
    KeyedPCollectionTuple<Hash128> parts =
        KeyedPCollectionTuple.of(OCCURRENCE, sketched.get(SketchDocuments.OCCURRENCES))
            .and(SKETCH, sketched.get(SketchDocuments.SKETCHES));
    boolean isChain = sketched.has(RecallTexts.PLACES);
    if (isChain) {
      parts =
          parts
              .and(PLACE, sketched.get(RecallTexts.PLACES))
              .and(REACHED, sketched.get(RecallTexts.REACHED));
    }
    PCollectionTuple gathered =
        parts
            .apply("MeetByText", JoinByHash.in(sharding))
            .apply(
                "ToNode",
                ParDo.of(new ToNodeFn(isChain))
                    .withOutputTags(TEXTS, TupleTagList.of(LEFT_PLACES).and(EDITIONS)));
    gathered.get(TEXTS).setCoder(GroupByHash.keyed(TextNode.Coder.INSTANCE));
    gathered.get(EDITIONS).setCoder(GroupByHash.keyed(Edition.Coder.INSTANCE));
    gathered.get(LEFT_PLACES).setCoder(GroupByHash.keyed(Place.Coder.INSTANCE));
    return gathered;
  }

  private static final class ToNodeFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, TextNode>> {
    private final boolean isChain;

    ToNodeFn(boolean isChain) {
      this.isChain = isChain;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> text, MultiOutputReceiver out) {
      if (isChain && text.getValue().all(REACHED).isEmpty()) {
        return;
      }
      List<Occurrence> all = text.getValue().all(OCCURRENCE);
      List<Occurrence> articles = all.stream().filter(article -> !article.isGone()).toList();
      Optional<Place> place = isChain ? place(text.getValue(), all) : Optional.empty();
      if (articles.isEmpty()) {
        place.ifPresent(left -> out.get(LEFT_PLACES).output(KV.of(text.getKey(), left)));
        return;
      }
      Sketch sketch = text.getValue().all(SKETCH).get(0);
      out.get(TEXTS).output(KV.of(text.getKey(), TextNode.of(sketch, articles, place)));
      for (Occurrence article : articles) {
        tellEditions(article, text.getKey(), sketch, out.get(EDITIONS));
      }
    }

    /**
     * Where earlier runs put a text. A text of which they took all articles down may come back with
     * another article: it has no place, for its cluster may be gone or be another's by now.
     */
    private static Optional<Place> place(Joined text, List<Occurrence> all) {
      return !all.isEmpty() && all.stream().allMatch(Occurrence::isNew)
          ? Optional.empty()
          : RecallTexts.latest(text.all(PLACE));
    }

    private static void tellEditions(
        Occurrence article, Hash128 node, Sketch sketch, OutputReceiver<KV<Hash128, Edition>> out) {
      Edition.keys(
          article,
          (key, isById) -> out.output(KV.of(key, Edition.of(article, node, sketch, isById))));
    }
  }
}
