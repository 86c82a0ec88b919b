package org.broadsheet.extraction.metadata;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/**
 * A byline that ends in a date and is longer than a date line: "Written by Ada Quill in Ports on 14
 * May 2024". One that tells of its author ("who joined us on 1 March 2009") is none.
 */
final class DatedByline {

  /** A longer line tells a story. */
  private static final int MAX_CHARS = 160;

  private static final int MAX_WORDS = 10;

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Small words that stand between names, labels and a date. */
  private static final Set<String> SMALL_WORDS = smallWords();

  private DatedByline() {}

  /** The date at the end of a byline. */
  static Optional<PrintedDate> dateIn(String line) {
    if (line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String names = Bylines.withoutLabel(line);
    return names.length() == line.length()
        ? Optional.empty()
        : PrintedDate.findIn(names)
            .filter(date -> areNames(names.substring(0, date.start())))
            .filter(date -> DateLine.areLabels(names.substring(date.end())));
  }

  private static boolean areNames(String front) {
    return !DateLine.saysUpdate(front)
        && LineWords.count(front) <= MAX_WORDS
        && WORD_END
            .splitAsStream(front)
            .noneMatch(word -> isLowerCase(word) && !SMALL_WORDS.contains(word));
  }

  private static boolean isLowerCase(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.codePointAt(0))
        && !PersonName.isParticle(word);
  }

  private static Set<String> smallWords() {
    Set<String> words = new HashSet<>();
    for (String entry : LanguageWords.all("beside-date", "published", "joiner", "byline")) {
      WORD_END.splitAsStream(SmallLetters.of(entry)).forEach(words::add);
    }
    return Set.copyOf(words);
  }
}
