package org.broadsheet.repetition;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.article.Article;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;

/**
 * Learns the blocks that each outlet repeats over its articles, and cuts them.
 *
 * <pre>{@code
 * RemoveRepeatedBlocks.Result cleaned =
 *     articles
 *         .apply(DetectOutlet.using(OutletRegistry.builtIn()))
 *         .apply(RemoveRepeatedBlocks.in(new Sharding(16)));
 * PCollection<RepeatedBlock> learned = cleaned.boilerplate();
 * }</pre>
 *
 * <p>A block is learned if at least three families of the outlet print it, and these are 1 % of the
 * outlet's families or print it at the head or tail in 80 % of the cases; in the body at least five
 * families are asked for. A family is all versions of one article ({@link Families}). A block that
 * is most of its article is never cut. Articles of an unknown outlet that carry blocks which one
 * outlet alone repeats are given to that outlet, once.
 *
 * <p>What crosses a shuffle is some 60 bytes a block of an article, keyed by outlet and block
 * together, so that no outlet is one key; no text crosses one. Nothing is rejected: an article on
 * which this step fails notes it in its {@link Article#defects()}.
 */
public final class RemoveRepeatedBlocks
    extends PTransform<PCollection<Article>, RemoveRepeatedBlocks.Result> {

  private static final TupleTag<Article> ARTICLES = new TupleTag<>("articles") {};
  private static final TupleTag<RepeatedBlock> BOILERPLATE = new TupleTag<>("boilerplate") {};

  private final Sharding sharding;
  private final OutletRegistry registry;

  private RemoveRepeatedBlocks(Sharding sharding, OutletRegistry registry) {
    this.sharding = sharding;
    this.registry = registry;
  }

  /** Learns and cuts, grouping in the given number of shards. */
  public static RemoveRepeatedBlocks in(Sharding sharding) {
    return new RemoveRepeatedBlocks(sharding, OutletRegistry.builtIn());
  }

  /** Knows these outlets, when learned blocks tell the outlet of an article. */
  public RemoveRepeatedBlocks withOutletRegistry(OutletRegistry registry) {
    return new RemoveRepeatedBlocks(sharding, registry);
  }

  @Override
  public Result expand(PCollection<Article> articles) {
    Batch.require("RemoveRepeatedBlocks", articles);
    PCollectionView<LearnedBlocks> learned = learn(articles);
    PCollectionTuple cut =
        articles.apply(
            "CutBlocks",
            ParDo.of(new CutBlocksFn(learned, registry, BOILERPLATE))
                .withSideInputs(learned)
                .withOutputTags(ARTICLES, TupleTagList.of(BOILERPLATE)));
    return new Result(cut);
  }

  private PCollectionView<LearnedBlocks> learn(PCollection<Article> articles) {
    PCollectionView<OutletSizes> sizes =
        articles
            .apply("NameFamilies", ParDo.of(new NameFamiliesFn()))
            .setCoder(NameFamiliesFn.CODER)
            .apply("GroupFamilies", GroupByHash.in(sharding))
            .apply("OncePerFamily", ParDo.of(new NameFamiliesFn.OnceFn()))
            .apply("CountFamilies", Combine.globally(new CountFamilies()).asSingletonView());
    PCollection<List<LearnedBlock>> judged =
        articles
            .apply("FindBlocks", ParDo.of(new FindBlocksFn()))
            .setCoder(GroupByHash.keyed(OccurrencesCoder.of()))
            .apply("GroupBlocks", GroupByHash.in(sharding))
            .apply("JudgeBlocks", ParDo.of(new JudgeBlocksFn(sizes)).withSideInputs(sizes))
            .setCoder(CollectLearned.LIST_CODER);
    return PCollectionList.of(judged)
        .and(nothing(articles.getPipeline()))
        .apply("OrNothing", Flatten.pCollections())
        .apply("CollectLearned", Combine.globally(new CollectLearned()).asSingletonView());
  }

  /**
   * So that the view has a value when nothing is learned. Without one the direct runner makes the
   * view ready from the watermark alone and wakes none of the steps that wait for it: where the
   * last bundle to be judged learned nothing, runs stood still for ever.
   */
  private static PCollection<List<LearnedBlock>> nothing(Pipeline pipeline) {
    return pipeline.apply(
        "LearnNothing",
        Create.of(List.<List<LearnedBlock>>of(List.of())).withCoder(CollectLearned.LIST_CODER));
  }

  /** The articles without repeated blocks, and what was learned. */
  public static final class Result implements POutput {
    private final PCollectionTuple outputs;

    private Result(PCollectionTuple outputs) {
      this.outputs = outputs;
    }

    /** All articles that came in. */
    public PCollection<Article> articles() {
      return outputs.get(ARTICLES);
    }

    /** The blocks that were learned, each once an outlet. */
    public PCollection<RepeatedBlock> boilerplate() {
      return outputs.get(BOILERPLATE);
    }

    @Override
    public Pipeline getPipeline() {
      return outputs.getPipeline();
    }

    @Override
    public Map<TupleTag<?>, PValue> expand() {
      return outputs.expand();
    }

    @Override
    public void finishSpecifyingOutput(String name, PInput input, PTransform<?, ?> transform) {
      outputs.finishSpecifyingOutput(name, input, transform);
    }
  }
}
