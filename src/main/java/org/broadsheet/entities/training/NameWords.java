package org.broadsheet.entities.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.broadsheet.entities.tagging.Lexica;
import org.broadsheet.entities.tagging.Lexicon;

/**
 * Counts in lists of names which words are given names, family names, places, and parts of the
 * names of places and organisations, so that a word is known in an article of another language.
 *
 * <p>A line is a name, a tab, and its class: PER, LOC or ORG of whole names, GIVEN or FAMILY of
 * single words.
 */
final class NameWords {

  /** A listed given or family name counts as much as this many persons that bear it. */
  private static final int LISTED = 5;

  /** A word of which less than this share is of a use does not tell of that use. */
  private static final double MIN_SHARE = 0.1;

  private static final int MIN_CHARS = 3;
  private static final String USES = "gflmo";

  private final Map<String, int[]> counts = new TreeMap<>();

  private NameWords() {}

  /** The lexicon of lists of names. */
  static Lexicon of(List<List<String>> lists) {
    return Lexica.nameWords(uses(lists));
  }

  /** The uses of each folded word, as in "g2 f1": a letter and a level each. */
  static Map<String, String> uses(List<List<String>> lists) {
    NameWords words = new NameWords();
    for (List<String> lines : lists) {
      for (String line : lines) {
        int tab = line.indexOf('\t');
        words.add(line.substring(0, tab).split(" ", -1), line.substring(tab + 1));
      }
    }
    return words.shown();
  }

  private void add(String[] name, String kind) {
    int last = name.length - 1;
    switch (kind) {
      case "GIVEN" -> count(name[0], 'g', LISTED);
      case "FAMILY" -> count(name[0], 'f', LISTED);
      case "PER" -> {
        if (last > 0) {
          count(name[0], 'g', 1);
        }
        count(name[last], 'f', 1);
      }
      case "LOC" -> countAll(name, last == 0 ? 'l' : 'm');
      case "ORG" -> countAll(name, 'o');
      default -> throw new IllegalArgumentException(kind + " is no class of names");
    }
  }

  private void countAll(String[] name, char use) {
    for (String word : name) {
      count(word, use, 1);
    }
  }

  private void count(String word, char use, int by) {
    if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
      return;
    }
    String folded = Lexica.folded(word);
    for (String key : List.of(folded, withoutVowel(folded))) {
      if (key.length() >= MIN_CHARS) {
        counts.computeIfAbsent(key, unused -> new int[USES.length()])[USES.indexOf(use)] += by;
      }
      if (withoutVowel(folded).equals(folded)) {
        break;
      }
    }
  }

  /** "moskva" as it stands before case endings; short words as they are. */
  private static String withoutVowel(String folded) {
    int last = folded.length() - 1;
    return last >= 4 && "aeiou".indexOf(folded.charAt(last)) >= 0
        ? folded.substring(0, last)
        : folded;
  }

  private Map<String, String> shown() {
    Map<String, String> shown = new TreeMap<>();
    counts.forEach(
        (word, uses) -> {
          String text = show(uses);
          if (!text.isEmpty()) {
            shown.put(word, text);
          }
        });
    return shown;
  }

  /** Uses with a level each: 1 for up to two names, 2 for up to fifteen, 3 for more. */
  private static String show(int[] uses) {
    int all = 0;
    for (int count : uses) {
      all += count;
    }
    List<String> parts = new ArrayList<>();
    for (int use = 0; use < uses.length; use++) {
      boolean telling = uses[use] >= MIN_SHARE * all && (uses[use] > 1 || USES.charAt(use) == 'l');
      if (telling) {
        parts.add(USES.charAt(use) + (uses[use] <= 2 ? "1" : uses[use] <= 15 ? "2" : "3"));
      }
    }
    return String.join(" ", parts);
  }
}
