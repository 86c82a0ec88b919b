package org.broadsheet.entities;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.wire.Memo;

/** Notes the names of each article for later runs, once they are final. */
public final class NoteNames extends PTransform<PCollection<ArticleMentions>, PCollection<Memo>> {

  private NoteNames() {}

  public static NoteNames create() {
    return new NoteNames();
  }

  @Override
  public PCollection<Memo> expand(PCollection<ArticleMentions> mentions) {
    return mentions.apply("Note", ParDo.of(new NoteFn())).setCoder(Memo.Coder.INSTANCE);
  }

  private static final class NoteFn extends DoFn<ArticleMentions, Memo> {
    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<Memo> out) {
      if (!article.mentions().isEmpty()) {
        out.output(NotedNames.of(article.mentions(), article.language()).memo(article));
      }
    }
  }
}
