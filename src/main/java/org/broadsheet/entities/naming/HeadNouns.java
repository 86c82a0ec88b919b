package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/**
 * The nominative of Russian institutions and places of several words: of "Балтийского моря" the
 * noun tells gender and case, what stands before agrees, and what follows stays.
 */
final class HeadNouns {

  private static final Set<String> NOUNS = NamingWords.of("ru", "head-noun");
  private static final CaseEndings ENDINGS = CaseEndings.of("ru");
  private static final List<String> OBLIQUE_ADJECTIVES =
      List.of("ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ой", "ей", "ую", "юю");
  private static final List<String> FEMININE_ADJECTIVES = List.of("ой", "ей", "ую", "юю");
  private static final List<String> MASCULINE_ADJECTIVES =
      List.of("ого", "его", "ому", "ему", "ым", "им", "ом", "ем");
  private static final List<String> PLURAL_ADJECTIVES = List.of("ых", "их", "ыми", "ими");
  private static final List<String> NOMINATIVE_ADJECTIVES =
      List.of("ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие");
  private static final Set<String> MASCULINE_SOFT = Set.of("день", "огонь", "путь", "госпиталь");

  private HeadNouns() {}

  /** The nominative; the name itself if no noun of the list is in it, or if it stands in it. */
  static String nominative(String name) {
    String[] words = name.split(" ");
    for (int head = 0; head < words.length; head++) {
      String noun = noun(words[head]);
      if (noun != null) {
        boolean isNominative =
            noun.equals(words[head]) && (head == 0 || endsLikeNominative(words[head - 1]));
        return isNominative ? name : agreed(words, head, noun);
      }
      if (!isAdjective(words[head])) {
        return name;
      }
    }
    return name;
  }

  private static @Nullable String noun(String word) {
    if (NOUNS.contains(SmallLetters.of(word))) {
      return word;
    }
    for (String base : ENDINGS.bases(word)) {
      if (NOUNS.contains(SmallLetters.of(base))) {
        return base;
      }
    }
    return null;
  }

  /**
   * Whether a noun in the nominative may be what an adjective before it stands with: after "Ясной"
   * it is feminine, after "Козицкого" it is not.
   */
  static boolean mayAgree(String adjective, String noun) {
    char last = noun.charAt(noun.length() - 1);
    if (FEMININE_ADJECTIVES.stream().anyMatch(adjective::endsWith)) {
      boolean isOther = noun.equals(noun.toUpperCase(Locale.ROOT));
      return "аяь".indexOf(last) >= 0 || isForeign(last) || isOther || adjective.endsWith("ой");
    }
    if (MASCULINE_ADJECTIVES.stream().anyMatch(adjective::endsWith)) {
      return "аяы".indexOf(last) < 0;
    }
    return !PLURAL_ADJECTIVES.stream().anyMatch(adjective::endsWith) || "аяыи".indexOf(last) >= 0;
  }

  /** "Московской биеннале" */
  private static boolean isForeign(char last) {
    return "еиоу".indexOf(last) >= 0;
  }

  /** Whether a word ends like an adjective in the nominative. */
  static boolean endsLikeNominative(String adjective) {
    return NOMINATIVE_ADJECTIVES.stream().anyMatch(adjective::endsWith);
  }

  /** Whether a word ends like an adjective in some case. */
  static boolean isAdjective(String word) {
    return word.length() > 4
        && (OBLIQUE_ADJECTIVES.stream().anyMatch(word::endsWith) || endsLikeNominative(word));
  }

  /** The words with this noun as head, and what stands before it in agreement with it. */
  static String agreed(String[] words, int head, String noun) {
    String[] nominative = words.clone();
    nominative[head] = noun;
    char last = noun.charAt(noun.length() - 1);
    boolean isHers =
        head > 0
            && (isForeign(last) || noun.equals(noun.toUpperCase(Locale.ROOT)))
            && FEMININE_ADJECTIVES.stream().anyMatch(words[head - 1]::endsWith);
    boolean soft = last == 'ь' && !MASCULINE_SOFT.contains(SmallLetters.of(noun));
    for (int i = 0; i < head; i++) {
      if (isHers || last == 'а' || last == 'я' || soft) {
        nominative[i] = adjective(words[i], "ая", "яя");
      } else if (last == 'о' || last == 'е') {
        nominative[i] = adjective(words[i], "ое", "ее");
      } else {
        nominative[i] = masculine(words[i]);
      }
    }
    return String.join(" ", nominative);
  }

  private static String adjective(String word, String hard, String soft) {
    String ending = ending(word);
    if (ending.isEmpty()) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    boolean isSoft = ending.startsWith("е") || ending.equals("юю");
    boolean isMixed = "жчшщ".indexOf(stem.charAt(stem.length() - 1)) >= 0;
    return stem + (isSoft && !(isMixed && hard.equals("ая")) ? soft : hard);
  }

  private static String masculine(String word) {
    String ending = ending(word);
    if (ending.isEmpty()) {
      return word;
    }
    String stem = word.substring(0, word.length() - ending.length());
    char before = stem.charAt(stem.length() - 1);
    if ("жчшщ".indexOf(before) >= 0 && ending.startsWith("о")) {
      return stem + "ой";
    }
    return stem + (ending.startsWith("е") || "кгхжчшщ".indexOf(before) >= 0 ? "ий" : "ый");
  }

  private static String ending(String word) {
    return OBLIQUE_ADJECTIVES.stream().filter(word::endsWith).findFirst().orElse("");
  }
}
