package org.broadsheet.language.passage;

import org.broadsheet.article.Language;

/**
 * The language of one piece of text.
 *
 * @param code ISO 639-1, else 639-3, or {@code und}
 * @param probability 0 to 1
 */
public record LanguageGuess(String code, double probability) {

  public static final LanguageGuess NONE = new LanguageGuess(Language.UNDETERMINED, 0);

  public boolean isKnown() {
    return !code.equals(Language.UNDETERMINED);
  }
}
