package org.broadsheet.entities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.broadsheet.article.Article;
import org.broadsheet.article.Outlet;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in the clean text of each article and joins them within the article.
 *
 * <p>Each article has one answer: its mentions, or that its language has no model, or that the
 * tagger threw.
 */
public final class FindMentions
    extends PTransform<PCollection<Article>, PCollection<ArticleMentions>> {

  private final SerializableFunction<String, @Nullable Tagger> taggers;

  private FindMentions(SerializableFunction<String, @Nullable Tagger> taggers) {
    this.taggers = taggers;
  }

  /** Finds mentions with the taggers that the program brings. */
  public static FindMentions create() {
    return new FindMentions(CapitalizedNames::forLanguage);
  }

  /**
   * Takes taggers from elsewhere.
   *
   * @param taggers the tagger of a language code, or null; asked once a language and worker
   */
  public FindMentions withTaggers(SerializableFunction<String, @Nullable Tagger> taggers) {
    return new FindMentions(taggers);
  }

  @Override
  public PCollection<ArticleMentions> expand(PCollection<Article> articles) {
    return articles
        .apply("TagAndJoin", ParDo.of(new FindFn(taggers)))
        .setCoder(ArticleMentionsCoder.of());
  }

  private static final class FindFn extends DoFn<Article, ArticleMentions> {
    private final SerializableFunction<String, @Nullable Tagger> taggers;
    private transient Map<String, @Nullable MentionFinder> finders;

    FindFn(SerializableFunction<String, @Nullable Tagger> taggers) {
      this.taggers = taggers;
    }

    @StartBundle
    public void startBundle() {
      if (finders == null) {
        finders = new LinkedHashMap<>();
      }
    }

    @ProcessElement
    public void process(@Element Article article, OutputReceiver<ArticleMentions> out) {
      out.output(attempt(Hash128.parse(article.id()), article));
    }

    private ArticleMentions attempt(Hash128 id, Article article) {
      String language = article.language().code();
      try {
        MentionFinder finder = finders.computeIfAbsent(language, this::finder);
        return finder == null
            ? ArticleMentions.withoutModel(id, language)
            : ArticleMentions.tagged(
                id, language, flagOwnOutlet(finder.find(article.text()), article.outlet()));
      } catch (RuntimeException | StackOverflowError bug) {
        return ArticleMentions.failed(id, language, bug);
      }
    }

    private @Nullable MentionFinder finder(String language) {
      Tagger tagger = taggers.apply(language);
      return tagger == null ? null : new MentionFinder(tagger);
    }
  }

  private static List<Mention> flagOwnOutlet(List<Mention> mentions, Outlet outlet) {
    String name = outlet.name() == null ? "" : bare(outlet.name());
    return mentions.stream()
        .map(
            mention ->
                !name.isEmpty() && bare(mention.nameInArticle()).equals(name)
                    ? mention.toBuilder().setIsOwnOutlet(true).build()
                    : mention)
        .toList();
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
