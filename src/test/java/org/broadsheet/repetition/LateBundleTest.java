package org.broadsheet.repetition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.runners.AppliedPTransform;
import org.apache.beam.sdk.runners.PTransformOverride;
import org.apache.beam.sdk.runners.PTransformOverrideFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.util.construction.ReplacementOutputs;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Article;
import org.broadsheet.launch.Standstill;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The direct runner does not wake who waits for a view that becomes ready without a value. Here one
 * bundle of the judging step, pushed back because the sizes of the outlets were not counted yet, is
 * held until all others are done, and then learns nothing: before the view had a value in every
 * case, 7 of 11 such runs stood still for ever.
 */
@Tag("beam")
class LateBundleTest {

  private static final int BUNDLES = 8;

  @Test
  void aRunThatLearnsNothingEnds() {
    assertEquals(PipelineResult.State.DONE, run());
  }

  @Tag("slow")
  @Test
  void thirtyRunsThatLearnNothingEnd() {
    int held = 0;
    for (int i = 0; i < 30; i++) {
      assertEquals(PipelineResult.State.DONE, run(), "run " + i);
      held += LateFn.HELD.get();
    }
    assertTrue(held >= 20, "in " + held + " runs only a bundle was pushed back");
  }

  private static PipelineResult.State run() {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setBlockOnRun(false);
    options.setTargetParallelism(3);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    LateFn.HELD.set(0);
    LateFn.JUDGED.set(false);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      articles.add(
          Corpus.article("a" + i, "mill" + i % 7 + ".example", "News " + i, Corpus.body(i, 3)));
    }
    Pipeline pipeline = Pipeline.create(options);
    pipeline
        .apply(Create.of(articles))
        .apply(Reshuffle.<Article>viaRandomKey().withNumBuckets(BUNDLES))
        .apply(RemoveRepeatedBlocks.in(new Sharding(BUNDLES)));
    pipeline.replaceAll(
        List.of(
            PTransformOverride.of(
                step ->
                    step.getTransform() instanceof ParDo.MultiOutput<?, ?> judging
                        && judging.getFn() instanceof JudgeBlocksFn,
                new Late())));
    // However long it takes on a machine that is busy: what is asked is whether it stands still.
    return Standstill.await(pipeline.run());
  }

  /** Puts {@link LateFn} in the place of the judging step. */
  private static final class Late
      implements PTransformOverrideFactory<
          PCollection<? extends KV<Hash128, List<Occurrences>>>,
          PCollectionTuple,
          ParDo.MultiOutput<KV<Hash128, List<Occurrences>>, List<LearnedBlock>>> {

    @Override
    @SuppressWarnings("unchecked")
    public PTransformReplacement<
            PCollection<? extends KV<Hash128, List<Occurrences>>>, PCollectionTuple>
        getReplacementTransform(
            AppliedPTransform<
                    PCollection<? extends KV<Hash128, List<Occurrences>>>,
                    PCollectionTuple,
                    ParDo.MultiOutput<KV<Hash128, List<Occurrences>>, List<LearnedBlock>>>
                step) {
      ParDo.MultiOutput<KV<Hash128, List<Occurrences>>, List<LearnedBlock>> judging =
          step.getTransform();
      return PTransformReplacement.of(
          (PCollection<? extends KV<Hash128, List<Occurrences>>>)
              step.getMainInputs().values().iterator().next(),
          ParDo.of(new LateFn((JudgeBlocksFn) judging.getFn()))
              .withSideInputs(judging.getSideInputs())
              .withOutputTags(judging.getMainOutputTag(), judging.getAdditionalOutputTags()));
    }

    @Override
    public Map<PCollection<?>, ReplacementOutput> mapOutputs(
        Map<TupleTag<?>, PCollection<?>> outputs, PCollectionTuple replaced) {
      return ReplacementOutputs.tagged(outputs, replaced);
    }
  }

  /** Judges, and holds the first bundle that was pushed back until another one has judged. */
  private static final class LateFn extends DoFn<KV<Hash128, List<Occurrences>>, List<LearnedBlock>>
      implements Serializable {

    private static final long serialVersionUID = 1;
    private static final AtomicInteger HELD = new AtomicInteger();
    private static final AtomicBoolean JUDGED = new AtomicBoolean();

    private final JudgeBlocksFn judging;
    private boolean judged;

    LateFn(JudgeBlocksFn judging) {
      this.judging = judging;
    }

    @StartBundle
    public void begin() {
      judged = false;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      judged = true;
      judging.process(context);
    }

    @FinishBundle
    public void finish() throws InterruptedException {
      if (judged) {
        Thread.sleep(40);
        JUDGED.set(true);
      } else if (HELD.compareAndSet(0, 1)) {
        for (int i = 0; i < 1000 && !JUDGED.get(); i++) {
          Thread.sleep(5);
        }
        Thread.sleep(150);
      }
    }
  }
}
