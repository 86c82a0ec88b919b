package org.broadsheet.article;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_LanguageShare extends LanguageShare {

  private final String language;

  private final double share;

  private final double score;

  AutoValue_LanguageShare(
      String language,
      double share,
      double score) {
    if (language == null) {
      throw new NullPointerException("Null language");
    }
    this.language = language;
    this.share = share;
    this.score = score;
  }

  @Override
  public String language() {
    return language;
  }

  @Override
  public double share() {
    return share;
  }

  @Override
  public double score() {
    return score;
  }

  @Override
  public String toString() {
    return "LanguageShare{"
        + "language=" + language + ", "
        + "share=" + share + ", "
        + "score=" + score
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof LanguageShare) {
      LanguageShare that = (LanguageShare) o;
      return this.language.equals(that.language())
          && Double.doubleToLongBits(this.share) == Double.doubleToLongBits(that.share())
          && Double.doubleToLongBits(this.score) == Double.doubleToLongBits(that.score());
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= language.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(share) >>> 32) ^ Double.doubleToLongBits(share));
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(score) >>> 32) ^ Double.doubleToLongBits(score));
    return h$;
  }

}
