package org.broadsheet.entities.naming;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.entities.EntityType;
import org.broadsheet.entities.Tagger.Span;
import org.broadsheet.text.SmallLetters;
import org.jspecify.annotations.Nullable;

/** Acronyms that an article spells out: "Islamic State (IS)", "the IS (Islamic State)". */
final class Acronyms {

  private static final Pattern IN_PARENTHESES =
      Pattern.compile(
          "['’]?s?[\"”»]?\\s?\\(\\s?[\"“«]?(?:the |or )?((?:\\p{Lu}\\.?){2,8}|\\p{Lu}[\\p{L}]{1,7})[\"”»]?[,;)]");

  private final Map<String, String> longForms = new TreeMap<>();

  /**
   * Notes the acronym in parentheses behind a name, if its letters are the name's.
   *
   * @param form the name
   * @param end place in the text after the name, in UTF-16 units
   */
  void note(String form, String text, int end) {
    Matcher matcher = IN_PARENTHESES.matcher(text).region(end, text.length());
    if (matcher.lookingAt() && isAcronym(matcher.group(1), form)) {
      longForms.putIfAbsent(key(matcher.group(1)), spelledOut(matcher.group(1), form));
    }
  }

  /** The acronym in parentheses behind an organisation whose letters it has, or null. */
  static @Nullable String behind(List<String> words, Span span) {
    boolean inParentheses =
        span.to() + 2 < words.size()
            && words.get(span.to()).equals("(")
            && words.get(span.to() + 2).equals(")");
    if (span.type() != EntityType.ORG || !inParentheses) {
      return null;
    }
    String acronym = words.get(span.to() + 1);
    String name = String.join(" ", words.subList(span.from(), span.to()));
    return isAcronym(acronym, name) ? acronym : null;
  }

  /**
   * The name from the word on with which the acronym begins: "Payments provider Pallan Query
   * International (PQI)" is "Pallan Query International".
   */
  private static String spelledOut(String acronym, String form) {
    char first = SmallLetters.of(key(acronym)).charAt(0);
    String rest = form;
    while (SmallLetters.of(rest).charAt(0) != first && isAcronym(acronym, afterFirstWord(rest))) {
      rest = afterFirstWord(rest);
    }
    return SmallLetters.of(rest).charAt(0) == first ? rest : form;
  }

  private static String afterFirstWord(String form) {
    return form.substring(form.indexOf(' ') + 1);
  }

  /** Notes that a name is spelt out behind it, as in "IS (Islamic State)". */
  void noteReverse(String acronym, String longForm) {
    if (isAcronym(acronym, longForm)) {
      longForms.putIfAbsent(key(acronym), longForm);
    }
  }

  /** The long form of an acronym; null if the article has none. */
  @Nullable String longForm(String form) {
    return longForms.get(key(form));
  }

  private static String key(String form) {
    return form.replace(".", "");
  }

  /**
   * Whether each letter of the acronym begins, or stands in, a word of the name, in order. A word
   * of the name itself is none: "YouTube" before "(YouTube Partner Program)".
   */
  static boolean isAcronym(String acronym, String form) {
    String letters = SmallLetters.of(key(acronym));
    if (letters.length() < 2 || letters.length() >= form.length() || !form.contains(" ")) {
      return false;
    }
    if ((" " + form + " ").contains(" " + acronym + " ")) {
      return false;
    }
    boolean capitals = key(acronym).chars().filter(Character::isUpperCase).count() >= 2;
    String name = SmallLetters.of(form);
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = name.indexOf(letters.charAt(i), at);
      if (at < 0 || (i == 0 && at > 0 && name.charAt(at - 1) != ' ')) {
        return false;
      }
      at++;
    }
    return capitals;
  }
}
