package org.broadsheet.repetition;

import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Article;
import org.broadsheet.article.Block;
import org.broadsheet.article.Stage;
import org.broadsheet.outlet.OutletRegistry;
import org.broadsheet.repetition.LearnedBlock.Strength;
import org.broadsheet.text.Hash128;

/** Cuts learned blocks; the witness of a learned block gives its text to the table. */
final class CutBlocksFn extends DoFn<Article, Article> {

  private final PCollectionView<LearnedBlocks> learned;
  private final LazyDetector detector;
  private final TupleTag<RepeatedBlock> boilerplate;
  private final boolean isChain;
  private final Counter done = Stage.REMOVE_REPEATED_BLOCKS.counter();

  /**
   * Cuts what was learned.
   *
   * @param isChain whether the witness may be an article of an earlier run: then all testify
   */
  CutBlocksFn(
      PCollectionView<LearnedBlocks> learned,
      OutletRegistry registry,
      TupleTag<RepeatedBlock> boilerplate,
      boolean isChain) {
    this.isChain = isChain;
    this.learned = learned;
    this.detector = new LazyDetector(registry);
    this.boilerplate = boilerplate;
  }

  @ProcessElement
  public void process(ProcessContext context) {
    Article article = context.element();
    LearnedBlocks blocks = context.sideInput(learned);
    testify(article, blocks, context);
    context.output(cut(article, blocks));
    done.inc();
  }

  private Article cut(Article article, LearnedBlocks blocks) {
    try {
      return new BlockCutter(blocks, detector).cut(article);
    } catch (RuntimeException bug) {
      return article.withDefect(Stage.REMOVE_REPEATED_BLOCKS, bug);
    }
  }

  private void testify(Article article, LearnedBlocks blocks, ProcessContext context) {
    if (blocks.all().isEmpty()) {
      return;
    }
    long witness = Hash128.of(article.id()).high();
    Set<Hash128> said = new HashSet<>();
    for (Block block : article.keptBlocks()) {
      Hash128 hash = BlockText.of(block.text()).hash();
      if (said.add(hash)) {
        for (LearnedBlock found : blocks.findAll(hash, OutletSizes.domain(article))) {
          if ((isChain || found.witness() == witness) && found.strength() == Strength.ALONE) {
            context.output(boilerplate, repeated(found, block.text()));
          }
        }
      }
    }
  }

  static RepeatedBlock repeated(LearnedBlock block, String text) {
    return new RepeatedBlock(
        block.isOfCorpus() ? null : block.outletDomain(),
        block.block().hex(),
        text,
        block.families(),
        block.share(),
        block.zone());
  }
}
