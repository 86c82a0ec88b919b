package org.broadsheet.repetition;

import org.apache.beam.sdk.transforms.DoFn;
import org.broadsheet.article.Article;
import org.broadsheet.wire.Memo;

/** Notes the blocks of articles of known outlets for later runs. */
final class NoteBlocksFn extends DoFn<Article, Memo> {
  @ProcessElement
  public void process(@Element Article article, OutputReceiver<Memo> out) {
    String domain = article.outlet().domain();
    if (domain != null) {
      out.output(NotedBlocks.memo(article, domain));
    }
  }
}
