package org.broadsheet.outlet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a credit into words; unlike in {@link NameWord}, Chinese characters side by side are one.
 */
final class CreditTokens {

  private CreditTokens() {}

  static List<NameWord> of(String text) {
    List<NameWord> words = new ArrayList<>();
    for (int i = 0; i < text.length(); ) {
      int end = i;
      while (end < text.length() && NameWord.isPart(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > i) {
        boolean capital = !Character.isLowerCase(text.codePointAt(i));
        words.add(new NameWord(NameKey.plain(text.substring(i, end)), i, end, capital));
        i = end;
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
    return words;
  }
}
