package org.broadsheet.article;

import com.google.auto.value.AutoValue;

/** How much of an article's text is in one language. */
@AutoValue
public abstract class LanguageShare {

  /** ISO 639-1 code, else 639-3; {@code und} for text in no language that was recognised. */
  public abstract String language();

  /** Share of the characters of the text, 0 to 1. */
  public abstract double share();

  /** Mean probability of the language over its blocks, by characters, 0 to 1. */
  public abstract double score();

  public static LanguageShare of(String language, double share, double score) {
    return new AutoValue_LanguageShare(language, share, score);
  }
}
