package org.broadsheet.entities;

import java.util.List;
import org.apache.beam.sdk.coders.DefaultCoder;
import org.broadsheet.text.Hash128;

/**
 * The mentions of one article in the order of its text.
 *
 * @param language the language of the article, as in {@link org.broadsheet.article.Language#code()}
 * @param model {@link Tagger#id} of the tagger that found the mentions; empty if the article was
 *     not tagged
 * @param defect the exception that kept the article from being tagged; empty for almost all
 */
@DefaultCoder(ArticleMentionsCoder.class)
public record ArticleMentions(
    Hash128 articleId,
    String language,
    Outcome outcome,
    String model,
    String defect,
    List<Mention> mentions) {

  /** Whether the article was tagged. */
  public enum Outcome {
    TAGGED,
    /** There is no model for the article's language. */
    NO_MODEL,
    /** The tagger threw; {@link ArticleMentions#defect()} says what. */
    FAILED
  }

  /** The mentions of a tagged article. */
  public static ArticleMentions tagged(
      Hash128 articleId, String language, String model, List<Mention> mentions) {
    return new ArticleMentions(articleId, language, Outcome.TAGGED, model, "", mentions);
  }

  /** An article in a language without a model. */
  public static ArticleMentions withoutModel(Hash128 articleId, String language) {
    return new ArticleMentions(articleId, language, Outcome.NO_MODEL, "", "", List.of());
  }

  /** An article on which the tagger threw. */
  public static ArticleMentions failed(Hash128 articleId, String language, Throwable cause) {
    return new ArticleMentions(
        articleId, language, Outcome.FAILED, "", "FindMentions: " + cause, List.of());
  }

  /** The same text in another article. */
  ArticleMentions withArticleId(Hash128 id) {
    return new ArticleMentions(id, language(), outcome(), model(), defect(), mentions());
  }

  /** The same article with other mentions. */
  public ArticleMentions withMentions(List<Mention> mentions) {
    return new ArticleMentions(articleId(), language(), outcome(), model(), defect(), mentions);
  }
}
