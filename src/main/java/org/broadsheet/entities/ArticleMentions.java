package org.broadsheet.entities;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.broadsheet.text.Hash128;

/** The mentions of one article in the order of its text. */
@AutoValue
@DefaultCoder(ArticleMentionsCoder.class)
public abstract class ArticleMentions {

  /** Whether the article was tagged. */
  public enum Outcome {
    TAGGED,
    /** There is no model for the article's language. */
    NO_MODEL,
    /** The tagger threw; {@link ArticleMentions#defect()} says what. */
    FAILED
  }

  public abstract Hash128 articleId();

  /** The language of the article, as in {@link org.broadsheet.article.Language#code()}. */
  public abstract String language();

  public abstract Outcome outcome();

  /**
   * {@link Tagger#id} of the tagger that found the mentions; empty if the article was not tagged.
   */
  public abstract String model();

  /** The exception that kept the article from being tagged; empty for almost all. */
  public abstract String defect();

  public abstract List<Mention> mentions();

  static ArticleMentions of(
      Hash128 articleId,
      String language,
      Outcome outcome,
      String model,
      String defect,
      List<Mention> mentions) {
    return new AutoValue_ArticleMentions(articleId, language, outcome, model, defect, mentions);
  }

  /** The mentions of a tagged article. */
  public static ArticleMentions tagged(
      Hash128 articleId, String language, String model, List<Mention> mentions) {
    return of(articleId, language, Outcome.TAGGED, model, "", mentions);
  }

  /** An article in a language without a model. */
  public static ArticleMentions withoutModel(Hash128 articleId, String language) {
    return of(articleId, language, Outcome.NO_MODEL, "", "", List.of());
  }

  /** An article on which the tagger threw. */
  public static ArticleMentions failed(Hash128 articleId, String language, Throwable cause) {
    return of(articleId, language, Outcome.FAILED, "", "FindMentions: " + cause, List.of());
  }

  /** The same text in another article. */
  ArticleMentions withArticleId(Hash128 id) {
    return of(id, language(), outcome(), model(), defect(), mentions());
  }

  /** The same article with other mentions. */
  public ArticleMentions withMentions(List<Mention> mentions) {
    return of(articleId(), language(), outcome(), model(), defect(), mentions);
  }
}
