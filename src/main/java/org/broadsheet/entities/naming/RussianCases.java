package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Undoes the cases of Russian names: "Путину" may be a form of "Путин".
 *
 * <p>Endings alone leave several nominatives open, so all are given, the likeliest first; the
 * article or the table of aliases decides.
 */
final class RussianCases {

  /** Oblique ending and the nominative endings that it may stand for, the likeliest first. */
  private static final String[][] ENDINGS = {
    {"ского", "ский"},
    {"скому", "ский"},
    {"ским", "ский"},
    {"ском", "ский"},
    {"ской", "ская"},
    {"скую", "ская"},
    {"цкого", "цкий"},
    {"цкому", "цкий"},
    {"ного", "ный"},
    {"ному", "ный"},
    {"ным", "ный"},
    {"ном", "ный", "н"},
    {"ного", "ной"},
    {"ной", "ная", "на"},
    {"ную", "ная"},
    {"овым", "ов"},
    {"евым", "ев"},
    {"ёвым", "ёв"},
    {"иным", "ин"},
    {"ыным", "ын"},
    {"овой", "ова"},
    {"евой", "ева"},
    {"ёвой", "ёва"},
    {"иной", "ина"},
    {"ову", "ов", "ова"},
    {"еву", "ев", "ева"},
    {"ёву", "ёв", "ёва"},
    {"ину", "ин", "ина"},
    {"ове", "ов"},
    {"еве", "ев"},
    {"ине", "ин", "ина"},
    {"ова", "ов"},
    {"ева", "ев"},
    {"ёва", "ёв"},
    {"ина", "ин"},
    {"ией", "ия"},
    {"ию", "ия", "ий"},
    {"ии", "ия", "ий"},
    {"ия", "ий"},
    {"ием", "ий"},
    {"ьей", "ья"},
    {"ью", "ь", "ья"},
    {"ье", "ья"},
    {"ьи", "ья"},
    {"еем", "ей"},
    {"ею", "ей", "ея"},
    {"ея", "ей"},
    {"ее", "ей"},
    {"аем", "ай"},
    {"аю", "ай"},
    {"ая", "ай"},
    {"ае", "ай"},
    {"ой", "а", "ая"},
    {"ей", "я", "ь"},
    {"ем", "ь", ""},
    {"ём", "ь"},
    {"ом", ""},
    {"ами", "ы"},
    {"ам", "ы"},
    {"ах", "ы"},
    {"ям", "и"},
    {"ях", "и"},
    {"ов", "ы"},
    {"у", "", "а"},
    {"ю", "я", "ь", "й"},
    {"е", "", "а", "я", "ь"},
    {"а", ""},
    {"я", "ь", "й"},
    {"ы", "а"},
    {"и", "ь", "я", "а"}
  };

  /** Shorter words are acronyms, or too short to tell an ending from a stem. */
  private static final int SHORTEST = 4;

  private RussianCases() {}

  /** Whether the name is written in Cyrillic. */
  static boolean isCyrillic(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
  }

  /** The nominatives that a word may be a form of, the likeliest first, without the word itself. */
  static List<String> nominatives(String word) {
    Set<String> found = new LinkedHashSet<>();
    if (word.length() < SHORTEST || word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
      return List.of();
    }
    for (String[] ending : ENDINGS) {
      if (word.endsWith(ending[0])) {
        String stem = word.substring(0, word.length() - ending[0].length());
        for (int i = 1; i < ending.length && stem.length() >= 2; i++) {
          found.add(stem + ending[i]);
        }
      }
    }
    found.remove(word);
    return new ArrayList<>(found);
  }
}
