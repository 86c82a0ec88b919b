package org.broadsheet.clustering.sketch;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.clustering.sketch.Occurrence.Standing;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.FieldInput;
import org.broadsheet.wire.FieldOutput;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.broadsheet.wire.ValueCoder;

/** Sets articles and sketches of earlier runs beside those of this one. */
public final class RecallTexts extends PTransform<PCollectionTuple, PCollectionTuple> {

  /** Where earlier runs put each text, by node: what each run noted, of which the last holds. */
  public static final TupleTag<KV<Hash128, DatedPlace>> PLACES = new TupleTag<>("places") {};

  /** The texts within the run's reach, each under itself. */
  public static final TupleTag<KV<Hash128, Hash128>> REACHED = new TupleTag<>("reached") {};

  private static final TupleTag<ById> KNOWN = new TupleTag<>("known") {};
  private static final TupleTag<Hash128> GONE = new TupleTag<>("gone") {};

  private final Recalled recalled;
  private final Sharding sharding;

  private final PCollection<KV<Hash128, Hash128>> reached;

  private RecallTexts(
      Recalled recalled, PCollection<KV<Hash128, Hash128>> reached, Sharding sharding) {
    this.recalled = recalled;
    this.reached = reached;
    this.sharding = sharding;
  }

  /**
   * Recalls texts.
   *
   * @param recalled memos of at least the texts that are reached
   * @param reached the texts that count, each under itself
   */
  public static RecallTexts of(
      Recalled recalled, PCollection<KV<Hash128, Hash128>> reached, Sharding sharding) {
    return new RecallTexts(recalled, reached, sharding);
  }

  /** A place and the number of the run that noted it. */
  public record DatedPlace(int run, Place place) {
    static final class Coder extends ValueCoder<DatedPlace> {
      static final Coder INSTANCE = new Coder();

      @Override
      protected void write(DatedPlace dated, FieldOutput out) throws IOException {
        out.number(dated.run).value(dated.place, Place.Coder.INSTANCE);
      }

      @Override
      protected DatedPlace read(FieldInput in) throws IOException {
        return new DatedPlace(in.count(), in.value(Place.Coder.INSTANCE));
      }
    }
  }

  /** Of what several runs noted, what the last of them did. */
  public static Optional<Place> latest(List<DatedPlace> places) {
    return places.stream()
        .max((one, other) -> Integer.compare(one.run, other.run))
        .map(DatedPlace::place);
  }

  @Override
  public PCollectionTuple expand(PCollectionTuple sketched) {
    PCollection<KV<Hash128, Sketch>> sketches =
        recalled
            .texts()
            .apply("ToSketches", ParDo.of(new ToSketchFn()))
            .setCoder(GroupByHash.keyed(Sketch.Coder.INSTANCE));
    PCollection<KV<Hash128, DatedPlace>> places =
        recalled
            .places()
            .apply("ToPlaces", ParDo.of(new ToPlaceFn()))
            .setCoder(GroupByHash.keyed(DatedPlace.Coder.INSTANCE));
    return PCollectionTuple.of(
            SketchDocuments.OCCURRENCES,
            PCollectionList.of(sketched.get(SketchDocuments.OCCURRENCES))
                .and(known())
                .apply("AllArticles", Flatten.pCollections()))
        .and(
            SketchDocuments.SKETCHES,
            PCollectionList.of(sketched.get(SketchDocuments.SKETCHES))
                .and(sketches)
                .apply("AllSketches", Flatten.pCollections()))
        .and(PLACES, places)
        .and(REACHED, reached);
  }

  private PCollection<KV<Hash128, Occurrence>> known() {
    if (!recalled.takesDown()) {
      return recalled
          .articles()
          .apply("Known", ParDo.of(new KnownFn()))
          .setCoder(GroupByHash.keyed(Occurrence.Coder.INSTANCE));
    }
    PCollection<KV<Hash128, ById>> byId =
        recalled
            .articles()
            .apply("ByArticle", ParDo.of(new ByIdFn()))
            .setCoder(GroupByHash.keyed(ById.Coder.INSTANCE));
    PCollection<KV<Hash128, Hash128>> gone =
        recalled
            .gone()
            .apply("KeyGone", WithKeys.of((Hash128 hash) -> hash))
            .setCoder(GroupByHash.keyed(Hash128Coder.of()));
    return KeyedPCollectionTuple.of(KNOWN, byId)
        .and(GONE, gone)
        .apply("MeetGone", JoinByHash.in(sharding))
        .apply("Stand", ParDo.of(new StandFn()))
        .setCoder(GroupByHash.keyed(Occurrence.Coder.INSTANCE));
  }

  private static final class KnownFn extends DoFn<MemoPack, KV<Hash128, Occurrence>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, Occurrence>> out) {
      for (Memo memo : pack.memos()) {
        Occurrence article = memo.read(Occurrence.Coder.INSTANCE);
        out.output(KV.of(memo.key(), article.standing(Standing.KNOWN)));
      }
    }
  }

  private record ById(Hash128 node, Occurrence article) {
    private static final class Coder extends ValueCoder<ById> {
      private static final Coder INSTANCE = new Coder();

      @Override
      protected void write(ById known, FieldOutput out) throws IOException {
        out.hash(known.node).value(known.article, Occurrence.Coder.INSTANCE);
      }

      @Override
      protected ById read(FieldInput in) throws IOException {
        return new ById(in.hash(), in.value(Occurrence.Coder.INSTANCE));
      }
    }
  }

  private static final class ByIdFn extends DoFn<MemoPack, KV<Hash128, ById>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, ById>> out) {
      for (Memo memo : pack.memos()) {
        Occurrence article = memo.read(Occurrence.Coder.INSTANCE);
        out.output(KV.of(article.articleId(), new ById(memo.key(), article)));
      }
    }
  }

  private static final class StandFn extends DoFn<KV<Hash128, Joined>, KV<Hash128, Occurrence>> {
    @ProcessElement
    public void process(
        @Element KV<Hash128, Joined> met, OutputReceiver<KV<Hash128, Occurrence>> out) {
      boolean isGone = !met.getValue().all(GONE).isEmpty();
      for (ById known : met.getValue().all(KNOWN)) {
        out.output(
            KV.of(known.node, known.article.standing(isGone ? Standing.GONE : Standing.KNOWN)));
      }
    }
  }

  private static final class ToSketchFn extends DoFn<MemoPack, KV<Hash128, Sketch>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, Sketch>> out) {
      for (Memo memo : pack.memos()) {
        out.output(KV.of(memo.key(), memo.read(RememberedText.Coder.INSTANCE).sketch()));
      }
    }
  }

  private static final class ToPlaceFn extends DoFn<MemoPack, KV<Hash128, DatedPlace>> {
    @ProcessElement
    public void process(@Element MemoPack pack, OutputReceiver<KV<Hash128, DatedPlace>> out) {
      for (Memo memo : pack.memos()) {
        out.output(KV.of(memo.key(), new DatedPlace(memo.run(), memo.read(Place.Coder.INSTANCE))));
      }
    }
  }
}
