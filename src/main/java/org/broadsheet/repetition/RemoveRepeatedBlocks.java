package org.broadsheet.repetition;

import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.broadsheet.article.Article;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.shard.Sieve;
import org.broadsheet.shard.StageOutput;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.jspecify.annotations.Nullable;

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
 * <p>Blocks that eight families of several outlets print, or of none that is known, are learned as
 * boilerplate of the corpus (a consent notice, a prompt of a common publishing system), unless the
 * titles of these articles have words of them: then they tell of what the articles do.
 *
 * <p>What crosses a shuffle is some 60 bytes per block of an article, keyed by the block, so that
 * no outlet is one key; no text crosses one. Nothing is rejected: an article on which this step
 * fails notes it in its {@link Article#defects()}.
 *
 * <pre>{@code
 * RemoveRepeatedBlocks.Result cleaned =
 *     articles.apply(RemoveRepeatedBlocks.in(Sharding.forBytes(bytes)));
 * }</pre>
 */
public final class RemoveRepeatedBlocks
    extends PTransform<PCollection<Article>, RemoveRepeatedBlocks.Result> {

  private static final TupleTag<Article> ARTICLES = new TupleTag<>("articles") {};
  private static final TupleTag<RepeatedBlock> BOILERPLATE = new TupleTag<>("boilerplate") {};

  private final Sharding sharding;
  private final OutletRegistry registry;

  private final @Nullable RecalledBlocks recalled;

  private RemoveRepeatedBlocks(
      Sharding sharding, OutletRegistry registry, @Nullable RecalledBlocks recalled) {
    this.sharding = sharding;
    this.registry = registry;
    this.recalled = recalled;
  }

  /** Learns and cuts, grouping in the given number of shards. */
  public static RemoveRepeatedBlocks in(Sharding sharding) {
    return new RemoveRepeatedBlocks(sharding, OutletRegistry.builtIn(), null);
  }

  /** Knows these outlets, when learned blocks tell the outlet of an article. */
  public RemoveRepeatedBlocks withOutletRegistry(OutletRegistry registry) {
    return new RemoveRepeatedBlocks(sharding, registry, recalled);
  }

  /** Counts the blocks of earlier runs' articles in, which stay as they are. */
  public RemoveRepeatedBlocks after(RecalledBlocks recalled) {
    return new RemoveRepeatedBlocks(sharding, registry, recalled);
  }

  @Override
  public Result expand(PCollection<Article> articles) {
    Batch.require("RemoveRepeatedBlocks", articles);
    PCollectionTuple found =
        articles.apply(
            "FindBlocks",
            ParDo.of(new FindBlocksFn())
                .withOutputTags(FindBlocksFn.BLOCKS, TupleTagList.of(FindBlocksFn.MEMOS)));
    PCollection<KV<Hash128, Occurrences>> blocks =
        found.get(FindBlocksFn.BLOCKS).setCoder(GroupByHash.keyed(OccurrencesCoder.of()));
    Learning learning = learn(articles, blocks);
    PCollectionTuple cut =
        articles.apply(
            "CutBlocks",
            ParDo.of(new CutBlocksFn(learning.learned(), registry, BOILERPLATE, recalled != null))
                .withSideInputs(learning.learned())
                .withOutputTags(ARTICLES, TupleTagList.of(BOILERPLATE)));
    PCollection<RepeatedBlock> boilerplate = cut.get(BOILERPLATE);
    return new Result(
        cut.get(ARTICLES),
        recalled == null
            ? boilerplate
            : boilerplate.apply("KeepTexts", KeepTexts.of(recalled.learned(), learning, sharding)),
        found.get(FindBlocksFn.MEMOS).setCoder(Memo.Coder.INSTANCE));
  }

  /**
   * What was learned.
   *
   * @param sieve of the blocks of this run, if blocks that it has not were left aside
   */
  record Learning(
      PCollectionView<LearnedBlocks> learned,
      PCollectionView<OutletSizes> sizes,
      @Nullable PCollectionView<byte[]> sieve) {

    List<PCollectionView<?>> views() {
      return sieve == null ? List.of(learned, sizes) : List.of(learned, sizes, sieve);
    }
  }

  private Learning learn(
      PCollection<Article> articles, PCollection<KV<Hash128, Occurrences>> blocks) {
    PCollection<KV<Hash128, String>> families =
        articles
            .apply("NameFamilies", ParDo.of(new NameFamiliesFn()))
            .setCoder(NameFamiliesFn.CODER);
    if (recalled == null) {
      return learn(families, blocks, null);
    }
    PCollectionView<byte[]> sieve =
        recalled.isWhole()
            ? blocks.apply("KeysOfBlocks", Keys.create()).apply("Sieve", Sieve.in(sharding))
            : null;
    PCollectionTuple known =
        recalled
            .articles()
            .apply(
                "RecallBlocks",
                ParDo.of(new RecallBlocksFn(sieve))
                    .withSideInputs(sieve == null ? List.of() : List.of(sieve))
                    .withOutputTags(
                        RecallBlocksFn.BLOCKS, TupleTagList.of(RecallBlocksFn.FAMILIES)));
    known.get(RecallBlocksFn.BLOCKS).setCoder(blocks.getCoder());
    known.get(RecallBlocksFn.FAMILIES).setCoder(NameFamiliesFn.CODER);
    return learn(
        PCollectionList.of(families)
            .and(known.get(RecallBlocksFn.FAMILIES))
            .apply("AllFamilies", Flatten.pCollections()),
        PCollectionList.of(blocks)
            .and(known.get(RecallBlocksFn.BLOCKS))
            .apply("AllBlocks", Flatten.pCollections()),
        sieve);
  }

  private Learning learn(
      PCollection<KV<Hash128, String>> families,
      PCollection<KV<Hash128, Occurrences>> blocks,
      @Nullable PCollectionView<byte[]> sieve) {
    PCollectionView<OutletSizes> sizes =
        families
            .apply("GroupFamilies", GroupByHash.in(sharding))
            .apply("OncePerFamily", ParDo.of(new NameFamiliesFn.OnceFn()))
            .apply("CountFamilies", Combine.globally(new CountFamilies()).asSingletonView());
    PCollection<List<LearnedBlock>> judged =
        blocks
            .apply("GroupBlocks", GroupByHash.in(sharding))
            .apply("JudgeBlocks", ParDo.of(new JudgeBlocksFn(sizes)).withSideInputs(sizes))
            .setCoder(CollectLearned.LIST_CODER);
    PCollectionView<LearnedBlocks> learned =
        PCollectionList.of(judged)
            .and(nothing(families.getPipeline()))
            .apply("OrNothing", Flatten.pCollections())
            .apply("CollectLearned", Combine.globally(new CollectLearned()).asSingletonView());
    return new Learning(learned, sizes, sieve);
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

  /**
   * The articles without repeated blocks, and what was learned.
   *
   * @param articles all articles that came in
   * @param boilerplate the blocks that were learned, each once per outlet
   * @param memos what later runs must know of the articles' blocks
   */
  public record Result(
      PCollection<Article> articles,
      PCollection<RepeatedBlock> boilerplate,
      PCollection<Memo> memos)
      implements StageOutput {
    @Override
    public Map<String, PCollection<?>> collections() {
      return Map.of("articles", articles, "boilerplate", boilerplate, "memos", memos);
    }
  }
}
