package org.broadsheet.entities.naming;

import java.util.Set;
import org.broadsheet.text.LanguageWords;
import org.broadsheet.text.SmallLetters;

/** What the words of a name tell: which names it may be short for, and a person's gender. */
final class PersonNames {

  private static final Set<String> TITLES_OF_MEN = LanguageWords.all("title-of-men");
  private static final Set<String> TITLES_OF_WOMEN = LanguageWords.all("title-of-women");
  private static final Set<String> MEN = LanguageWords.all("man");
  private static final Set<String> WOMEN = LanguageWords.all("woman");

  private PersonNames() {}

  /**
   * Whether the words of one name are some of another's, in their order and up to its last: "Kerry"
   * and "J. Kerry" for "John Forbes Kerry", "Assad" for "Bashar al-Assad". No initial is passed
   * over on the way to another: "George W. Bush" is not "George H. W. Bush".
   */
  static boolean isShortFor(String shorter, String longer) {
    String[] words = shorter.split(" ");
    String[] others = longer.split(" ");
    if (words.length > others.length || shorter.equals(longer)) {
      return false;
    }
    int at = 0;
    for (String word : words) {
      boolean passedInitial = false;
      while (at < others.length && !matches(word, others[at], words.length > 1)) {
        passedInitial |= isInitial(others[at]);
        at++;
      }
      if (at == others.length || (passedInitial && isInitial(word))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean matches(String word, String other, boolean mayBeInitial) {
    if (word.equalsIgnoreCase(other) || endsAfterHyphen(other, word)) {
      return true;
    }
    return mayBeInitial && isInitial(word) && other.charAt(0) == word.charAt(0);
  }

  static boolean isInitial(String word) {
    return (word.length() == 1 || (word.length() == 2 && word.endsWith(".")))
        && Character.isUpperCase(word.charAt(0));
  }

  private static boolean endsAfterHyphen(String other, String word) {
    int hyphen = other.length() - word.length() - 1;
    return hyphen > 0
        && other.charAt(hyphen) == '-'
        && other.regionMatches(true, hyphen + 1, word, 0, word.length());
  }

  /** Whether one title is for men and the other for women: Lady Rowland is not Sir Keith. */
  static boolean areOfTwoGenders(String title, String other) {
    return (TITLES_OF_MEN.contains(title) && TITLES_OF_WOMEN.contains(other))
        || (TITLES_OF_WOMEN.contains(title) && TITLES_OF_MEN.contains(other));
  }

  /** Whether a title is for persons of the gender that the first name tells. */
  static boolean isOfGender(String name, String title) {
    String first = SmallLetters.of(name.split(" ")[0]);
    return (TITLES_OF_MEN.contains(title) && MEN.contains(first))
        || (TITLES_OF_WOMEN.contains(title) && WOMEN.contains(first));
  }
}
