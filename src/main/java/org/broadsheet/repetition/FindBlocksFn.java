package org.broadsheet.repetition;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;

/** The blocks of articles by their hash, and what later runs must know of them. */
final class FindBlocksFn extends DoFn<Article, KV<Hash128, Occurrences>> {

  static final TupleTag<KV<Hash128, Occurrences>> BLOCKS = new TupleTag<>("blocks") {};
  static final TupleTag<Memo> MEMOS = new TupleTag<>("memos") {};

  private transient MergedBlocks found;

  @StartBundle
  public void startBundle() {
    found = new MergedBlocks();
  }

  @ProcessElement
  public void process(@Element Article article, MultiOutputReceiver out) {
    List<NotedBlocks.Block> noted = new ArrayList<>();
    VersionSketch sketch =
        ArticleBlocks.of(
            article,
            (key, once) -> {
              found.add(key, once);
              noted.add(NotedBlocks.Block.of(key, once));
            });
    found.tellIfMany(out.get(BLOCKS));
    out.get(MEMOS).output(NotedBlocks.memo(article, sketch, noted));
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    found.tellAll(
        block -> context.output(BLOCKS, block, MergedBlocks.AT_ONCE, MergedBlocks.EVERYWHERE));
  }
}
