package org.broadsheet.entities;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.shard.Sharding;

/** Gives each mention its entity: the name that the same thing has in the whole corpus. */
public final class NameEntities
    extends PTransform<PCollection<ArticleMentions>, PCollection<ArticleMentions>> {

  @SuppressWarnings("unused") // the vote of the corpus is grouped by it
  private final Sharding sharding;

  private NameEntities(Sharding sharding) {
    this.sharding = sharding;
  }

  /** Names entities, grouping in the given number of shards. */
  public static NameEntities in(Sharding sharding) {
    return new NameEntities(sharding);
  }

  @Override
  public PCollection<ArticleMentions> expand(PCollection<ArticleMentions> mentions) {
    return mentions
        .apply("ByAlias", ParDo.of(new AliasFn(AliasTable.builtIn())))
        .setCoder(ArticleMentionsCoder.of());
  }

  private static final class AliasFn extends DoFn<ArticleMentions, ArticleMentions> {
    private final AliasTable aliases;

    AliasFn(AliasTable aliases) {
      this.aliases = aliases;
    }

    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<ArticleMentions> out) {
      List<Mention> named = article.mentions().stream().map(aliases::name).toList();
      out.output(article.withMentions(named));
    }
  }
}
