package org.broadsheet.language.passage;

import java.lang.Character.UnicodeScript;

/**
 * One or a few blocks of an article that are read together.
 *
 * @param original without addresses
 * @param text the same in small letters
 * @param count of its letters
 * @param guess its language
 */
public record Passage(String original, String text, LetterCount count, LanguageGuess guess) {

  public Passage as(LanguageGuess other) {
    return new Passage(original, text, count, other);
  }

  /** Whether nearly all of it is names: products, people, teams. */
  public boolean isOfNames() {
    return count.script() == UnicodeScript.LATIN && Names.are(original);
  }
}
