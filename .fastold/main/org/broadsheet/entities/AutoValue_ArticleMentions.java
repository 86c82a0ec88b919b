package org.broadsheet.entities;

import java.util.List;
import javax.annotation.processing.Generated;
import org.broadsheet.text.Hash128;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_ArticleMentions extends ArticleMentions {

  private final Hash128 articleId;

  private final String language;

  private final ArticleMentions.Outcome outcome;

  private final String defect;

  private final List<Mention> mentions;

  AutoValue_ArticleMentions(
      Hash128 articleId,
      String language,
      ArticleMentions.Outcome outcome,
      String defect,
      List<Mention> mentions) {
    if (articleId == null) {
      throw new NullPointerException("Null articleId");
    }
    this.articleId = articleId;
    if (language == null) {
      throw new NullPointerException("Null language");
    }
    this.language = language;
    if (outcome == null) {
      throw new NullPointerException("Null outcome");
    }
    this.outcome = outcome;
    if (defect == null) {
      throw new NullPointerException("Null defect");
    }
    this.defect = defect;
    if (mentions == null) {
      throw new NullPointerException("Null mentions");
    }
    this.mentions = mentions;
  }

  @Override
  public Hash128 articleId() {
    return articleId;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public ArticleMentions.Outcome outcome() {
    return outcome;
  }

  @Override
  public String defect() {
    return defect;
  }

  @Override
  public List<Mention> mentions() {
    return mentions;
  }

  @Override
  public String toString() {
    return "ArticleMentions{"
        + "articleId=" + articleId + ", "
        + "language=" + language + ", "
        + "outcome=" + outcome + ", "
        + "defect=" + defect + ", "
        + "mentions=" + mentions
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof ArticleMentions) {
      ArticleMentions that = (ArticleMentions) o;
      return this.articleId.equals(that.articleId())
          && this.language.equals(that.language())
          && this.outcome.equals(that.outcome())
          && this.defect.equals(that.defect())
          && this.mentions.equals(that.mentions());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= articleId.hashCode();
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= outcome.hashCode();
    h$ *= 1000003;
    h$ ^= defect.hashCode();
    h$ *= 1000003;
    h$ ^= mentions.hashCode();
    return h$;
  }

}
