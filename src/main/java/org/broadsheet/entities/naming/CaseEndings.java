package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.text.LanguageWords;

/**
 * Undoes the cases of a language's names: "Путину" may be a form of "Путин".
 *
 * <p>The list {@code case-ending} of a language's words has an ending a line, then the endings of
 * base forms that it may stand for, the likeliest first; "-" is no ending. Endings alone leave
 * several base forms open, so all are given; the article, the table of aliases, or the first name
 * decides.
 */
final class CaseEndings {

  /** Shorter words are acronyms, or too short to tell an ending from a stem. */
  private static final int SHORTEST = 4;

  private static final Map<String, CaseEndings> KNOWN = new ConcurrentHashMap<>();

  private record Ending(String oblique, List<String> bases) {}

  private final List<Ending> endings = new ArrayList<>();

  private CaseEndings(List<String> lines) {
    for (String line : lines) {
      List<String> columns = List.of(line.split(" "));
      endings.add(
          new Ending(
              columns.get(0),
              columns.subList(1, columns.size()).stream()
                  .map(base -> base.equals("-") ? "" : base)
                  .toList()));
    }
  }

  /** The endings of a language; none if its words list none. */
  static CaseEndings of(String language) {
    return KNOWN.computeIfAbsent(
        NamingWords.written(language),
        written -> new CaseEndings(LanguageWords.of(written, "case-ending")));
  }

  boolean isEmpty() {
    return endings.isEmpty();
  }

  /** Whether an "s" is all that a name is inflected by. */
  boolean isOfGenitivesOnly() {
    return endings.size() == 1;
  }

  /** The base forms that a word may be a form of, the likeliest first, without the word itself. */
  List<String> bases(String word) {
    return bases(word, SHORTEST);
  }

  /** The same of words that are as short as this: of "Evy", which is Eva where she is expected. */
  List<String> bases(String word, int shortest) {
    if (word.length() < shortest || word.equals(word.toUpperCase(Locale.ROOT))) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Ending ending : endings) {
      if (word.endsWith(ending.oblique())) {
        String stem = word.substring(0, word.length() - ending.oblique().length());
        for (String base : ending.bases()) {
          if (stem.length() + base.length() >= 3
              && !stem.isEmpty()
              && isWritten(stem, base)
              && !(ending.oblique().equals("s") && endsLikeGenitive(stem))
              && !(isOfAdjective(word) && base.length() < 2)) {
            found.add(stem + spelled(stem, base));
          }
        }
      }
    }
    found.remove(word);
    return new ArrayList<>(found);
  }

  /** No "ы" stands after these consonants in Russian: "Химках" is Химки. */
  private static String spelled(String stem, String base) {
    boolean hushed = "гкхжчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return hushed && base.equals("ы") ? "и" : base;
  }

  /** In Cyrillic the soft sign follows consonants, and the short i vowels. */
  private static boolean isWritten(String stem, String base) {
    char last = stem.charAt(stem.length() - 1);
    boolean vowel = "аеёиоуыэюяіїє".indexOf(last) >= 0;
    return base.isEmpty() || !(base.charAt(0) == 'ь' ? vowel : base.charAt(0) == 'й' && !vowel);
  }

  /** "Тверской" is Тверская or Тверской, "Тихую" is Тихая; "Аляской" is rare. */
  private static boolean isOfAdjective(String word) {
    return word.endsWith("ской") || word.endsWith("цкой") || word.endsWith("ую");
  }

  /** No genitive is cut from "Strauss" or "Marx". */
  private static boolean endsLikeGenitive(String stem) {
    return "sxzß'".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }
}
