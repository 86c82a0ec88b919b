package org.broadsheet.clustering.sketch;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.broadsheet.clustering.value.Recalled;
import org.broadsheet.shard.Hash128Coder;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts that a run touches at first hand: those of its own articles, those of articles
 * that it takes down, and those of earlier articles with the address or the id of one of its own,
 * which may be versions. A few others come out, too, which costs time and changes nothing.
 */
public final class FindTouchedTexts extends PTransform<PCollectionTuple, PCollection<Hash128>> {

  private final Recalled recalled;
  private final Sharding sharding;

  private FindTouchedTexts(Recalled recalled, Sharding sharding) {
    this.recalled = recalled;
    this.sharding = sharding;
  }

  /** Takes what {@link SketchDocuments} made of the run's own articles. */
  public static FindTouchedTexts of(Recalled recalled, Sharding sharding) {
    return new FindTouchedTexts(recalled, sharding);
  }

  @Override
  public PCollection<Hash128> expand(PCollectionTuple sketched) {
    PCollection<KV<Hash128, Occurrence>> ofRun = sketched.get(SketchDocuments.OCCURRENCES);
    List<PCollectionView<?>> sieves = new ArrayList<>();
    PCollectionView<byte[]> editions =
        ofRun
            .apply("KeysOfEditions", ParDo.of(new EditionKeysFn()))
            .setCoder(Hash128Coder.of())
            .apply("SieveEditions", Sieve.ofArticlesIn(sharding));
    sieves.add(editions);
    PCollectionView<byte[]> gone = null;
    if (recalled.takesDown()) {
      gone = recalled.gone().apply("SieveGone", Sieve.ofArticlesIn(sharding));
      sieves.add(gone);
    }
    PCollection<Hash128> known =
        recalled
            .articles()
            .apply("MeetNew", ParDo.of(new MeetNewFn(editions, gone)).withSideInputs(sieves))
            .setCoder(Hash128Coder.of());
    return PCollectionList.of(ofRun.apply("NodesOfRun", Keys.create()))
        .and(known)
        .apply("All", Flatten.pCollections());
  }

  private static final class EditionKeysFn extends DoFn<KV<Hash128, Occurrence>, Hash128> {
    @ProcessElement
    public void process(@Element KV<Hash128, Occurrence> article, OutputReceiver<Hash128> out) {
      Edition.keys(article.getValue(), (key, isById) -> out.output(key));
    }
  }

  private static final class MeetNewFn extends DoFn<MemoPack, Hash128> {
    private final PCollectionView<byte[]> editions;
    private final @Nullable PCollectionView<byte[]> gone;

    MeetNewFn(PCollectionView<byte[]> editions, @Nullable PCollectionView<byte[]> gone) {
      this.editions = editions;
      this.gone = gone;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      byte[] ofRun = context.sideInput(editions);
      byte[] ofGone = gone == null ? null : context.sideInput(gone);
      for (Memo memo : context.element().memos()) {
        if (isTouched(memo.read(Occurrence.Coder.INSTANCE), ofRun, ofGone)) {
          context.output(memo.key());
        }
      }
    }

    private static boolean isTouched(Occurrence article, byte[] ofRun, byte @Nullable [] ofGone) {
      boolean[] isTouched = {ofGone != null && Sieve.mayHave(ofGone, article.articleId())};
      Edition.keys(article, (key, isById) -> isTouched[0] |= Sieve.mayHave(ofRun, key));
      return isTouched[0];
    }
  }
}
