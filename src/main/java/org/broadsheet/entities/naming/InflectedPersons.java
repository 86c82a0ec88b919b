package org.broadsheet.entities.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.entities.tagging.NameUses;
import org.broadsheet.text.SmallLetters;

/**
 * The base form of a person's full name when nothing in the article tells it: of the base forms
 * that its words may have, those that agree in case and gender and are best known as given and
 * family names.
 */
final class InflectedPersons {

  /** Given names known by fewer bearers are too often a form of another. */
  private static final int KNOWN = 2;

  private static final int LISTED = 4;

  /** Letters of the shortest given name that is inflected: "Evy". */
  private static final int SHORTEST_GIVEN = 3;

  private static final String CONSONANTS = "bcdfghklmnpqrstvwxzбвгґджзклмнпрстфхцчшщ";

  /** What a name as it stands has before others: more texts have it in the nominative. */
  private static final double AS_IT_STANDS = 0.5;

  private static final double OF_OTHER_CASE = 2;
  private static final double OF_GENDER = 1;
  private static final double OF_OTHER_GENDER = 2;
  private static final double BY_RANK = 0.2;

  private final String language;
  private final CaseEndings endings;
  private final Set<String> men;
  private final Set<String> women;
  private final Set<String> hers;
  private final Set<String> his;

  /** A base form that a word may have, how likely its ending makes it, and who bears it. */
  private record Candidate(String base, boolean isChanged, int rank, double bearers) {}

  InflectedPersons(String language) {
    this.language = language;
    this.endings = CaseEndings.of(language);
    this.men = NamingWords.of(language, "man");
    this.women = NamingWords.of(language, "woman");
    this.hers = NamingWords.of(language, "surname-of-woman");
    this.his = NamingWords.of(language, "surname-of-man");
  }

  /**
   * The base form of a full name; the name itself if it is one, or if its first name is unknown.
   */
  String base(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || words.length > 4 || endings.isEmpty()) {
      return name;
    }
    int last = words.length - 1;
    String given = words[0];
    String surname = words[last];
    List<Candidate> givens = candidates(given, endings.bases(given, SHORTEST_GIVEN));
    List<Candidate> surnames = candidates(surname, endings.bases(surname));
    double best = score(givens.get(0), surnames.get(0)) + AS_IT_STANDS;
    for (Candidate first : givens) {
      for (Candidate second : surnames) {
        boolean isBase = first.isChanged() && level(first.base()) >= KNOWN;
        double score = isBase ? score(first, second) : -1;
        if (score > best) {
          best = score;
          given = first.base();
          surname = second.base();
        }
      }
    }
    return given.equals(words[0]) ? name : joined(words, given, surname);
  }

  /** With the middle names, which nothing tells but the gender, in their likeliest forms. */
  private String joined(String[] words, String given, String surname) {
    List<String> base = new ArrayList<>(List.of(given));
    for (int i = 1; i + 1 < words.length; i++) {
      base.add(isOfOneCase(words[i]) ? words[i] : middle(words[i], isFeminine(given)));
    }
    base.add(surname);
    return String.join(" ", base);
  }

  private String middle(String word, boolean feminine) {
    for (String base : endings.bases(word)) {
      if (isFeminine(base) == feminine) {
        return base;
      }
    }
    return word;
  }

  /** Whether a full name of a known given name stands in its base form. */
  boolean isInBaseForm(String name) {
    return level(name.split(" ")[0]) >= KNOWN && base(name).equals(name);
  }

  private static List<Candidate> candidates(String word, List<String> bases) {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(word, false, 0, NameUses.family(word)));
    for (String base : bases) {
      double bearers = KnownBases.level(base, bases, NameUses::family);
      candidates.add(new Candidate(base, true, candidates.size() - 1, bearers));
    }
    return candidates;
  }

  private double score(Candidate given, Candidate surname) {
    boolean feminine = isFeminine(given.base());
    double score = level(given.base()) + surname.bearers();
    if (given.isChanged() != surname.isChanged()) {
      boolean isIndeclinable = feminine && given.isChanged() && staysAlike(surname.base());
      score -= isIndeclinable ? 0 : OF_OTHER_CASE;
    }
    boolean isHers = hers.stream().anyMatch(surname.base()::endsWith);
    boolean isHis = his.stream().anyMatch(surname.base()::endsWith);
    if (feminine ? isHers : isHis) {
      score += OF_GENDER;
    } else if (feminine ? isHis || mustBeHers() : isHers && !mayBeBoths()) {
      score -= OF_OTHER_GENDER;
    }
    return score - BY_RANK * (given.rank() + surname.rank());
  }

  /** A Latvian man may be called Liepa, as women are; no woman is called Ozols. */
  private boolean mayBeBoths() {
    return language.equals("lv");
  }

  /** Every Czech woman's surname ends as hers. */
  private boolean mustBeHers() {
    return language.equals("cs") || language.equals("sk");
  }

  /** A woman's surname that ends like a man's noun has one form in all cases, "Бойко" too. */
  private boolean staysAlike(String surname) {
    char last = Character.toLowerCase(surname.charAt(surname.length() - 1));
    return !mustBeHers() && (CONSONANTS.indexOf(last) >= 0 || "oоćčšžńłść".indexOf(last) >= 0);
  }

  /** Particles and initials. */
  private static boolean isOfOneCase(String word) {
    return word.length() <= 3 || !Character.isUpperCase(word.charAt(0));
  }

  /** How well known a given name is; those that the language's list has best of all. */
  private int level(String word) {
    String small = SmallLetters.of(word);
    return men.contains(small) || women.contains(small) ? LISTED : NameUses.given(word);
  }

  /** By its ending, but for the men's names that the language lists. */
  private boolean isFeminine(String given) {
    String small = SmallLetters.of(given);
    return women.contains(small)
        || ("aаяeеáē".indexOf(small.charAt(small.length() - 1)) >= 0 && !men.contains(small));
  }
}
