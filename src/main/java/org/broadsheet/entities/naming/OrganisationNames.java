package org.broadsheet.entities.naming;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/** Which short names an organisation may have. */
final class OrganisationNames {

  /** Words that say what kind of body bears a name: "Harland Savings" is "Harland Savings Bank". */
  private static final Set<String> KINDS = LanguageWords.all("company-word");

  /** "Department" for "Department of Public Works". */
  private static final Set<String> BODIES = LanguageWords.all("body");

  /** Words that make a club of a place: "Kessby" is "Kessby United". */
  private static final Set<String> CLUBS = LanguageWords.all("club-word");

  /**
   * "Палата ВС": a chamber of the court, not the court. "Quick ROI", "Pentax DSLRs": one of many.
   * The "Russian FSB" is the FSB.
   */
  private static final Pattern ACRONYM =
      Pattern.compile("[\\p{IsCyrillic}&&\\p{Lu}]{2,6}|\\p{Lu}{2,5}s?");

  /** "10-year Treasury", "Kroger-owned QFC": what is written so is no part of a name. */
  private static final Pattern DESCRIBED = Pattern.compile("\\d|-\\p{Ll}");

  /** "of Public Works", "on Foreign Relations". */
  private static final Pattern REST_OF_BODY = Pattern.compile(" (?:of|for|on|to) .*");

  private OrganisationNames() {}

  /**
   * Whether one name is short for another: it is the other's last word ("Fox" for "Century Fox"),
   * or all but words for a kind of body at its end, or its first if that says what body it is.
   * "Facebook" is not "Facebook Business", and of two words more than a place in front makes
   * another: the "Bank of Canada" is not the "Royal Bank of Canada".
   */
  static boolean isShortFor(String shorter, String longer, Predicate<String> isPlace) {
    int before = longer.length() - shorter.length() - 1;
    if (before < 0) {
      return false;
    }
    if (SmallLetters.of(longer).endsWith(" " + SmallLetters.of(shorter))) {
      String front = longer.substring(0, before);
      if (endsWithSmallWord(front)) {
        return false;
      }
      if (ACRONYM.matcher(shorter).matches()) {
        return KINDS.contains(Titles.plain(front))
            || ArticleNames.isDemonym(front)
            || isPlace.test(front);
      }
      return shorter.indexOf(' ') < 0 ? !DESCRIBED.matcher(front).find() : isPlace.test(front);
    }
    if (BODIES.contains(Titles.plain(shorter))
        && longer.startsWith(shorter)
        && REST_OF_BODY.matcher(longer.substring(shorter.length())).matches()) {
      return true;
    }
    return isWithoutKind(shorter, longer.split(" "), isPlace.test(shorter));
  }

  /** "Société des Amis du" before "Louvre": they are its friends, not the house itself. */
  private static boolean endsWithSmallWord(String front) {
    return Character.isLowerCase(front.codePointAt(front.lastIndexOf(' ') + 1));
  }

  /** Of a place, only a club may bear the bare name: a country is not its trading company. */
  private static boolean isWithoutKind(String shorter, String[] words, boolean isPlace) {
    Set<String> kinds = isPlace ? CLUBS : KINDS;
    int end = words.length;
    while (end > 1 && kinds.contains(Titles.plain(words[end - 1]))) {
      end--;
      if (String.join(" ", Arrays.copyOf(words, end)).equalsIgnoreCase(shorter)) {
        return true;
      }
    }
    return false;
  }
}
