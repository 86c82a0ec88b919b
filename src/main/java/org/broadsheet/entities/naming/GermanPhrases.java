package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.text.SmallLetters;

/**
 * The nominative of German institutions that begin with an adjective: "der Deutschen
 * Presse-Agentur" is the Deutsche Presse-Agentur, "des Hessischen Verwaltungsgerichtshofs" the
 * Hessischer Verwaltungsgerichtshof.
 */
final class GermanPhrases {

  private static final Pattern ADJECTIVE =
      Pattern.compile("\\p{Lu}\\p{Ll}+(?:sch|lich|ig|al|iv|ut|ein|ier|ot|eu)(?:e|en|er|es|em)");
  private static final Set<String> FEMININE = Set.of("der", "zur", "einer", "die", "eine");
  private static final List<String> NEUTER =
      List.of("amt", "gericht", "institut", "ministerium", "werk", "haus", "zentrum", "parlament");

  private GermanPhrases() {}

  /**
   * The nominative without an article.
   *
   * @param before the word before the name, by which its gender shows
   */
  static String nominative(String name, String before) {
    int blank = name.indexOf(' ');
    if (blank < 0 || !ADJECTIVE.matcher(name.substring(0, blank)).matches()) {
      return name;
    }
    String adjective = name.substring(0, blank);
    String rest = name.substring(blank + 1);
    String small = SmallLetters.of(before);
    String further = ADJECTIVE.matcher(firstWord(rest)).matches() ? firstWord(rest) : "";
    if (!further.isEmpty() && rest.length() > further.length()) {
      String second = nominative(rest, before);
      return nominative(adjective + " X", before).replace(" X", "") + " " + second;
    }
    if (adjective.endsWith("e")) {
      return switch (small) {
        case "der" -> adjective + "r " + rest;
        case "das" -> adjective + "s " + rest;
        default -> name;
      };
    }
    if (!adjective.endsWith("en")) {
      return name;
    }
    String stem = adjective.substring(0, adjective.length() - 1);
    if (FEMININE.contains(small)) {
      return stem + " " + rest;
    }
    if (!Set.of("des", "dem", "den", "vom", "zum", "im", "am", "beim").contains(small)) {
      return name;
    }
    String noun = small.equals("des") ? withoutGenitive(rest) : rest;
    boolean neuter = NEUTER.stream().anyMatch(SmallLetters.of(noun)::endsWith);
    return stem + (neuter ? "s " : "r ") + noun;
  }

  private static String firstWord(String phrase) {
    int blank = phrase.indexOf(' ');
    return blank < 0 ? phrase : phrase.substring(0, blank);
  }

  private static String withoutGenitive(String phrase) {
    int end = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
    String noun = phrase.substring(0, end);
    String tail = phrase.substring(end);
    if (noun.endsWith("es") && noun.length() > 5) {
      return noun.substring(0, noun.length() - 2) + tail;
    }
    return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 4
        ? noun.substring(0, noun.length() - 1) + tail
        : phrase;
  }
}
