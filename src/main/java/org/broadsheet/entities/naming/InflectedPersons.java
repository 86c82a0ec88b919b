package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.SmallLetters;

/**
 * The base form of a person's full name when nothing in the article tells it: its words agree in
 * case and gender, and the first is a given name that is known.
 */
final class InflectedPersons {

  /** Given names known by fewer bearers are too often a form of another. */
  private static final int KNOWN = 2;

  private static final int LISTED = 4;

  private static final Set<String> FEMININE_SURNAMES =
      Set.of(
          "ова", "ева", "ёва", "ина", "ына", "ая", "ска", "цка", "зька", "ová", "ská", "cká", "ná",
          "ska", "cka", "dzka", "owa", "na");

  private final String language;
  private final CaseEndings endings;

  InflectedPersons(String language) {
    this.language = language;
    this.endings = CaseEndings.of(language);
  }

  /**
   * The base form of a full name; the name itself if it is one, or if its first name is unknown.
   */
  String base(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > 4 || endings.isEmpty()) {
      return name;
    }
    String given = given(words[0], words[words.length - 1]);
    if (given.equals(words[0])) {
      return name;
    }
    boolean feminine = isFeminine(given);
    List<String> base = new ArrayList<>(List.of(given));
    for (int i = 1; i < words.length; i++) {
      base.add(i + 1 < words.length && isOfOneCase(words[i]) ? words[i] : rest(words[i], feminine));
    }
    return String.join(" ", base);
  }

  /** Whether the first word is a given name as it stands. */
  boolean isFirstWordInBaseForm(String name) {
    String first = name.split(" ")[0];
    return NameUses.given(first) >= KNOWN && given(first, lastWord(name)).equals(first);
  }

  /** Particles and initials. */
  private static boolean isOfOneCase(String word) {
    return word.length() <= 3 || !Character.isUpperCase(word.charAt(0));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private String given(String word, String surname) {
    String best = word;
    int level = isManOfWomansName(word, surname) ? KNOWN - 1 : Math.max(level(word), KNOWN - 1);
    for (String base : endings.bases(word)) {
      int known = level(base);
      if (known > level) {
        best = base;
        level = known;
      }
    }
    return best;
  }

  /** "Pavla Dvořáka" is Pavel Dvořák, for a Czech woman would be Dvořáková. */
  private boolean isManOfWomansName(String word, String surname) {
    return (language.equals("cs") || language.equals("sk"))
        && isFeminine(word)
        && !surname.endsWith("á");
  }

  /** How well known a given name is; those that the language's list has best of all. */
  private int level(String word) {
    String small = SmallLetters.of(word);
    boolean isListed =
        NamingWords.of(language, "man").contains(small)
            || NamingWords.of(language, "woman").contains(small);
    return isListed ? LISTED : NameUses.given(word);
  }

  /** By its ending, but for the men's names that the language lists. */
  private boolean isFeminine(String given) {
    String small = SmallLetters.of(given);
    return "aаяeеá".indexOf(small.charAt(small.length() - 1)) >= 0
        && !NamingWords.of(language, "man").contains(small);
  }

  private String rest(String word, boolean feminine) {
    List<String> bases = endings.bases(word);
    for (String base : bases) {
      boolean isHers = FEMININE_SURNAMES.stream().anyMatch(base::endsWith);
      if (isHers == feminine && (feminine || isMasculine(base))) {
        return base;
      }
    }
    return word;
  }

  /** Men's surnames mostly end in a consonant, or in a vowel that stays. */
  private static boolean isMasculine(String surname) {
    return "аяыиуюaąę".indexOf(surname.charAt(surname.length() - 1)) < 0
        || List.of("ский", "цкий", "ski", "cki").stream().anyMatch(surname::endsWith);
  }
}
