package org.broadsheet.article;

import com.google.auto.value.AutoValue;
import java.util.List;

/** The languages of an article's text. */
@AutoValue
public abstract class Language {

  /** The code of text whose language is not known. */
  public static final String UNDETERMINED = "und";

  /** Nothing is known. */
  public static final Language UNKNOWN = of(UNDETERMINED, 0, List.of(), false);

  /** The language of most of the text: ISO 639-1, else 639-3, or {@code und}. */
  public abstract String code();

  /** Probability of that language, 0 to 1. */
  public abstract double score();

  /** All languages found, the largest share first. */
  public abstract List<LanguageShare> shares();

  /** Whether a second language holds a block of its own. */
  public abstract boolean isMixed();

  public static Language of(String code, double score, List<LanguageShare> shares, boolean mixed) {
    return new AutoValue_Language(code, score, shares, mixed);
  }
}
