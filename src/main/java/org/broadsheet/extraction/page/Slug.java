package org.broadsheet.extraction.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Ids that content systems make of the words of a heading: {@code id="comments-by-the-minister"}
 * tells what a section is about, not what kind of part it is.
 */
final class Slug {

  /** Shorter ids are named by people: {@code related-articles} over "Related articles". */
  private static final int MIN_WORDS = 3;

  /** A prefix or a number. */
  private static final int MAX_OTHER_WORDS = 1;

  /** The heading stands at the beginning of the section, in at most this number of wrappers. */
  private static final int MAX_DEPTH = 4;

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Slug() {}

  /** Whether the element's id is made of the words of the heading that it begins with. */
  static boolean isIdOf(Element element) {
    String id = element.id();
    Element heading = id.length() <= MIN_WORDS ? null : heading(element);
    List<String> words = heading == null ? List.of() : words(id);
    if (heading == null || words.size() < MIN_WORDS) {
      return false;
    }
    Set<String> title = new HashSet<>(words(heading.text()));
    long others = words.stream().filter(word -> !title.contains(word)).count();
    return others <= MAX_OTHER_WORDS && isSection(element);
  }

  /** The heading that an element begins with, or null. */
  private static @Nullable Element heading(Element element) {
    Element first = element.firstElementChild();
    for (int depth = 0; first != null && depth < MAX_DEPTH; depth++) {
      if (HEADINGS.contains(first.normalName())) {
        return first;
      }
      first = first.firstElementChild();
    }
    return null;
  }

  /** "You may also like" and "Leave a reply" make slugs, too; links and forms follow them. */
  private static boolean isSection(Element element) {
    return element.selectFirst("form, input, textarea") == null
        && element.select("a").text().length() * 5 < element.text().length();
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(SmallLetters.of(text)).filter(word -> !word.isEmpty()).toList();
  }
}
