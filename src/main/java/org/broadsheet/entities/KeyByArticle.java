package org.broadsheet.entities;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.broadsheet.text.Hash128;

/** Keys mentions by their article. */
final class KeyByArticle extends DoFn<ArticleMentions, KV<Hash128, ArticleMentions>> {
  @ProcessElement
  public void process(
      @Element ArticleMentions article, OutputReceiver<KV<Hash128, ArticleMentions>> out) {
    out.output(KV.of(article.articleId(), article));
  }
}
