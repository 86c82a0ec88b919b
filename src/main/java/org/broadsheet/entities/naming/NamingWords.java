package org.broadsheet.entities.naming;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.text.LanguageWords;

/** The lists of words that naming needs, by the language of an article. */
final class NamingWords {

  /** Languages that are written with the words of another. */
  private static final Map<String, String> WRITTEN_AS =
      Map.of("no", "nb", "nn", "nb", "bs", "hr", "sh", "hr");

  private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

  private NamingWords() {}

  /** The entries of a list in a language; none if it has no such list. */
  static Set<String> of(String language, String list) {
    return KNOWN.computeIfAbsent(
        language + " " + list, key -> Set.copyOf(LanguageWords.of(written(language), list)));
  }

  /** The language whose words are read for a language. */
  static String written(String language) {
    return WRITTEN_AS.getOrDefault(language, language);
  }
}
