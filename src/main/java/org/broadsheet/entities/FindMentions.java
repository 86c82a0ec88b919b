package org.broadsheet.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Article;
import org.broadsheet.entities.naming.AliasTable;
import org.broadsheet.entities.tagging.BuiltInTaggers;
import org.broadsheet.shard.Batch;
import org.broadsheet.shard.GroupByHash;
import org.broadsheet.shard.Sharding;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in the clean text of each article and joins them within the article.
 *
 * <pre>{@code
 * PCollection<ArticleMentions> mentions =
 *     records
 *         .apply(ExtractArticles.create())
 *         .articles()
 *         .apply(DetectLanguage.create())
 *         .apply(FindMentions.create());
 * }</pre>
 *
 * <p>Each article has one answer: its mentions, or that its language has no model, or that the
 * tagger threw.
 *
 * <pre>{@code
 * PCollection<ArticleMentions> mentions =
 *     articles.apply(FindMentions.create()).apply(NameEntities.in(Sharding.forBytes(bytes)));
 * }</pre>
 */
public final class FindMentions
    extends PTransform<PCollection<Article>, PCollection<ArticleMentions>> {

  private final SerializableFunction<String, @Nullable Tagger> taggers;
  private final AliasTable aliases;
  private final @Nullable Sharding sharding;

  private FindMentions(
      SerializableFunction<String, @Nullable Tagger> taggers,
      AliasTable aliases,
      @Nullable Sharding sharding) {
    this.taggers = taggers;
    this.aliases = aliases;
    this.sharding = sharding;
  }

  /** Finds mentions with the taggers that the program brings, each article where it is. */
  public static FindMentions create() {
    return new FindMentions(BuiltInTaggers::forLanguage, AliasTable.builtIn(), null);
  }

  /**
   * Tags each distinct text once, for the price of a shuffle of the texts; the answer is the same.
   */
  public FindMentions sharingTexts(Sharding sharding) {
    return new FindMentions(taggers, aliases, sharding);
  }

  /**
   * Takes taggers from elsewhere.
   *
   * @param taggers the tagger of a language code, or null
   */
  public FindMentions withTaggers(SerializableFunction<String, @Nullable Tagger> taggers) {
    return new FindMentions(taggers, aliases, sharding);
  }

  /**
   * Takes models that a user trained, by language code; other languages keep the program's own.
   *
   * @param paths of model files on any file system that Beam knows; lexica are looked for beside
   *     the model, then among the program's own
   * @throws java.io.UncheckedIOException at once if one cannot be read
   */
  public FindMentions withModels(Map<String, String> paths) {
    UserModels models = new UserModels(paths);
    paths.keySet().forEach(models::apply);
    return withTaggers(models);
  }

  /** Takes another table of names, by which base forms are known. */
  public FindMentions withAliases(AliasTable aliases) {
    return new FindMentions(taggers, aliases, sharding);
  }

  @Override
  public PCollection<ArticleMentions> expand(PCollection<Article> articles) {
    return byText(articles)
        .apply("TagAndJoin", ParDo.of(new TagFn(taggers, aliases)))
        .setCoder(ArticleMentionsCoder.of());
  }

  private PCollection<KV<Hash128, List<Untagged>>> byText(PCollection<Article> articles) {
    if (sharding == null) {
      return articles
          .apply("EachText", ParDo.of(new EachTextFn()))
          .setCoder(GroupByHash.keyed(ListCoder.of(new Untagged.Coder())));
    }
    Batch.require("FindMentions sharing texts", articles);
    return articles
        .apply("KeyByText", ParDo.of(new KeyByTextFn()))
        .setCoder(GroupByHash.keyed(new Untagged.Coder()))
        .apply("GroupTexts", GroupByHash.in(sharding));
  }

  private static final class EachTextFn extends DoFn<Article, KV<Hash128, List<Untagged>>> {
    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KV<Hash128, List<Untagged>>> out) {
      Untagged untagged = Untagged.of(article);
      out.output(KV.of(untagged.id(), List.of(untagged)));
    }
  }

  /** Of the copies in a bundle only the first brings the text: a notice may be printed anywhere. */
  private static final class KeyByTextFn extends DoFn<Article, KV<Hash128, Untagged>> {

    /** A bundle may be a large part of the corpus. */
    private static final int MAX_REMEMBERED = 50_000;

    private transient Set<Hash128> sent;

    @StartBundle
    public void startBundle() {
      sent = new HashSet<>();
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<KV<Hash128, Untagged>> out) {
      Untagged untagged = Untagged.of(article);
      Hash128 hash = untagged.textHash();
      if (sent.size() >= MAX_REMEMBERED) {
        sent.clear();
      }
      out.output(KV.of(hash, sent.add(hash) ? untagged : untagged.withText("")));
    }
  }
}
