package org.broadsheet.repetition;

import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.article.Article;
import org.broadsheet.text.Hash128;

/** The blocks of known outlets, those of one bundle merged, so that a hot block stays small. */
final class FindBlocksFn extends DoFn<Article, KV<Hash128, Occurrences>> {

  /** About 50 MB of occurrences. */
  static final int MAX_BLOCKS_HELD = 100_000;

  private transient Map<Hash128, Occurrences> found;

  @StartBundle
  public void startBundle() {
    found = new HashMap<>();
  }

  @ProcessElement
  public void process(@Element Article article, OutputReceiver<KV<Hash128, Occurrences>> out) {
    ArticleBlocks.of(article, this::merge);
    if (found.size() >= MAX_BLOCKS_HELD) {
      found.forEach((key, occurrences) -> out.output(KV.of(key, occurrences)));
      found.clear();
    }
  }

  private void merge(Hash128 key, Occurrences occurrences) {
    found.merge(key, occurrences, Occurrences::plus);
  }

  @FinishBundle
  public void finishBundle(FinishBundleContext context) {
    found.forEach(
        (key, occurrences) ->
            context.output(
                KV.of(key, occurrences), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE));
    found.clear();
  }
}
