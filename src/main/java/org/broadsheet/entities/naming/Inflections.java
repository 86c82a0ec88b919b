package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The names that a form may be an inflection of, by the habits of its language. */
final class Inflections {

  /** A name of more words is a phrase, and its words are not inflected independently. */
  private static final int MAX_WORDS = 4;

  private static final int MAX_CANDIDATES = 200;

  /** Languages that inflect the last word of a name only. */
  private static final Set<String> LAST_WORD_ONLY =
      Set.of("de", "da", "sv", "nb", "nn", "no", "fi", "et", "hu", "tr", "az");

  private Inflections() {}

  /** The possible base forms, the likeliest first; the form itself is not among them. */
  static List<String> baseForms(String form, String language) {
    CaseEndings endings = CaseEndings.of(language);
    if (endings.isEmpty()) {
      return List.of();
    }
    if (isLastWordOnly(language)) {
      int last = form.lastIndexOf(' ') + 1;
      String head = form.substring(0, last);
      return endings.bases(form.substring(last)).stream().map(head::concat).toList();
    }
    return ofWords(form, endings);
  }

  /** Whether a language inflects the last word of a name only. */
  static boolean isLastWordOnly(String language) {
    return LAST_WORD_ONLY.contains(language);
  }

  /** Every word in its own case or in a base form. */
  private static List<String> ofWords(String form, CaseEndings endings) {
    String[] words = form.split(" ");
    if (words.length > MAX_WORDS) {
      return List.of();
    }
    List<String> phrases = List.of("");
    for (String word : words) {
      List<String> choices = new ArrayList<>(endings.bases(word));
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
}
