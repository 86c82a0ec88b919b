package org.broadsheet.article;

import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

@Generated("com.google.auto.value.processor.AutoValueProcessor")
final class AutoValue_Language extends Language {

  private final String code;

  private final double score;

  private final List<LanguageShare> shares;

  private final boolean isMixed;

  AutoValue_Language(
      String code,
      double score,
      List<LanguageShare> shares,
      boolean isMixed) {
    if (code == null) {
      throw new NullPointerException("Null code");
    }
    this.code = code;
    this.score = score;
    if (shares == null) {
      throw new NullPointerException("Null shares");
    }
    this.shares = shares;
    this.isMixed = isMixed;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public double score() {
    return score;
  }

  @Override
  public List<LanguageShare> shares() {
    return shares;
  }

  @Override
  public boolean isMixed() {
    return isMixed;
  }

  @Override
  public String toString() {
    return "Language{"
        + "code=" + code + ", "
        + "score=" + score + ", "
        + "shares=" + shares + ", "
        + "isMixed=" + isMixed
        + "}";
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == this) {
      return true;
    }
    if (o instanceof Language) {
      Language that = (Language) o;
      return this.code.equals(that.code())
          && Double.doubleToLongBits(this.score) == Double.doubleToLongBits(that.score())
          && this.shares.equals(that.shares())
          && this.isMixed == that.isMixed();
    }
    return false;
  }

  @Override
  public int hashCode() {
    int h$ = 1;
    h$ *= 1000003;
    h$ ^= code.hashCode();
    h$ *= 1000003;
    h$ ^= (int) ((Double.doubleToLongBits(score) >>> 32) ^ Double.doubleToLongBits(score));
    h$ *= 1000003;
    h$ ^= shares.hashCode();
    h$ *= 1000003;
    h$ ^= isMixed ? 1231 : 1237;
    return h$;
  }

}
