package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;

/** The names that a form may be an inflection of, by the habits of its language. */
final class Inflections {

  /** A name of more words is a phrase, and its words are not inflected independently. */
  private static final int MOST_WORDS = 4;

  private static final int MAX_CANDIDATES = 200;

  private Inflections() {}

  /** The possible base forms, the likeliest first; the form itself is not among them. */
  static List<String> baseForms(String form, String language) {
    if (RussianCases.isCyrillic(form)) {
      return ofWords(form);
    }
    return language.equals("de") ? withoutGenitive(form) : List.of();
  }

  /** Every word in its own case or in a nominative. */
  private static List<String> ofWords(String form) {
    String[] words = form.split(" ");
    if (words.length > MOST_WORDS) {
      return List.of();
    }
    List<String> phrases = List.of("");
    for (String word : words) {
      List<String> choices = new ArrayList<>(RussianCases.nominatives(word));
      choices.add(word);
      List<String> longer = new ArrayList<>();
      for (String phrase : phrases) {
        for (String choice : choices) {
          if (longer.size() < MAX_CANDIDATES) {
            longer.add(phrase.isEmpty() ? choice : phrase + " " + choice);
          }
        }
      }
      phrases = longer;
    }
    return phrases.stream().filter(phrase -> !phrase.equals(form)).toList();
  }

  /** "Merkels" and "Russlands"; not "Paris'" and not "Strauss". */
  private static List<String> withoutGenitive(String form) {
    boolean genitive =
        form.length() > 4
            && form.endsWith("s")
            && "sxzß".indexOf(form.charAt(form.length() - 2)) < 0;
    return genitive ? List.of(form.substring(0, form.length() - 1)) : List.of();
  }
}
