package org.broadsheet.outlet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.text.LetterMarks;
import org.broadsheet.text.SmallLetters;

/**
 * Makes spellings of one name equal: case, accents, punctuation and a leading "The" do not count.
 *
 * <p>A name becomes words; Chinese and Japanese characters, which have no spaces between words,
 * become a word each.
 */
final class NameKey {

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");

  private NameKey() {}

  /** The words of a name, separated by blanks, without a leading "the". */
  static String of(String name) {
    List<String> words = words(name);
    boolean article = words.size() > 1 && words.get(0).equals("the");
    return String.join(" ", article ? words.subList(1, words.size()) : words);
  }

  /** The words of any text, made small and plain. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (NameWord word : NameWord.of(text)) {
      words.add(word.plain());
    }
    return words;
  }

  /** A word in small letters without accents. */
  static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        String parted = Normalizer.normalize(LetterMarks.bounded(word), Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(parted).replaceAll("");
        return SmallLetters.of(Normalizer.normalize(bare, Normalizer.Form.NFKC));
      }
    }
    return SmallLetters.of(word);
  }
}
