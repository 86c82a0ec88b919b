package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a credit into words; unlike in {@link NameWord}, Chinese characters side by side are one.
 */
final class CreditTokens {

  private CreditTokens() {}

  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    for (NameWord word = from(text, 0); word != null; word = from(text, word.end())) {
      words.add(word);
    }
    return words;
  }

  /** The first word that begins at a place or behind it; null if none does. */
  static @Nullable NameWord from(String text, int place) {
    int start = place;
    while (start < text.length() && !NameWord.isPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = start;
    while (end < text.length() && NameWord.isPart(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end == start) {
      return null;
    }
    boolean capital = !Character.isLowerCase(text.codePointAt(start));
    return new NameWord(NameKey.plain(text.substring(start, end)), start, end, capital);
  }
}
