package org.broadsheet.extraction.metadata;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.broadsheet.text.LanguageWords;

/** Patterns of the words that bylines are made of, from the lists of all languages. */
final class BylineWords {

  /** "By", "von", "автор": the names follow at once. */
  static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^[\\s|]*(?:"
              + oneOf(LanguageWords.all("byline"))
              + ")(?![\\p{M}'\u2019])[\\s:\uff1a|]*(?=.)");

  /** "Author:", "Text |": a label that is set apart from the names. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^[\\s|]*(?:"
              + oneOf(LanguageWords.all("author"))
              + ")\\s*[:\uff1a|/\uff0f][\\s|]*(?=.)");

  /** What stands between two names. */
  static final Pattern SEPARATOR =
      Pattern.compile(
          "(?iu)\\s*(?:[,;/|\u2022\u00b7\u3001\uff0c\uff1b\u060c]|\\s(?:&|\\+|"
              + oneOf(LanguageWords.all("joiner"))
              + ")\\s)\\s*");

  /** "and Ada Quill": the rest of a line that was split by something else. */
  static final Pattern FIRST_JOINER =
      Pattern.compile("^\\s*(?:&|\\+|" + oneOf(LanguageWords.all("joiner")) + ")\\s+(?=.)");

  /** All that may stand between two names that are set in elements of their own. */
  static final Pattern JOINER =
      Pattern.compile(
          "(?iu)[\\s,;|]*(?:&|\\+|" + oneOf(LanguageWords.all("joiner")) + ")?[\\s,;|]*");

  private BylineWords() {}

  /** The longest first, as a pattern takes the first that fits. */
  private static String oneOf(Collection<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
