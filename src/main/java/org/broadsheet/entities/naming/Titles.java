package org.broadsheet.entities.naming;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.SmallLetters;

/**
 * Titles, ranks and offices of a language, with and without a full stop. A language without a list
 * has the English one.
 */
final class Titles {

  private static final Map<String, Titles> KNOWN = new ConcurrentHashMap<>();

  private final Set<String> titles;
  private final Set<String> sovereigns;

  private Titles(Set<String> titles, Set<String> sovereigns) {
    this.titles = titles;
    this.sovereigns = sovereigns;
  }

  static Titles of(String language) {
    return KNOWN.computeIfAbsent(language, Titles::read);
  }

  private static Titles read(String language) {
    Set<String> titles = NamingWords.of(language, "title");
    Set<String> sovereigns = NamingWords.of(language, "sovereign");
    return titles.isEmpty()
        ? new Titles(NamingWords.of("en", "title"), NamingWords.of("en", "sovereign"))
        : new Titles(titles, sovereigns);
  }

  /** Whether a word or phrase is a title. */
  boolean contains(String words) {
    return titles.contains(plain(words));
  }

  /** Whether a title belongs to a single name: "Prince Harry". */
  boolean isSovereign(String title) {
    return sovereigns.contains(plain(title));
  }

  /**
   * The title or rank with which a name begins, as it is written; empty if there is none. A name
   * that is nothing but a title keeps its last word, and one that begins with a given name has
   * none: "Martin Luther King Jr.".
   */
  String in(String form) {
    String[] words = form.split(" ");
    boolean isNamed = words.length > 2 && !contains(words[0]) && NameUses.given(words[0]) > 1;
    int length = 0;
    for (int end = 1; end < words.length; end++) {
      String head = String.join(" ", Arrays.copyOf(words, end));
      if (contains(head) || (!isNamed && contains(words[end - 1]))) {
        length = head.length();
      }
    }
    return form.substring(0, length);
  }

  /** The title nearest to the name: "sr" of "El Sr.". */
  String last(String title) {
    String plain = plain(title);
    return titles.contains(plain) ? plain : plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** A title as the lists have it. */
  static String plain(String title) {
    return SmallLetters.of(title).replace(".", "").replace('’', '\'');
  }
}
