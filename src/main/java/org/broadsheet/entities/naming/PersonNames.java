package org.broadsheet.entities.naming;

import java.util.Set;

/** What the words of a name tell: which names it may be short for, and a person's gender. */
final class PersonNames {

  private static final Set<String> MALE_TITLES =
      Set.of("mr", "mr.", "sir", "lord", "king", "prince", "herr", "г-н", "господин", "father");
  private static final Set<String> FEMALE_TITLES =
      Set.of(
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "miss",
          "lady",
          "dame",
          "queen",
          "princess",
          "frau",
          "г-жа",
          "госпожа",
          "madam",
          "bundeskanzlerin",
          "kanzlerin",
          "ministerin",
          "präsidentin");
  private static final Set<String> MEN =
      Set.of(
          ("Adam Alan Albert Alex Alexander Andrew Anthony Arthur Barack Ben Benjamin Bernie Bill"
                  + " Bob Boris Brian Charles Chris Christian Christopher Daniel David Dennis Dmitry"
                  + " Donald Edward Emmanuel Eric Frank Fred Friedrich Gary George Gordon Hans"
                  + " Harry Henry Jack James Jan Jason Jeff Jim Joe John Jonathan Joseph Juan Karl"
                  + " Kevin Klaus Larry Lars Luis Mario Mark Martin Matthew Max Michael Mike"
                  + " Mohammed Muhammad Nicholas Oliver Olaf Oscar Pablo Patrick Paul Pavel Peter"
                  + " Philip Ray Richard Robert Ron Ronald Sam Scott Sergei Simon Stefan Stephen"
                  + " Steve Steven Thomas Tim Tom Tony Viktor Vladimir Walter Werner William"
                  + " Wolfgang Сергей Владимир Дмитрий Алексей Иван Пётр Петр Михаил Андрей Олег")
              .split(" "));
  private static final Set<String> WOMEN =
      Set.of(
          ("Alice Amanda Amy Andrea Angela Ann Anna Anne Annalena Barbara Brigitte Carla Carol"
                  + " Caroline Catherine Christina Christine Claudia Diana Donna Elena Elisabeth"
                  + " Elizabeth Ellen Emily Emma Eva Hannah Heidi Helen Hillary Ingrid Irina Jane"
                  + " Janet Jennifer Jessica Jill Joan Julia Julie Karen Kate Kathy Katrin Kim Laura"
                  + " Linda Lisa Louise Margaret Maria Marie Marina Martha Mary Melania Melissa"
                  + " Michelle Monica Nancy Natalia Nicole Nina Olga Pamela Patricia Petra Rachel"
                  + " Rebecca Renate Ruth Sabine Sandra Sara Sarah Sonia Sophie Stefanie Susan"
                  + " Susanne Svetlana Theresa Ursula Vanessa Анна Мария Елена Ольга Наталья"
                  + " Светлана Ирина Татьяна Юлия Екатерина")
              .split(" "));

  private PersonNames() {}

  /**
   * Whether the words of one name are some of another's, in their order and up to its last: "Kerry"
   * and "J. Kerry" for "John Forbes Kerry", "Assad" for "Bashar al-Assad".
   */
  static boolean isShortFor(String shorter, String longer) {
    String[] words = shorter.split(" ");
    String[] others = longer.split(" ");
    if (words.length > others.length || shorter.equals(longer)) {
      return false;
    }
    int at = 0;
    for (String word : words) {
      while (at < others.length && !matches(word, others[at], words.length > 1)) {
        at++;
      }
      if (at == others.length) {
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
    boolean initial = word.length() == 1 || (word.length() == 2 && word.endsWith("."));
    return mayBeInitial && initial && other.charAt(0) == word.charAt(0);
  }

  private static boolean endsAfterHyphen(String other, String word) {
    int hyphen = other.length() - word.length() - 1;
    return hyphen > 0
        && other.charAt(hyphen) == '-'
        && other.regionMatches(true, hyphen + 1, word, 0, word.length());
  }

  /** Whether a title is for persons of the gender that the first name tells. */
  static boolean isOfGender(String name, String title) {
    String first = name.split(" ")[0];
    return (MALE_TITLES.contains(title) && MEN.contains(first))
        || (FEMALE_TITLES.contains(title) && WOMEN.contains(first));
  }
}
