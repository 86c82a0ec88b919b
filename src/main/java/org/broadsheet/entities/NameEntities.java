package org.broadsheet.entities;

import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TupleTag;
import org.broadsheet.article.Stage;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.naming.Votes;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.JoinByHash;
import org.broadsheet.shard.Joined;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.broadsheet.wire.Memo;
import org.broadsheet.wire.MemoPack;
import org.jspecify.annotations.Nullable;

/**
 * Gives each mention its entity: the name that the same thing has in the whole corpus.
 *
 * <pre>{@code
 * PCollection<ArticleMentions> named =
 *     articles
 *         .apply(DetectLanguage.create())
 *         .apply(FindMentions.create())
 *         .apply(NameEntities.in(new Sharding(16)));
 * }</pre>
 *
 * <p>First by the table of aliases; then by a vote of the articles on what each leaves open: which
 * full name a surname stands for, what the base form of an inflected name is, and whether an
 * organisation's short name is its own.
 */
public final class NameEntities
    extends PTransform<PCollection<ArticleMentions>, PCollection<ArticleMentions>> {

  private static final TupleTag<ArticleMentions> ARTICLES = new TupleTag<>("articles") {};
  private static final TupleTag<Tally> ANSWERS = new TupleTag<>("answers") {};

  private final Sharding sharding;
  private final AliasTable aliases;
  private final @Nullable PCollection<MemoPack> noted;

  private NameEntities(
      Sharding sharding, AliasTable aliases, @Nullable PCollection<MemoPack> noted) {
    this.sharding = sharding;
    this.aliases = aliases;
    this.noted = noted;
  }

  /** Names entities, grouping in the given number of shards. */
  public static NameEntities in(Sharding sharding) {
    return new NameEntities(sharding, AliasTable.builtIn(), null);
  }

  /** Takes another table of aliases. */
  public NameEntities withAliases(AliasTable aliases) {
    return new NameEntities(sharding, aliases, noted);
  }

  /** Lets the articles of earlier runs vote, too: memos of the kind {@link Memo.Kind#NAMES}. */
  public NameEntities after(PCollection<MemoPack> noted) {
    return new NameEntities(sharding, aliases, noted);
  }

  @Override
  public PCollection<ArticleMentions> expand(PCollection<ArticleMentions> mentions) {
    Batch.require("NameEntities", mentions);
    PCollection<ArticleMentions> named =
        mentions
            .apply("ByAlias", ParDo.of(new AliasFn(aliases)))
            .setCoder(ArticleMentionsCoder.of());
    PCollection<KV<Hash128, Tally>> answers =
        named.apply("ByVote", new ElectNames(sharding, noted));
    return KeyedPCollectionTuple.of(ARTICLES, keyed(named))
        .and(ANSWERS, answers)
        .apply("JoinVotes", JoinByHash.in(sharding))
        .apply("ApplyVotes", ParDo.of(new ApplyFn(aliases)))
        .setCoder(ArticleMentionsCoder.of());
  }

  private static PCollection<KV<Hash128, ArticleMentions>> keyed(
      PCollection<ArticleMentions> mentions) {
    return mentions
        .apply("KeyByArticle", ParDo.of(new KeyByArticle()))
        .setCoder(GroupByHash.keyed(ArticleMentionsCoder.of()));
  }

  private static final class AliasFn extends DoFn<ArticleMentions, ArticleMentions> {
    private final AliasTable aliases;

    AliasFn(AliasTable aliases) {
      this.aliases = aliases;
    }

    @ProcessElement
    public void process(@Element ArticleMentions article, OutputReceiver<ArticleMentions> out) {
      out.output(article.withMentions(aliases.name(article.mentions(), article.language())));
    }
  }

  private static final class ApplyFn extends DoFn<KV<Hash128, Joined>, ArticleMentions> {
    private final AliasTable aliases;
    private final Counter done = Stage.NAME_ENTITIES.counter();

    ApplyFn(AliasTable aliases) {
      this.aliases = aliases;
    }

    @ProcessElement
    public void process(@Element KV<Hash128, Joined> group, OutputReceiver<ArticleMentions> out) {
      Map<Votes.Name, String> elected = new TreeMap<>();
      for (Tally answer : group.getValue().all(ANSWERS)) {
        elected.put(
            new Votes.Name(EntityType.valueOf(answer.part(0)), answer.part(1)), answer.part(2));
      }
      for (ArticleMentions article : group.getValue().all(ARTICLES)) {
        out.output(
            article.withMentions(
                Votes.apply(article.mentions(), elected, aliases, article.language())));
        done.inc();
      }
    }
  }
}
